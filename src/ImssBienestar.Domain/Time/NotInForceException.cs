using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Time;

/// <summary>Thrown when a rule or a dated value is asked about a day on which no modelled wording of it was in force.</summary>
/// <remarks>A refusal, not an answer: the library does not know the wording of that day, so it says neither yes nor no. The <c>Try</c>
/// methods give the same refusal without an exception.</remarks>
public sealed class NotInForceException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    public NotInForceException()
        : base("No modelled wording was in force on that day.")
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public NotInForceException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public NotInForceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets what is wrong, in both languages, under its permanent code: <c>TIME.NOT_IN_FORCE</c>, whatever was asked about.</summary>
    public DefectKind Kind { get; } = TimeDefects.NotInForce;
}
