using System.Text.Json;

namespace ImssBienestar.Domain.Text;

/// <summary>Thrown by the methods that expect a right text, when the text has a defect.</summary>
/// <remarks>The message is that of the defect, in English, and never repeats the text. Use the <c>Read</c> or <c>Try</c> methods for text
/// that may be wrong.</remarks>
public sealed class DefectException : FormatException
{
    /// <summary>Creates the exception without a defect.</summary>
    public DefectException()
    {
    }

    /// <summary>Creates the exception with a message and no defect.</summary>
    /// <param name="message">The message.</param>
    public DefectException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message, a cause and no defect.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public DefectException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a defect.</summary>
    /// <param name="defect">The defect.</param>
    public DefectException(Defect defect)
        : base(defect.Kind is null ? "There is neither a value nor a defect." : defect.Describe(Language.English)) => Defect = defect;

    /// <summary>Gets the defect; the default value when the exception was made without one.</summary>
    public Defect Defect { get; }

    /// <summary>The exception of a JSON text in which a key or an amount has a defect: the message is the same, and this is its cause.</summary>
    /// <param name="defect">The defect.</param>
    /// <param name="path">Where it stands; null where the serialiser says it.</param>
    internal static JsonException InJson(Defect defect, string? path = null)
    {
        var cause = new DefectException(defect);
        return path is null ? new JsonException(cause.Message, cause) : new JsonException(cause.Message, path, null, null, cause);
    }
}
