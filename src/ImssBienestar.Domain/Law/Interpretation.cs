using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>A choice that this library takes where the sources leave one, signed and dated (<i>interpretación</i>).</summary>
/// <remarks>Equal when it is the same interpretation: codes are unique and never reused. No order.</remarks>
public sealed class Interpretation
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

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;

    /// <summary>An interpretation of this library.</summary>
    internal static Interpretation OfLibrary(string code, string spanish, string english) =>
        new(code, "ImssBienestar.Domain", new LocalDate(2026, 11, 21), new BilingualText(spanish, english));
}
