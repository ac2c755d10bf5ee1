using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Eligibility;

/// <summary>The command <c>first-use</c>: what the first decision under a regime takes in a process in which nothing is warm.</summary>
/// <remarks>The program starts itself as many child processes as there are rounds, years in turn. A child takes each step once and says how long it took, on
/// the wall and on the processor, how much of it was compilation, and of how many methods.</remarks>
internal static class FirstUse
{
    private const int Rounds = 15;
    private const string Child = "--child";

    /// <summary>A year of each wording of the law.</summary>
    private static readonly int[] Years = [2021, 2024];

    public static int Run(string[] args)
    {
        if (args is [Child, var year])
        {
            TakeSteps(int.Parse(year, CultureInfo.InvariantCulture));
            return 0;
        }

        var samples = new Dictionary<string, List<double[]>>();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (int ofYear in Years)
            {
                foreach (string line in LinesOfChild(ofYear))
                {
                    string[] words = line.Split(';');
                    samples.TryAdd(words[0], []);
                    samples[words[0]].Add([.. words[1..].Select(word => double.Parse(word, CultureInfo.InvariantCulture))]);
                }
            }
        }

        Console.WriteLine($"{"first use in a process, median",-42}{"ms",9}{"least",9}{"ms of CPU",11}{"compiling",11}{"methods",9}");
        foreach ((string step, List<double[]> taken) in samples)
        {
            double[] medians = [.. Enumerable.Range(0, 4).Select(column => Peers.PeerResult.MedianOf(taken.Select(sample => sample[column])))];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{step,-42}{medians[0],9:0.0}{taken.Min(sample => sample[0]),9:0.0}{medians[1],11:0.0}{medians[2],11:0.0}{medians[3],9:0}"));
        }

        return 0;
    }

    private static string[] LinesOfChild(int year)
    {
        string program = Environment.ProcessPath!;
        string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];
        using Process child = Process.Start(new ProcessStartInfo(program, [.. self, "first-use", Child, $"{year}"]) { RedirectStandardOutput = true })!;
        string text = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0
            ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"The child process ended with {child.ExitCode}.");
    }

    private static void TakeSteps(int year)
    {
        var day = new LocalDate(year, 7, 1);
        char[] buffer = new char[16_384];
        Take("nothing", () => { });
        Take("register of agreements", () => _ = AgreementRegister.Reference);
        Take($"decision, {year}", () => _ = EligibilityCalculator.Decide(default, day).Outcome);
        Take($"the same again, {year}", () => _ = EligibilityCalculator.Decide(default, day).Outcome);
        Take($"its reasons, {year}", () => _ = EligibilityCalculator.Decide(default, day).Findings.Count);
        Take($"its text, {year}", () => EligibilityCalculator.Decide(default, day).TryExplain(buffer, out _, Language.Spanish));
        Take($"batch of that day, {year}", () => _ = EligibilityBatch.On(day));
        Take($"decision under the other wording, {(year == Years[0] ? Years[1] : Years[0])}", () =>
            _ = EligibilityCalculator.Decide(default, new LocalDate(year == Years[0] ? Years[1] : Years[0], 7, 1)).Outcome);
    }

    private static void Take(string step, Action action)
    {
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long methods = JitInfo.GetCompiledMethodCount();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        action();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double used = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds;
        double compiled = (JitInfo.GetCompilationTime() - compiling).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step};{wall};{used};{compiled};{JitInfo.GetCompiledMethodCount() - methods}"));
    }
}
