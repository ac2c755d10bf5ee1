using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ImssBienestar.Domain.Tests.PublicApi;

/// <summary>Members of every kind that the text of a surface must tell apart; no test but that of the text looks at them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SurfaceSample : IDisposable
{
    public const string Text = "a\"ñ\n";

    public static readonly int? Limit = 3;

    private readonly int[] cells = [1, 2];

    protected SurfaceSample(string required, string? optional = null)
    {
        Required = required;
        Optional = optional;
    }

    internal SurfaceSample() => Required = string.Empty;

    public event EventHandler? Changed;

    public required string Required { get; init; }

    public string? Optional { get; protected set; }

    public int this[int index] => cells[index];

    [Obsolete("Use another.", DiagnosticId = "X1")]
    public void Old() => Changed?.Invoke(this, EventArgs.Empty);

    public ref readonly int First(in int seed, ref int count, out string? word)
    {
        word = null;
        count += seed;
        return ref cells[0];
    }

    public static bool Try<T>(
        [NotNullWhen(true)] string? text, T seed, DayOfWeek day = DayOfWeek.Friday, LocalDate on = default, params string?[] rest)
        where T : struct, IComparable<T> => text is not null && rest.Length > 0 && day == default && on == default && seed.CompareTo(seed) == 0;

    public abstract IReadOnlyDictionary<string, string?> Table();

    public override string ToString() => Required;

    public void Dispose() => GC.SuppressFinalize(this);

    internal void Hidden() => cells[0] = 0;
}

public readonly record struct SurfaceRow(int Cell);

[Flags]
public enum SurfaceMarks : byte
{
    None = 0,
    Low = 1,
    High = 128,
}
