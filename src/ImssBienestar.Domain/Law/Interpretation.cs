using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>A choice that this library takes where the sources leave one, signed and dated (<i>interpretación</i>).</summary>
/// <remarks>Equal when the codes are equal, ordinally: codes are unique and never reused. No order.</remarks>
public sealed partial class Interpretation : IEquatable<Interpretation>
{
    /// <summary>Creates an interpretation.</summary>
    /// <param name="code">The permanent code.</param>
    /// <param name="by">Who takes it.</param>
    /// <param name="on">The day on which it was taken.</param>
    /// <param name="text">What is taken, and what else could be.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="by"/> is empty or white space.</exception>
    public Interpretation(string code, string by, LocalDate on, BilingualText text)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        By = Guard.Against.NullOrWhiteSpace(by);
        On = on.ToIso();
        Text = Guard.Against.Null(text);
    }

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets who takes it.</summary>
    public string By { get; }

    /// <summary>Gets the day on which it was taken.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what is taken, and what else could be.</summary>
    public BilingualText Text { get; }

    /// <summary>Compares two interpretations.</summary>
    /// <param name="left">One interpretation.</param>
    /// <param name="right">Another interpretation.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Interpretation? left, Interpretation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two interpretations.</summary>
    /// <param name="left">One interpretation.</param>
    /// <param name="right">Another interpretation.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Interpretation? left, Interpretation? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Interpretation? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Interpretation);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;

    /// <summary>An interpretation of this library.</summary>
    internal static Interpretation OfLibrary(string code, string spanish, string english) =>
        new(code, "ImssBienestar.Domain", new LocalDate(2026, 11, 21), new BilingualText(spanish, english));
}
