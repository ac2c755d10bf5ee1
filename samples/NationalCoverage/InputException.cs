namespace ImssBienestar.Samples.NationalCoverage;

/// <summary>Something the person who called the program can put right; the message says what.</summary>
internal sealed class InputException(string message) : Exception(message);
