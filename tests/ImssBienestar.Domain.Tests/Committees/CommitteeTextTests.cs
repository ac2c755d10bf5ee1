using System.Collections.Immutable;
using System.Reflection;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>The text tables are closed, and nothing is said without a source.</summary>
public sealed class CommitteeTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];
    private static readonly Type[] Tables = [typeof(CommitteeTexts), typeof(StepTexts), typeof(AllotmentTexts), typeof(LedgerTexts)];
    private static readonly ReasonText[] All = [.. CommitteeTexts.All, .. StepTexts.All, .. AllotmentTexts.All, .. LedgerTexts.All];

    [Fact]
    public void Codes_of_reasons_facts_roles_interpretations_defects_and_provisions_are_unique()
    {
        string[] codes =
        [
            .. All.Select(text => text.Code), .. CommitteeFacts.All.Select(fact => fact.Code), .. CommitteeInterpretations.All.Select(entry => entry.Code),
            .. CommitteeDefects.All.Select(kind => kind.Code), .. CommitteeProvisions.All.Select(provision => provision.Code),
        ];
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.Equal(CommitteeRole.All.Length, CommitteeRole.All.Select(role => role.Code).Distinct().Count());
    }

    [Fact]
    public void Every_reason_and_provision_is_listed()
    {
        Assert.Equal(
            Tables.SelectMany(table => Fields<ReasonText>(table)).Select(text => text.Code).Order(),
            All.Select(text => text.Code).Order());
        Assert.Equal(Fields<Provision>(typeof(CommitteeProvisions)).Select(provision => provision.Code).Order(),
            CommitteeProvisions.All.Select(provision => provision.Code).Order());
        Assert.Equal(All.Where(text => text.Code.StartsWith("COM.OPEN.", StringComparison.Ordinal)).Select(text => text.Code).Order(),
            OpenPoint.All.Select(point => point.Code).Order());
    }

    [Fact]
    public void Every_declared_answer_has_its_own_words_in_both_languages_with_the_same_places()
    {
        foreach (ReasonText entry in All)
        {
            BilingualText[] texts = [.. Three.Select(entry.For).OfType<BilingualText>()];
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.NotEqual(text.Spanish, text.English));
            Assert.Equal(texts.Length, texts.Select(text => text.Spanish).Distinct().Count());
            Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
            Assert.All(texts, text => Assert.Equal(Places(text.Spanish), Places(text.English)));
        }
    }

    [Fact]
    public void Every_rule_statement_and_amount_has_a_source_and_every_rule_can_be_said()
    {
        Assert.All(CommitteeRule.All, rule => Assert.NotEmpty(rule.Statements));
        Assert.All(CommitteeRule.All.SelectMany(rule => rule.Statements), statement => Assert.NotEqual(Confidence.NotStated, statement.Source.Confidence));
        Assert.All(CommitteeRule.All, rule => Assert.All(Three, answer => Assert.NotNull(rule.Text.For(answer))));
        foreach (CommitteeRule rule in CommitteeRule.All)
        {
            bool statedForAll = ProgrammeEdition.All.All(edition => rule.Statements.Any(statement => statement.Edition == edition));
            Assert.Equal(statedForAll, rule.Elsewhere is null);
        }

        foreach (Allotment allotment in ProgrammeEdition.All.SelectMany(edition => Allotment.Of(edition)))
        {
            Assert.NotNull(allotment.NominalSource);
            Assert.Equal(allotment.Delivered is null, allotment.DeliveredSource is null);
            Assert.Equal(allotment.Delivered is null, allotment.DeliveredPrecision == Precision.NotStated);
        }
    }

    /// <summary>Every edition, day of change and combination of answers; every reading; every finding on steps, allotments and ledgers.</summary>
    [Fact]
    public void Reasons_declared_are_reasons_producible_and_each_names_its_source_or_interpretation()
    {
        Finding[] said = [.. Composition(), .. Steps(), .. ProgrammeEdition.All.SelectMany(edition => NationalAllotment.Of(edition, [UnitSize.OfRooms(1)]).Compare()),
            .. NationalAllotment.Of(ImssBienestar2024, Enumerable.Repeat(UnitSize.OfRooms(2), 11_816)).Compare(), .. Ledgers()];
        (string, Answer)[] declared = [.. All.SelectMany(text => Three.Where(answer => text.For(answer) is not null).Select(answer => (text.Code, answer)))];
        Assert.Equal(declared.Order(), said.Select(finding => (finding.Code, finding.Answer)).Distinct().Order());
        Assert.All(said, finding => Assert.DoesNotContain("{", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("()", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(
            said.Where(finding => finding.Code.StartsWith("COM.RULE.", StringComparison.Ordinal) || finding.Code.StartsWith("COM.ALLOT.", StringComparison.Ordinal)
                || finding.Code.StartsWith("COM.CLOSE.", StringComparison.Ordinal)),
            finding => Assert.NotNull(finding.Source));
    }

    [Fact]
    public void A_rule_stated_for_ISSSTE_alone_keeps_its_scope_in_its_source_and_its_words()
    {
        Finding here = CommitteeRules.Of(Issste2025).Decide(Some.AllYes, Day("2025-02-15")).Findings.Find("COM.RULE.JOINT_CARD")!;
        Finding elsewhere = CommitteeRules.Of(ImssBienestar2025).Decide(Some.AllYes with { CardIsJoint = Answer.No }, Day("2025-07-01")).Findings.Find("COM.RULE.JOINT_CARD.SCOPE")!;
        Assert.Equal(here.Source, elsewhere.Source);
        Assert.Equal(Answer.Unknown, elsewhere.Answer);
        Assert.Contains("ISSSTE", elsewhere.Text.Spanish, StringComparison.Ordinal);
        Assert.Contains("ISSSTE 2025", elsewhere.Provision.Citation.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Composition()
    {
        foreach (ProgrammeEdition edition in ProgrammeEdition.All)
        {
            CommitteeRules rules = CommitteeRules.Of(edition);
            CommitteeRules read = rules.With(new() { Scope = CommitteeReadingsTests.OfEveryOpenRule(edition, applies: false) });
            LocalDate[] days = [edition.From, new(edition.FiscalYear, 5, 1), new(edition.FiscalYear, 12, 31), new(edition.FiscalYear + 1, 1, 1)];
            foreach (Answer answer in Three)
            {
                CommitteeAnswers answers = new() { Situation = Enumerable.Range(0, 8).Aggregate(0, (all, fact) => CommitteeFacts.Vocabulary.With(all, fact, answer)) };
                foreach (Finding finding in days.SelectMany(day => rules.Decide(answers, day).Findings.Concat(read.Decide(answers, day).Findings)))
                {
                    yield return finding;
                }
            }
        }

        CommitteeMember president = new(CommitteeRole.President, Domain.People.Curp.Parse(Domain.People.Curp.Example));
        foreach ((Committee committee, CommitteeReadings readings) in new[]
        {
            (Some.Right(ImssBienestar2024, CommitteeRole.Member, CommitteeRole.President, CommitteeRole.President), Readings(100, 99, 1, false)),
            (Some.Right(ImssBienestar2024), Readings(10, 10, 99, true)),
            (new Committee(Some.Unit, ImssBienestar2024, [president]), Readings(10, 10, 99, true)),
            (new Committee(Some.Unit, ImssBienestar2024), Readings(10, 10, 99, false)),
            (new Committee(Some.Unit, ImssBienestar2024, [president, new(CommitteeRole.Treasurer, president.Curp) { IsAlternate = true }])
            {
                Assembly = new(Day("2024-06-10"), Designation.ElectedByAssembly, 50),
            }, Readings(20, 99, 12, false)),
        })
        {
            foreach (Finding finding in CommitteeRules.Of(ImssBienestar2024).With(readings).Decide(committee, Day("2024-09-01")).Findings)
            {
                yield return finding;
            }

            foreach (Finding finding in CommitteeRules.Of(ImssBienestar2024).With(readings).CheckOnePerUnit([committee, committee])
                .Concat(CommitteeRules.Of(ImssBienestar2024).CheckOnePerUnit([committee, committee])))
            {
                yield return finding;
            }
        }
    }

    private static CommitteeReadings Readings(int quorum, int age, int months, bool allowed) => new()
    {
        Quorum = Some.Read(quorum),
        MinimumAge = Some.Read(age),
        TermMonths = Some.Read(months),
        TwoRolesAllowed = Some.Read(allowed),
        AlternatesAllowed = Some.Read(allowed),
        OnePerUnitAndYear = Some.Read(true),
    };

    private static IEnumerable<Finding> Steps()
    {
        CommitteeProgress progress = new(Some.Unit, ImssBienestar2025);
        CommitteeProgress all = CommitteeProgress.NamedSteps.Aggregate(progress, (done, step) => done.With(step, DateWindow.Exactly(Day("2025-06-05"))));
        return new[]
        {
            progress,
            all.With(CommitteeStep.Training, DateWindow.Between(Day("2025-06-08"), Day("2025-06-09"))),
            all.With(CommitteeStep.Assembly, DateWindow.Exactly(Day("2025-07-07"))),
            new CommitteeProgress(Some.Unit, ImssBienestar2024),
        }.SelectMany(done => done.FindingsOn(Day("2025-08-01")));
    }

    private static ImmutableArray<Finding> Ledgers()
    {
        LocalDate on = Day("2024-07-01");
        var said = ImmutableArray.CreateBuilder<Finding>();
        Ledger ledger = Ledger.Open(Some.Unit, ImssBienestar2024, new([new("a", ExpenseKind.Furniture, Pesos.Of(999_999))]));
        said.AddRange(ledger.MissingToClose(new(Some.Unit, ImssBienestar2024), on));
        said.AddRange(ledger.MissingToClose(
            new CommitteeProgress(Some.Unit, ImssBienestar2024).With(CommitteeStep.FinalAssembly, DateWindow.Between(on, on.PlusDays(1))), on));
        foreach (LedgerEntry entry in new[]
        {
            LedgerEntry.Deposit(on, Pesos.Of(100)),
            LedgerEntry.Deposit(on, Pesos.MaxValue),
            LedgerEntry.Expense(on, Pesos.Of(101), ExpenseKind.Furniture, null),
            LedgerEntry.Expense(on, Pesos.Of(10), ExpenseKind.Other, CommitteeRole.President, planItem: "b"),
            LedgerEntry.Expense(on, Pesos.Of(10), ExpenseKind.NotStated, null),
            LedgerEntry.Expense(on, Pesos.Of(10), ExpenseKind.MinorWorks, null),
            LedgerEntry.Correction(on, 9),
            LedgerEntry.AddEvidence(on, 1, ExpenseEvidence.None),
            LedgerEntry.Correction(on, 3),
            LedgerEntry.Correction(on, 3),
            LedgerEntry.Correction(on, 5),
        })
        {
            ledger.TryAdd(entry, ledger.Version, out ledger, out Finding? refusal);
            if (refusal is not null)
            {
                said.Add(refusal);
            }

            said.AddRange(ledger.Check(on, UnitSize.OfRooms(1)));
            said.AddRange(ledger.Check(on, default));
        }

        said.AddRange(ledger.MissingToClose(new(Some.Unit, ImssBienestar2024), on));
        Ledger of2025 = Ledger.Open(Some.Unit, ImssBienestar2025);
        of2025.TryAdd(LedgerEntry.Deposit(on, Pesos.Of(1)), of2025.Version, out of2025, out _);
        said.AddRange(of2025.Check(on, UnitSize.OfRooms(1)));
        foreach (int received in new[] { 1, 400_000 })
        {
            Ledger of2026 = Ledger.Open(Some.Unit, ImssBienestar2026);
            of2026.TryAdd(LedgerEntry.Deposit(Day("2026-07-01"), Pesos.Of(received)), of2026.Version, out of2026, out _);
            said.AddRange(of2026.Check(Day("2026-07-01"), UnitSize.OfRooms(1)));
        }

        ledger.TryAdd(LedgerEntry.Deposit(on, Pesos.Of(1)), default, out _, out Finding? conflict);
        LedgerTests.Closed().TryAdd(LedgerEntry.Deposit(on, Pesos.Of(1)), LedgerTests.Closed().Version, out _, out Finding? closed);
        return [.. said, conflict!, closed!];
    }

    private static IEnumerable<T> Fields<T>(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(T))
        .Select(field => (T)field.GetValue(null)!);

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 5).Where(place => text.Contains($"{{{place}", StringComparison.Ordinal)));
}
