using System.Diagnostics;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Hostile.Fuzz;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>Every parameter that takes many values is given very many: an answer, or an exception that the documentation names.</summary>
public sealed class HugeInputTests(ITestOutputHelper output)
{
    /// <summary>How many signs or bytes; in a long run, of anything.</summary>
    private const int Most = 10_000_000;

    /// <summary>How many of anything else, in the suite.</summary>
    private const int Some = 10_000;

    /// <summary>Documented as growing with the square of what they are given.</summary>
    private static readonly string[] Quadratic = [];

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void Very_many_values_give_an_answer_or_a_documented_exception()
    {
        var faults = new List<string>();
        int calls = 0;
        foreach ((EntryPoint entry, RightCall call) in RightCalls.All.Where(entry => entry.Value.Count > 0 && !Quadratic.Contains(entry.Key.Name)).Select(entry => (entry.Key, entry.Value[0])))
        {
            for (int i = 0; i < entry.Types.Count; i++)
            {
                if (!Composite.IsList(entry.Types[i], out Type of) || ValuePool.AnyOf(of) is not { } value)
                {
                    continue;
                }

                object?[] arguments = [.. call.Arguments];
                arguments[i] = Composite.Many(entry.Types[i], of, value, of == typeof(char) || of == typeof(byte) || FuzzCases.IsLong ? Most : Some);
                calls++;
                var watch = Stopwatch.StartNew();
                try
                {
                    entry.Call(call.Target, arguments);
                }
                catch (Exception error)
                {
                    if (!entry.Documents(error))
                    {
                        faults.Add($"{entry.Name}: {error.GetType().Name} {error.StackTrace?.Split('\n')[0]}");
                    }
                }

                if (watch.ElapsedMilliseconds > 500)
                {
                    output.WriteLine($"{watch.ElapsedMilliseconds} ms: {entry.Name}");
                }
            }
        }

        Counted.Say(output, calls, "calls with very many values");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(calls > 100, $"{calls}");
    }
}
