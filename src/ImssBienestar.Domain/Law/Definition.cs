using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Law;

/// <summary>What a figure counts (<i>definición</i>). Two figures may be added or divided only under one definition.</summary>
/// <remarks>Equal when the codes are equal, ordinally. No order. There is no empty definition.</remarks>
public sealed partial class Definition : IEquatable<Definition>
{
    /// <summary>Creates a definition.</summary>
    /// <param name="code">The permanent code.</param>
    /// <param name="text">What is counted, and what is not.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space.</exception>
    public Definition(string code, BilingualText text)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Text = Guard.Against.Null(text);
    }

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets what is counted, and what is not.</summary>
    public BilingualText Text { get; }

    /// <summary>Compares two definitions.</summary>
    /// <param name="left">One definition.</param>
    /// <param name="right">Another definition.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Definition? left, Definition? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two definitions.</summary>
    /// <param name="left">One definition.</param>
    /// <param name="right">Another definition.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Definition? left, Definition? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Definition? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Definition);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
