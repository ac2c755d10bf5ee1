namespace ImssBienestar.Samples.NationalRegister;

/// <summary>Something the person who called the program can put right; the message says what.</summary>
internal sealed class InputException(string message, int exitCode = InputException.Words) : Exception(message)
{
    /// <summary>Words or a file cannot be understood.</summary>
    public const int Words = 2;

    /// <summary>A shard is missing.</summary>
    public const int MissingShard = 3;

    public int ExitCode => exitCode;
}
