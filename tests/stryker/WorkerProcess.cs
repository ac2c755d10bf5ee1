using System.Collections.Concurrent;
using System.Diagnostics;

namespace ImssBienestar.Domain.Mutation;

/// <summary>A worker, seen from the server.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);
    private readonly BlockingCollection<string?> answers = [];
    private readonly Process process;

    public WorkerProcess()
    {
        process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(WorkerProcess).Assembly.Location, "--worker"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null || line.Data.Contains(Worker.Mark, StringComparison.Ordinal))
            {
                answers.Add(line.Data?[(line.Data.IndexOf(Worker.Mark, StringComparison.Ordinal) + 1)..]);
            }
        };
        process.BeginOutputReadLine();
    }

    /// <summary>What it has taken of the processor; nothing where it has died.</summary>
    public TimeSpan Taken
    {
        get
        {
            try
            {
                process.Refresh();
                return process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                return TimeSpan.Zero;
            }
        }
    }

    /// <summary>Its answer; null where it died. No answer within so much time of the processor, or a hundred times that of the clock, is an error.</summary>
    public string? Ask(string question, TimeSpan allowed)
    {
        TimeSpan before = Taken;
        long asked = Stopwatch.GetTimestamp();
        try
        {
            process.StandardInput.WriteLine(question);
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
            return null;
        }

        string? answer;
        while (!answers.TryTake(out answer, Tick))
        {
            if (Taken - before > allowed || Stopwatch.GetElapsedTime(asked) > 100 * allowed)
            {
                throw new TimeoutException();
            }
        }

        return answer;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
        answers.Dispose();
    }
}
