using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

/// <summary>Who may receive the money of the budget programmes: cases a lawyer can read, and properties over every combination.</summary>
public class BudgetProgramTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];
    private static readonly LocalDate SomeDay = Day("2024-05-15");

    public static TheoryData<string> Cases => new(Rows.Select(row => row["case"]));

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; } = CaseFile.Read("programs/money_of_budget_programmes.csv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_money_goes_where_the_case_says(string name)
    {
        IReadOnlyDictionary<string, string> row = Rows.Single(row => row["case"] == name);
        BudgetDecision decision = BudgetProgram.FromKey(row["programme"])!.MayReceive(
            State.FromInegiCode(row["state"]), Day(row["day"]), AgreementRegister.Reference, Of(row["signed"]), Of(row["contribution_proved"]));
        Assert.Equal(Of(row["may_receive"]), decision.Answer);
        IEnumerable<string> own = decision.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("PRG.", StringComparison.Ordinal));
        Assert.Equal(row["reasons"], string.Join(' ', own));
        Assert.Equal("AGR.CONCURS", decision.Findings[0].Code);
    }

    /// <summary>U013 by its three conditions: 27 combinations, each the meaning of the articles.</summary>
    [Fact]
    public void U013_goes_to_a_state_that_does_not_concur_signed_and_proved_its_contribution()
    {
        foreach ((Answer concurs, Answer signed, Answer proved) in Combinations())
        {
            Answer expected = concurs == Answer.Yes || signed == Answer.No || proved == Answer.No ? Answer.No
                : concurs == Answer.No && signed == Answer.Yes && proved == Answer.Yes ? Answer.Yes
                : Answer.Unknown;
            Assert.Equal(expected, Decide(BudgetProgram.U013, concurs, signed, proved).Answer);
        }
    }

    [Fact]
    public void S200_asks_for_a_signature_and_never_for_concurrence()
    {
        foreach ((Answer concurs, Answer signed, Answer proved) in Combinations())
        {
            Assert.Equal(signed, Decide(BudgetProgram.S200, concurs, signed, proved).Answer);
        }
    }

    [Fact]
    public void A_settled_answer_is_not_flipped_by_a_new_fact()
    {
        foreach (BudgetProgram program in BudgetProgram.All)
        {
            foreach ((Answer concurs, Answer signed, Answer proved) in Combinations())
            {
                Answer before = Decide(program, concurs, signed, proved).Answer;
                foreach (Answer known in new[] { Answer.Yes, Answer.No })
                {
                    Answer after = Decide(program, Known(concurs, known), Known(signed, known), Known(proved, known)).Answer;
                    Assert.True(before == Answer.Unknown || before == after, $"{program} {concurs} {signed} {proved}");
                }
            }
        }
    }

    [Fact]
    public void An_answer_other_than_yes_says_why()
    {
        foreach (BudgetProgram program in BudgetProgram.All)
        {
            foreach ((Answer concurs, Answer signed, Answer proved) in Combinations())
            {
                BudgetDecision decision = Decide(program, concurs, signed, proved);
                Assert.Equal((program, State.Durango, SomeDay), (decision.Program, decision.State, decision.Day));
                Assert.Contains(decision.Findings, finding => finding.Answer == decision.Answer);
                Assert.Equal(signed == Answer.Yes && concurs != Answer.Yes && program.Agreement is not null,
                    decision.Findings.Any(finding => finding.Code == "PRG.BUDGET.NOT_CONCURRENCE"));
            }
        }
    }

    [Fact]
    public void A_signed_agreement_of_a_budget_programme_never_makes_a_state_concur() =>
        Assert.All(BudgetProgram.All, program => Assert.False(program.MakesStateConcur));

    [Fact]
    public void The_agreement_of_a_programme_is_the_kind_that_cites_it()
    {
        Assert.Same(AgreementKind.FreeCareFunding, BudgetProgram.U013.Agreement);
        Assert.Same(AgreementKind.MedicalCareStrengthening, BudgetProgram.S200.Agreement);
        Assert.All(
            BudgetProgram.All.Where(program => program.Agreement is not null),
            program => Assert.Contains(program.Key, program.Agreement!.Name.Spanish, StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_source_confirms_is_flagged_and_has_no_purpose()
    {
        Assert.Equal(["U013", "S200", "S313"], BudgetProgram.All.Where(program => program.IsEstablished).Select(program => program.Key));
        Assert.All(BudgetProgram.All, program => Assert.Equal(program.IsEstablished, program.Purpose is not null));
        Assert.All(
            BudgetProgram.All.Where(program => !program.IsEstablished),
            program => Assert.Equal((Answer.Unknown, Answer.Unknown), (program.MayBeSignedWithoutConcurring, program.NeedsStateContribution)));
    }

    [Fact]
    public void The_money_of_a_year_is_a_figure_and_that_of_another_year_is_not_known()
    {
        Figure money = BudgetProgram.U013.FigureOf(2026)!;
        Assert.Equal((172_492_000_000m, Unit.Pesos, Confidence.Reported), (money.Value, money.Unit, money.Confidence));
        Assert.Null(BudgetProgram.U013.FigureOf(2025));
        Assert.Null(BudgetProgram.S200.FigureOf(2026));
    }

    [Theory]
    [InlineData("u013", "U013")]
    [InlineData("S313", "S313")]
    [InlineData("U012", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_programme_is_found_by_its_key(string? key, string? expected) => Assert.Equal(expected, BudgetProgram.FromKey(key)?.ToString());

    [Theory]
    [InlineData("U013", "2023-05-29", "2023-05-30")]
    [InlineData("S200", "2022-12-31", "2023-01-01")]
    [InlineData("S313", "2024-04-07", "2024-04-08")]
    public void A_day_before_the_first_one_modelled_is_refused(string key, string before, string first)
    {
        BudgetProgram program = BudgetProgram.FromKey(key)!;
        Assert.Throws<NotInForceException>(() => program.MayReceive(State.Durango, Day(before), Answer.No, Answer.Yes, Answer.Yes));
        Assert.Throws<NotInForceException>(() => program.MayReceive(State.Durango, Julian(before), Answer.No, Answer.Yes, Answer.Yes));
        Assert.Equal(Day(first), program.MayReceive(State.Durango, Julian(first), Answer.No, Answer.Yes, Answer.Yes).Day);
    }

    [Fact]
    public void An_unverified_key_is_never_refused_and_never_answered()
    {
        foreach (LocalDate day in new[] { LocalDate.MinIsoValue, SomeDay, LocalDate.MaxIsoValue })
        {
            Finding finding = Assert.Single(BudgetProgram.S038.MayReceive(State.Durango, day, Answer.No, Answer.Yes, Answer.Yes).Findings);
            Assert.Equal(("PRG.BUDGET.NOT_ESTABLISHED", Answer.Unknown), (finding.Code, finding.Answer));
            Assert.Null(finding.InForceFrom);
        }
    }

    /// <summary>Guanajuato never concurred and its agreement of 2023 is on record: the register alone answers on the last day of that year.</summary>
    [Fact]
    public void The_register_answers_for_a_yearly_agreement_that_it_holds_and_its_silence_is_not_a_no()
    {
        BudgetDecision decision = BudgetProgram.S200.MayReceive(State.Guanajuato, Day("2023-12-31"), AgreementRegister.Reference);
        Assert.Equal(Answer.Yes, decision.Answer);
        Assert.Equal(Answer.Unknown, BudgetProgram.S200.MayReceive(State.Guanajuato, Day("2024-06-30"), AgreementRegister.Reference).Answer);
        Assert.Equal(Answer.Unknown, BudgetProgram.S200.MayReceive(State.Durango, Day("2023-12-31"), AgreementRegister.Reference).Answer);
        Assert.Equal(
            Answer.No, BudgetProgram.S200.MayReceive(State.Guanajuato, Day("2023-12-31"), AgreementRegister.Reference, Answer.No).Answer);
        Assert.Equal("S200 Guanajuato=yes", decision.ToString());
    }

    private static BudgetDecision Decide(BudgetProgram program, Answer concurs, Answer signed, Answer proved) =>
        program.MayReceive(State.Durango, SomeDay, concurs, signed, proved);

    private static Answer Known(Answer answer, Answer known) => answer == Answer.Unknown ? known : answer;

    private static IEnumerable<(Answer Concurs, Answer Signed, Answer Proved)> Combinations() =>
        from concurs in Three from signed in Three from proved in Three select (concurs, signed, proved);

    private static Answer Of(string cell) => cell switch
    {
        "yes" => Answer.Yes,
        "no" => Answer.No,
        "?" => Answer.Unknown,
        _ => throw new ArgumentException(cell, nameof(cell)),
    };
}
