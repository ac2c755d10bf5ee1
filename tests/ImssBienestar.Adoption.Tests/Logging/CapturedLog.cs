using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace ImssBienestar.Adoption.Tests.Logging;

/// <summary>Keeps all that is logged, as a provider sees it: the text, every structured value as text, and the exception.</summary>
internal sealed class CapturedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public string Text => string.Join('\n', lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Keep(state);
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lines.Enqueue(formatter(state, exception));
        lines.Enqueue(exception?.ToString() ?? string.Empty);
        Keep(state);
    }

    public void Dispose()
    {
        // Nothing is held open.
    }

    private void Keep<TState>(TState state)
    {
        foreach (KeyValuePair<string, object?> value in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            lines.Enqueue($"{value.Key}={Convert.ToString(value.Value, CultureInfo.InvariantCulture)}");
        }
    }
}
