using System.Diagnostics.CodeAnalysis;

namespace ImssBienestar.Domain.Text;

/// <summary>What reading a text gave: the value, or the first defect.</summary>
/// <typeparam name="T">The type of value read.</typeparam>
/// <remarks>Equal when both hold equal values, or both hold equal defects. No order. The default value holds neither a value nor a defect
/// with a code: it is not a success.</remarks>
public readonly struct ParseResult<T> : IEquatable<ParseResult<T>>
    where T : notnull
{
    private readonly T? value;

    private ParseResult(T? value, Defect defect, bool success)
    {
        this.value = value;
        Defect = defect;
        IsSuccess = success;
    }

    /// <summary>Gets whether a value was read.</summary>
    public bool IsSuccess { get; }

    /// <summary>Gets the first defect; the default value on success.</summary>
    public Defect Defect { get; }

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">Another result.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ParseResult<T> left, ParseResult<T> right) => left.Equals(right);

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">Another result.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ParseResult<T> left, ParseResult<T> right) => !left.Equals(right);

    /// <summary>Gets the value, where one was read.</summary>
    /// <param name="result">The value; the default of <typeparamref name="T"/> when there is a defect.</param>
    /// <returns>Whether a value was read.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return IsSuccess;
    }

    /// <summary>Gets the value of a text that is expected to be right.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="DefectException">There is no value; the exception carries the defect.</exception>
    public T ValueOrThrow() => IsSuccess ? value! : throw new DefectException(Defect);

    /// <inheritdoc/>
    public bool Equals(ParseResult<T> other) =>
        IsSuccess == other.IsSuccess && Defect == other.Defect && EqualityComparer<T?>.Default.Equals(value, other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ParseResult<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSuccess, Defect, value);

    internal static ParseResult<T> Success(T value) => new(value, default, true);

    internal static ParseResult<T> Failure(DefectKind kind, int position = 0) => Failure(new Defect(kind, position));

    internal static ParseResult<T> Failure(Defect defect) => new(default, defect, false);
}
