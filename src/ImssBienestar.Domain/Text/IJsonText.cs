using System.Diagnostics.CodeAnalysis;

namespace ImssBienestar.Domain.Text;

/// <summary>A type that is written in JSON as one text: a member of a closed set by its permanent code, a window of days, an exact ratio.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
/// <remarks>Types of this library only. Keys are read and written by <see cref="KeyJsonConverter{T}"/>.</remarks>
public interface IJsonText<TSelf>
    where TSelf : IJsonText<TSelf>
{
    /// <summary>What is expected, in English, such as <c>the INEGI code of a state</c>.</summary>
    internal static abstract string Expected { get; }

    /// <summary>Reads exactly what <see cref="WriteText"/> writes.</summary>
    internal static abstract bool TryReadText(string text, [MaybeNullWhen(false)] out TSelf value);

    /// <summary>What is wrong with anything that is not the text of a value; null where the type has no defects of its own.</summary>
    internal static virtual Defect? Defect => null;

    /// <summary>Writes the text.</summary>
    internal static abstract string WriteText(TSelf value);
}
