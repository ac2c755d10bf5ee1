using System.Reflection;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Replay;

/// <summary>The list of mistakes of others is whole: each has a test that shows that ours does not repeat it, or a reason why it cannot.</summary>
public sealed class MistakeListTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = CaseFile.Read("replay/mistakes.csv");

    /// <summary>How many were found in each list.</summary>
    private static readonly IReadOnlyDictionary<string, int> Lists = new Dictionary<string, int> { ["openIMIS"] = 13, ["asks"] = 25 };

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (IReadOnlyDictionary<string, string> row in Rows)
            {
                data.Add(row["list"], row["number"]);
            }

            return data;
        }
    }

    [Fact]
    public void No_mistake_of_the_lists_is_left_out() => Assert.Equal(
        Lists.SelectMany(list => Enumerable.Range(1, list.Value).Select(number => $"{list.Key} {number}")),
        Rows.Select(row => $"{row["list"]} {row["number"]}"));

    [Theory]
    [MemberData(nameof(All))]
    public void A_mistake_has_a_test_or_a_reason_why_it_cannot_be_made(string list, string number)
    {
        IReadOnlyDictionary<string, string> row = Rows.Single(row => row["list"] == list && row["number"] == number);

        Assert.NotEqual("", row["what_went_wrong"]);
        Assert.NotEqual("", row["reference"]);
        Assert.True(row["test"].Length > 0 ^ row["not_applicable"].Length > 0, $"{list} {number}");
        if (row["test"].Length > 0)
        {
            Assert.True(IsTest(row["test"]), row["test"]);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_members_that_are_named_are_public(string list, string number) => Assert.All(
        Rows.Single(row => row["list"] == list && row["number"] == number)["members"].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        named => Assert.True(IsPublic(named), named));

    [Fact]
    public void Every_test_of_the_replay_is_on_the_list() => Assert.Equal(
        new[] { typeof(OpenImisReplay), typeof(AskReplay) }
            .SelectMany(type => type.GetMethods().Where(IsTest).Select(method => $"{type.Name}.{method.Name}"))
            .Order(StringComparer.Ordinal),
        Rows.Select(row => row["test"]).Where(test => test.Contains("Replay.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static bool IsTest(string named) => typeof(MistakeListTests).Assembly.GetTypes().Any(type =>
        type.Name == named.Split('.')[0] && type.GetMethod(named.Split('.')[1]) is { } method && IsTest(method));

    private static bool IsTest(MethodInfo method) => method.GetCustomAttributes().Any(attribute => attribute is FactAttribute { Skip: null });

    private static bool IsPublic(string named) => typeof(Applicant).Assembly.GetExportedTypes().Any(type =>
        type.Name.Split('`')[0] == named.Split('.')[0] && type.GetMember(named.Split('.')[1]).Length > 0);
}
