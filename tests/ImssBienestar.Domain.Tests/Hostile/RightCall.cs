namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>What an entry point is called with.</summary>
internal sealed record RightCall(object? Target, object?[] Arguments);
