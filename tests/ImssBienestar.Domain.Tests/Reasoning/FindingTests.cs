using System.Collections;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Reasoning;

public class FindingTests
{
    private static readonly BilingualText Hello = new("hola", "hello");
    private static readonly LocalDate Today = Day("2024-05-15");
    private static readonly Provision Reworded = GeneralHealthLaw.Article77Bis1;

    [Theory]
    [InlineData("2019-12-31", null, null, false)]
    [InlineData("2020-01-01", "2020-01-01", "2023-05-29", false)]
    [InlineData("2023-05-30", "2023-05-30", null, true)]
    public void A_finding_names_the_wording_it_applied(string wordingOf, string? from, string? until, bool wasRead)
    {
        var finding = new Finding("R", Reworded, Answer.Yes, Hello, Day(wordingOf));
        Assert.Equal((from is null ? null : Day(from), until is null ? (LocalDate?)null : Day(until)), (finding.InForceFrom, finding.InForceUntil));
        Assert.Equal(wasRead, finding.WasRead);
        Assert.Equal(from is null ? null : Day("2024-06-07"), finding.VerifiedThrough);
        Assert.Empty(finding.FactsRead);
    }

    [Fact]
    public void A_finding_of_a_register_is_verified_as_far_as_the_register() => Assert.Equal(
        Day("2026-08-18"), new Finding("R", Reworded, Answer.Yes, Hello, Today, verifiedThrough: Day("2026-08-18")).VerifiedThrough);

    [Theory]
    [InlineData(Answer.Yes, "R=yes")]
    [InlineData(Answer.No, "R=no")]
    [InlineData(Answer.Unknown, "R=?")]
    public void A_finding_is_written_by_its_code_and_answer(Answer answer, string written)
    {
        Assert.Equal(written, new Finding("R", Reworded, answer, Hello, Today).ToString());
        Assert.Equal(written, new FactAnswer(new("R", Hello), answer).ToString());
    }

    [Fact]
    public void Findings_under_two_wordings_differ() => Assert.NotEqual(
        new Finding("R", Reworded, Answer.Yes, Hello, Day("2020-01-01")),
        new Finding("R", Reworded, Answer.Yes, Hello, Day("2023-05-30")));

    /// <summary>The list is a view over three parts: any split of the same findings is the same list.</summary>
    [Fact]
    public void A_list_reads_alike_however_it_is_split()
    {
        Finding[] findings = [.. "ABCD".Select(code => new Finding(code.ToString(), Reworded, Answer.Yes, Hello, Today))];
        for (int i = 0; i <= findings.Length; i++)
        {
            for (int j = i; j <= findings.Length; j++)
            {
                var list = new FindingList([.. findings[..i]], [.. findings[i..j]], [.. findings[j..]]);
                Assert.Equal(findings, list);
                Assert.Equal(findings, Untyped(list));
                Assert.Equal(findings, Enumerable.Range(0, list.Count).Select(index => list[index]));
                Assert.Equal(new FindingList([.. findings], default, default), list);
                Assert.Equal(new FindingList([.. findings], default, default).GetHashCode(), list.GetHashCode());
            }
        }
    }

    [Fact]
    public void A_list_refuses_positions_outside_it()
    {
        var list = new FindingList([new("A", Reworded, Answer.Yes, Hello, Today)], [], [new("B", Reworded, Answer.No, Hello, Today)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[2]);
    }

    [Fact]
    public void Find_gives_the_first_finding_with_exactly_that_code()
    {
        Finding first = new("A", Reworded, Answer.Yes, Hello, Today);
        var list = new FindingList([first], [new("A", Reworded, Answer.No, Hello, Today)], default);
        Assert.Same(first, list.Find("A"));
        Assert.Null(list.Find("a"));
        Assert.Null(default(FindingList).Find("A"));
    }

    [Fact]
    public void The_default_list_is_empty()
    {
        FindingList none = default;
        Assert.Empty(none);
        Assert.Equal(new FindingList([], [], []), none);
    }

    [Fact]
    public void An_enumerator_can_start_again()
    {
        using FindingList.Enumerator walk = new FindingList([new("A", Reworded, Answer.Yes, Hello, Today)], default, default).GetEnumerator();
        FindingList.Enumerator again = walk;
        Assert.True(again.MoveNext());
        Assert.Equal("A", again.Current.Code);
        Assert.False(again.MoveNext());
        again.Reset();
        Assert.True(again.MoveNext());
    }

    /// <summary>As seen by those who do not know what the list holds: the framework's own casts look for the type first.</summary>
    private static List<object?> Untyped(IEnumerable list)
    {
        var seen = new List<object?>();
        foreach (object? one in list)
        {
            seen.Add(one);
        }

        return seen;
    }
}
