using System.Diagnostics;
using System.Text;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Hostile;

/// <summary>Every public member, found by reflection, is called with hostile values for one parameter at a time over calls that are right: only the
/// exceptions that its documentation names come out, and none tells a key or a name.</summary>
public sealed class EntryPointTests(ITestOutputHelper output)
{
    [Fact]
    public void Only_documented_exceptions_come_out_and_no_message_tells_a_person()
    {
        IReadOnlyDictionary<EntryPoint, List<RightCall>> right = RightCalls.All;
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        long calls = 0;
        var watch = Stopwatch.StartNew();
        foreach (EntryPoint entry in EntryPoint.All)
        {
            long before = watch.ElapsedMilliseconds;
            foreach (RightCall call in Attacks(entry, right[entry]))
            {
                calls++;
                if (Fault(entry, call) is { } fault)
                {
                    faults.Add(fault);
                }
            }

            if (watch.ElapsedMilliseconds - before > 1000)
            {
                output.WriteLine($"{watch.ElapsedMilliseconds - before} ms: {entry.Name}");
            }
        }

        Counted.Say(output, calls, "hostile calls");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Every_entry_point_has_a_call_that_is_right()
    {
        IReadOnlyDictionary<EntryPoint, List<RightCall>> right = RightCalls.All;
        string[] unreached = [.. right.Where(entry => entry.Value.Count == 0).Select(entry => entry.Key.Name).Distinct()];
        string[] listed = [.. Unreached.ByReason.Values.SelectMany(names => names)];
        string[] wrong = [.. unreached.Except(listed).Select(name => $"not listed: {name}"), .. listed.Except(unreached).Select(name => $"stale: {name}")];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void What_is_left_out_is_listed_with_its_reason()
    {
        Assert.Equal(Unreached.LeftOut.Values.SelectMany(names => names).Order(StringComparer.Ordinal), EntryPoint.LeftOut.Order(StringComparer.Ordinal));
        Assert.Equal(Unreached.Types.Values.SelectMany(names => names).Order(StringComparer.Ordinal), EntryPoint.TypesLeftOut.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<RightCall> Attacks(EntryPoint entry, List<RightCall> right)
    {
        foreach (RightCall call in right)
        {
            yield return call;
            for (int i = 0; i < entry.Types.Count; i++)
            {
                foreach (object? hostile in HostileValues.Of(entry.Types[i]))
                {
                    object?[] arguments = [.. call.Arguments];
                    arguments[i] = hostile;
                    yield return call with { Arguments = arguments };
                }
            }
        }

        if (right.Count > 0 && entry.NeedsTarget)
        {
            IEnumerable<object?> targets = [.. ValuePool.Of(entry.Method.DeclaringType!), .. HostileValues.Of(entry.Method.DeclaringType!)];
            foreach (object? target in targets.OfType<object>())
            {
                yield return right[0] with { Target = target };
            }
        }
    }

    private static string? Fault(EntryPoint entry, RightCall call)
    {
        try
        {
            object? result = entry.Call(call.Target, call.Arguments);
            return result is Finding or Defect ? Told(entry, result.ToString()!) : null;
        }
        catch (Exception error)
        {
            return !entry.Documents(error)
                ? $"{entry.Name}: {error.GetType().Name} at {Where(error)} given {Write(entry, call)}"
                : Told(entry, error.Message);
        }
    }

    private static string? Told(EntryPoint entry, string text) =>
        ValuePool.Secrets.FirstOrDefault(secret => text.Contains(secret, StringComparison.Ordinal)) is { } told
            ? $"{entry.Name} tells {told}: {text[..Math.Min(text.Length, 120)]}"
            : null;

    private static string Where(Exception error) => new StackTrace(error).GetFrames()
        .Select(frame => frame.GetMethod())
        .FirstOrDefault(method => method?.DeclaringType?.Assembly == typeof(Domain.States.State).Assembly) is { } method ? $"{method.DeclaringType!.Name}.{method.Name}" : "the call";

    private static string Write(EntryPoint entry, RightCall call)
    {
        var text = new StringBuilder();
        for (int i = 0; i < call.Arguments.Length; i++)
        {
            string argument = call.Arguments[i] is string s ? $"\"{s}\"" : call.Arguments[i] is System.Collections.IEnumerable and not null && call.Arguments[i]!.GetType().IsArray
                ? $"[{string.Join(',', ((System.Collections.IEnumerable)call.Arguments[i]!).Cast<object?>().Take(4).Select(x => x ?? "null"))}]" : call.Arguments[i]?.ToString() ?? "null";
            text.Append(i == 0 ? "" : " | ").Append(argument.Length > 40 ? argument[..40] : argument);
        }

        return entry.NeedsTarget ? $"{text} on {call.Target}" : text.ToString();
    }
}
