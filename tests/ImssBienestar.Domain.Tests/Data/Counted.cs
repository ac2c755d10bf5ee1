using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Data;

/// <summary>How much a test tried, as a line <c>counted 40000 spoiled documents</c> of its record: <c>tests/Reliability.cs</c> adds them up for
/// <c>docs/reliability.md</c>.</summary>
internal static class Counted
{
    public static void Say(ITestOutputHelper output, long count, string what) => output.WriteLine(FormattableString.Invariant($"counted {count} {what}"));
}
