using System.Collections.Concurrent;
using System.Globalization;

namespace ImssBienestar.Domain.Mutation;

/// <summary>A process that runs tests. Reads lines from its input and answers each: <c>list</c> the tests; <c>warm</c> the mutants of type initialisers,
/// which all run; <c>run mutant test</c> whether the test passed.</summary>
internal static class Worker
{
    /// <summary>Its own lines, among what tests may print.</summary>
    public const string Mark = "\u0001";

    public static void Serve()
    {
        using var suite = new Suite((Environment.GetEnvironmentVariable("MUTATION_TESTS") ?? "").Split(','));
        var mutants = new MutantSwitch();
        foreach (string line in Questions().GetConsumingEnumerable())
        {
            string[] words = line.Split(' ');
            Answer(words switch
            {
                ["list"] => string.Join(' ', suite.Names),
                ["warm"] => string.Join(' ', mutants.InitialiseAll()),
                ["run", var mutant, var test] => Run(suite, mutants, int.Parse(mutant, CultureInfo.InvariantCulture), test) ? "passed" : "failed",
                _ => throw new InvalidOperationException(line),
            });
        }
    }

    /// <summary>Read aside: where the server has gone, the worker goes too, whatever it runs.</summary>
    private static BlockingCollection<string> Questions()
    {
        var questions = new BlockingCollection<string>();
        new Thread(() =>
        {
            while (Console.In.ReadLine() is { } line)
            {
                questions.Add(line);
            }

            Environment.Exit(0);
        }) { IsBackground = true }.Start();
        return questions;
    }

    private static bool Run(Suite suite, MutantSwitch mutants, int mutant, string test)
    {
        mutants.Turn(mutant);
        try
        {
            return mutants.Covering(() => suite.Run(test));
        }
        finally
        {
            mutants.Turn(MutantSwitch.None);
        }
    }

    private static void Answer(string text)
    {
        Console.Out.WriteLine($"{Mark}{text}");
        Console.Out.Flush();
    }
}
