using System.Globalization;

namespace ImssBienestar.Domain.Text;

/// <summary>The first thing wrong in a text: its kind and where it is.</summary>
/// <remarks>Equal when kind and position are equal. No order. The default value is <i>no defect</i>: its code is empty.</remarks>
public readonly partial struct Defect : IEquatable<Defect>
{
    internal Defect(DefectKind kind, int position = 0)
    {
        Kind = kind;
        Position = position;
    }

    /// <summary>Gets the kind of defect; null only in the default value.</summary>
    public DefectKind? Kind { get; }

    /// <summary>Gets the position of the first wrong character, counted from 1; 0 when the text as a whole is meant.</summary>
    public int Position { get; }

    /// <summary>Gets the permanent code; empty only in the default value.</summary>
    public string Code => Kind?.Code ?? string.Empty;

    /// <summary>Compares two defects.</summary>
    /// <param name="left">One defect.</param>
    /// <param name="right">Another defect.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Defect left, Defect right) => left.Equals(right);

    /// <summary>Compares two defects.</summary>
    /// <param name="left">One defect.</param>
    /// <param name="right">Another defect.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Defect left, Defect right) => !left.Equals(right);

    /// <summary>Says what is wrong and what was expected, without repeating the text.</summary>
    /// <param name="language">The language of the answer.</param>
    /// <returns>The code, the position where there is one, and what was expected; empty for the default value.</returns>
    public string Describe(Language language)
    {
        if (Kind is null)
        {
            return string.Empty;
        }

        string expected = Kind.Expected.In(language);
        string where = language == Language.English ? "position" : "posición";
        return Position == 0
            ? $"{Code}: {expected}"
            : string.Create(CultureInfo.InvariantCulture, $"{Code} ({where} {Position}): {expected}");
    }

    /// <inheritdoc/>
    public bool Equals(Defect other) => ReferenceEquals(Kind, other.Kind) && Position == other.Position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Defect other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Position);

    /// <summary>Says what is wrong, in Spanish.</summary>
    /// <returns>The description in Spanish.</returns>
    public override string ToString() => Describe(Language.Spanish);
}
