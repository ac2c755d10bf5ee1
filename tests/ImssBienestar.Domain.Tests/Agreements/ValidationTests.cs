using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Agreements;

/// <summary>Each rule that agreements are held against: met it says nothing, broken it says exactly that.</summary>
public class ValidationTests
{
    private static readonly Source Gazette = new("DOF", Confidence.Verified);

    private static readonly ImmutableDictionary<MandatoryClause, Answer> AllClauses =
        MandatoryClause.All.ToImmutableDictionary(clause => clause, _ => Answer.Yes);

    [Fact]
    public void The_reference_register_breaks_no_rule() =>
        Assert.DoesNotContain(AgreementRegister.Reference.Validate(), finding => finding.Answer == Answer.No);

    /// <summary>No text of a transfer agreement was read: of each the term and the fifteen clauses are unknown, not missing.</summary>
    [Fact]
    public void Unknown_terms_and_clauses_of_the_reference_register_come_as_unknown()
    {
        int transfers = AgreementRegister.Reference.Agreements.Count(agreement => agreement.Kind == AgreementKind.CoordinationAgreement);
        ILookup<string, Finding> findings = AgreementRegister.Reference.Validate().ToLookup(finding => finding.Code);
        Assert.Equal(24, transfers);
        Assert.Equal(transfers, findings["AGR.RULE.TERM"].Count());
        Assert.Equal(transfers * 15, findings["AGR.RULE.CLAUSE"].Count());
        Assert.Equal(["AGR.RULE.CLAUSE", "AGR.RULE.TERM"], findings.Select(group => group.Key).Order());
        Assert.All(AgreementRegister.Reference.Validate(), finding => Assert.Equal(Answer.Unknown, finding.Answer));
    }

    [Fact]
    public void A_complete_agreement_gives_no_finding() => Assert.Empty(Validate(Transfer(30)));

    [Theory]
    [InlineData(30, null)]
    [InlineData(99, null)]
    [InlineData(29, Answer.No)]
    [InlineData(0, Answer.No)]
    [InlineData(null, Answer.Unknown)]
    public void The_term_of_a_transfer_agreement_is_30_years_or_more(int? years, Answer? expected)
    {
        ImmutableArray<Finding> findings = Validate(Transfer(years));
        Assert.Equal(expected, findings.Length == 0 ? null : Assert.Single(findings).Answer);
        Assert.All(findings, finding => Assert.Equal(("AGR.RULE.TERM", "DOF-2023-05-29.T8"), (finding.Code, finding.Provision.Code)));
        Assert.All(findings, finding => Assert.Contains("30", finding.Text.Spanish, StringComparison.Ordinal));
    }

    /// <summary>The minimum term came with the decree of 29 May 2023; before it there is none to hold the agreement against.</summary>
    [Theory]
    [InlineData("2023-05-29", 0)]
    [InlineData("2023-05-30", 1)]
    public void The_minimum_term_holds_from_its_day_of_effect(string signed, int findings) =>
        Assert.Equal(findings, Validate(Transfer(29, signed: DateWindow.Exactly(Day(signed)))).Length);

    [Theory]
    [InlineData("2")]
    [InlineData("7")]
    public void Other_kinds_have_no_minimum_term_and_no_mandatory_clause(string number) => Assert.Empty(Validate(new Agreement(
        "A", AgreementKind.All.Single(kind => kind.Number == number), [State.Jalisco], DateWindow.Exactly(Day("2024-01-10")), Gazette) { TermYears = 1 }));

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.Unknown)]
    public void Each_mandatory_clause_is_asked_for(Answer answer)
    {
        foreach (MandatoryClause clause in MandatoryClause.All)
        {
            Finding finding = Assert.Single(Validate(Transfer(30, AllClauses.SetItem(clause, answer))));
            Assert.Equal(("AGR.RULE.CLAUSE", answer, clause.Code), (finding.Code, finding.Answer, finding.Provision.Code));
            Assert.Contains(clause.Text.Spanish, finding.Text.Spanish, StringComparison.Ordinal);
            Assert.Contains(clause.Text.English, finding.Text.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_clause_that_is_not_mentioned_is_unknown()
    {
        MandatoryClause first = MandatoryClause.All[0];
        Assert.Equal(Answer.Unknown, Assert.Single(Validate(Transfer(30, AllClauses.Remove(first)))).Answer);
    }

    [Fact]
    public void Eight_clauses_come_from_article_77_bis_6_and_seven_from_77_bis_16_A()
    {
        Assert.Equal([8, 7], MandatoryClause.All.GroupBy(clause => clause.Provision.Citation.Article).Select(group => group.Count()));
        Assert.All(MandatoryClause.All, clause => Assert.Same(clause, MandatoryClause.FromCode(clause.Code)));
        Assert.Null(MandatoryClause.FromCode("LGS.77BIS6.IX"));
        Assert.Null(MandatoryClause.FromCode(null));
        Assert.Equal(15, MandatoryClause.All.Select(clause => clause.Code).Distinct().Count());
        Assert.Equal("LGS.77BIS6.I", MandatoryClause.All[0].ToString());
    }

    [Theory]
    [InlineData("2024-01-09", 1)]
    [InlineData("2024-01-10", 0)]
    [InlineData("2024-01-11", 0)]
    public void An_end_is_not_before_the_signature(string ended, int findings)
    {
        ImmutableArray<Finding> found = Validate(Transfer(30, ended: DateWindow.Exactly(Day(ended))));
        Assert.Equal(findings, found.Length);
        Assert.All(found, finding => Assert.Equal(("AGR.RULE.END", Answer.No), (finding.Code, finding.Answer)));
    }

    [Fact]
    public void An_end_that_may_lie_after_the_signature_is_not_known_to_break_the_rule()
    {
        DateWindow january = DateWindow.InMonth(2024, 1);
        Assert.Equal(Answer.Unknown, End(DateWindow.Between(Day("2023-12-01"), Day("2024-01-01"))));
        Assert.Equal(Answer.No, End(DateWindow.InMonth(2023, 12)));
        Assert.Empty(Validate(Transfer(30, signed: january, ended: DateWindow.Exactly(Day("2024-01-31")))));

        Answer End(DateWindow ended) => Assert.Single(Validate(Transfer(30, signed: january, ended: ended)), finding => finding.Code == "AGR.RULE.END").Answer;
    }

    [Fact]
    public void Two_instruments_of_one_kind_in_force_in_one_state_are_found_once()
    {
        Finding finding = Assert.Single(Validate(Accord("A", "2023-01-01"), Accord("B", "2024-01-01")));
        Assert.Equal(("AGR.RULE.ONE_OF_A_KIND", Answer.No), (finding.Code, finding.Answer));
        Assert.StartsWith("B:", finding.Text.Spanish, StringComparison.Ordinal);
        Assert.Contains("A:", finding.Text.English, StringComparison.Ordinal);
        Assert.Single(Validate(Accord("A", "2023-01-01"), Accord("B", "2023-01-01")));
    }

    /// <summary>Whether the first had ended when the second was signed is not known; nor, then, whether there were two.</summary>
    [Fact]
    public void Two_instruments_of_which_one_may_have_ended_are_not_known_to_be_two()
    {
        Agreement first = Accord("A", "2023-01-01");
        var mayHaveEnded = new Agreement(first.Code, first.Kind, first.States, first.Signed, first.Source) { Ended = DateWindow.InYear(2024) };
        Finding finding = Assert.Single(Validate(mayHaveEnded, Accord("B", "2024-06-01")));
        Assert.Equal(("AGR.RULE.ONE_OF_A_KIND", Answer.Unknown), (finding.Code, finding.Answer));
    }

    [Fact]
    public void One_after_another_in_two_states_or_of_two_kinds_is_allowed()
    {
        Assert.Empty(Validate(Accord("A", "2023-01-01", ended: "2024-01-01"), Accord("B", "2024-01-01")));
        Assert.Single(Validate(Accord("A", "2023-01-01", ended: "2024-01-02"), Accord("B", "2024-01-01")));
        Assert.Empty(Validate(Accord("A", "2023-01-01"), Accord("B", "2024-01-01", State.Colima)));
        Assert.Empty(Validate(Accord("A", "2023-01-01"), Transfer(30)));
    }

    /// <summary>One of a kind that may have ended by the day of the other may have stood beside it.</summary>
    [Fact]
    public void One_that_may_have_ended_before_the_other_is_not_known_to_break_the_rule()
    {
        var before = new Agreement("A", AgreementKind.FrameworkAccord, [State.Jalisco], DateWindow.Exactly(Day("2023-01-01")), Gazette)
        {
            Ended = DateWindow.InMonth(2024, 1),
        };
        Finding finding = Assert.Single(Validate(before, Accord("B", "2024-01-15")));
        Assert.Equal(("AGR.RULE.ONE_OF_A_KIND", Answer.Unknown), (finding.Code, finding.Answer));
        Assert.Empty(Validate(before, Accord("B", "2024-01-31")));
    }

    [Fact]
    public void All_broken_rules_are_told_not_only_the_first()
    {
        ImmutableArray<Finding> findings = Validate(
            Accord("A", "2023-01-01"),
            Accord("B", "2024-01-01"),
            Transfer(29, AllClauses.Remove(MandatoryClause.All[1]).SetItem(MandatoryClause.All[2], Answer.No), ended: DateWindow.Exactly(Day("2020-01-01"))));
        Assert.Equal(
            ["AGR.RULE.CLAUSE", "AGR.RULE.CLAUSE", "AGR.RULE.END", "AGR.RULE.ONE_OF_A_KIND", "AGR.RULE.TERM"],
            findings.Select(finding => finding.Code).Order());
    }

    private static ImmutableArray<Finding> Validate(params Agreement[] agreements) =>
        new AgreementRegister("test", Day("2026-08-18"), agreements, []).Validate();

    private static Agreement Transfer(
        int? years, ImmutableDictionary<MandatoryClause, Answer>? clauses = null, DateWindow? signed = null, DateWindow? ended = null) =>
        new("T", AgreementKind.CoordinationAgreement, [State.Jalisco], signed ?? DateWindow.Exactly(Day("2024-01-10")), Gazette)
        {
            TermYears = years,
            Clauses = clauses ?? AllClauses,
            Ended = ended,
        };

    private static Agreement Accord(string code, string signed, State? state = null, string? ended = null) =>
        new(code, AgreementKind.FrameworkAccord, [state ?? State.Jalisco], DateWindow.Exactly(Day(signed)), Gazette)
        {
            Ended = ended is null ? null : DateWindow.Exactly(Day(ended)),
        };
}
