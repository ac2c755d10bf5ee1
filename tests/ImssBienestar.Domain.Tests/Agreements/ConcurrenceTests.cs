using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Agreements;

/// <summary>Which states concur on which day, against the table of first counting instruments and the counts officials gave.</summary>
public class ConcurrenceTests
{
    private static readonly AgreementRegister Register = AgreementRegister.Reference;
    private static readonly string[] TheEight = ["01", "05", "08", "10", "11", "14", "19", "22"];

    /// <summary>State, first and last possible day of the first instrument that counts.</summary>
    public static TheoryData<string, string, string> FirstInstruments
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (IReadOnlyDictionary<string, string> row in CaseFile.Read("first_counting_instrument.csv"))
            {
                rows.Add(row["inegi"], row["earliest"], row["latest"]);
            }

            return rows;
        }
    }

    public static TheoryData<string> NeverSigned => new(TheEight);

    [Theory]
    [MemberData(nameof(FirstInstruments))]
    public void A_state_concurs_from_the_last_day_of_its_window_on(string inegi, string earliest, string latest)
    {
        State state = State.FromInegiCode(inegi);
        (LocalDate first, LocalDate last) = (Day(earliest), Day(latest));
        Assert.Equal(Answer.No, Register.Concurs(state, first.PlusDays(-1)));
        Assert.Equal(first == last ? Answer.Yes : Answer.Unknown, Register.Concurs(state, first));
        Assert.Equal(first == last ? Answer.No : Answer.Unknown, Register.Concurs(state, last.PlusDays(-1)));
        Assert.Equal(Answer.Yes, Register.Concurs(state, last));
        Assert.Equal(Answer.Yes, Register.Concurs(state, last.PlusDays(1)));
        Assert.Equal(Answer.Yes, Register.Concurs(state, last.WithCalendar(CalendarSystem.Julian)));
        Assert.Equal(Answer.No, Register.Concurs(state, first.PlusDays(-1).WithCalendar(CalendarSystem.Julian)));
    }

    [Theory]
    [MemberData(nameof(FirstInstruments))]
    public void The_answer_names_the_instrument_that_decides(string inegi, string earliest, string latest)
    {
        State state = State.FromInegiCode(inegi);
        Finding finding = Register.FindingsOn(state, Day(latest)).Find("AGR.CONCURS")!;
        string window = earliest == latest ? earliest : $"{earliest}…{latest}";
        Assert.Equal(Answer.Yes, finding.Answer);
        Assert.Contains(window, finding.Text.Spanish, StringComparison.Ordinal);
        Assert.Contains(window, finding.Text.English, StringComparison.Ordinal);
        Assert.Contains(state.ShortName, finding.Text.Spanish, StringComparison.Ordinal);
        Assert.NotNull(finding.Source);
    }

    /// <summary>The article of the kind that decides; for a no, the one that lets states choose.</summary>
    [Theory]
    [InlineData("18", "2021-12-06", "LGS.77BIS12")]
    [InlineData("18", "2021-12-07", "ROP.IMSS-BIENESTAR")]
    [InlineData("18", "2026-08-18", "ROP.IMSS-BIENESTAR")]
    [InlineData("31", "2026-05-16", "LGS.77BIS16A")]
    [InlineData("31", "2026-05-17", "LGS.77BIS16A")]
    [InlineData("14", "2026-08-18", "LGS.77BIS12")]
    public void The_answer_cites_the_article_of_the_instrument_that_decides(string inegi, string day, string provision) => Assert.Equal(
        provision, Register.FindingsOn(State.FromInegiCode(inegi), Day(day)).Find("AGR.CONCURS")!.Provision.Code);

    /// <summary>A refusal may be taken back; that a state had not joined is what was said last.</summary>
    [Theory]
    [MemberData(nameof(NeverSigned))]
    public void A_no_without_an_instrument_rests_on_the_statement_that_the_state_had_not_joined(string inegi)
    {
        State state = State.FromInegiCode(inegi);
        StatedPosition said = Assert.Single(Register.Of(state).Positions, stated => stated.Position == Position.NotJoined);
        Assert.Same(said.Source, Register.FindingsOn(state, Day("2026-08-18")).Find("AGR.CONCURS")!.Source);
    }

    /// <summary>Of the others nobody said that they had not joined: before they signed, nothing but the register backs the no.</summary>
    [Fact]
    public void A_no_before_the_first_instrument_has_no_source_of_its_own() =>
        Assert.Null(Register.FindingsOn(State.Nayarit, Day("2021-12-06")).Find("AGR.CONCURS")!.Source);

    [Fact]
    public void The_table_and_the_eight_that_never_signed_make_the_32() => Assert.Equal(
        State.All.Select(state => state.InegiCode),
        CaseFile.Read("first_counting_instrument.csv").Select(row => row["inegi"]).Concat(TheEight).Order());

    [Theory]
    [MemberData(nameof(NeverSigned))]
    public void A_state_that_never_signed_concurs_on_no_day(string inegi)
    {
        State state = State.FromInegiCode(inegi);
        for (LocalDate first = Day("2019-12-01"); first <= Day("2028-01-01"); first = first.PlusMonths(1))
        {
            Assert.Equal(Answer.No, Register.Concurs(state, first));
            Assert.Equal(Answer.No, Register.Operates(state, first));
        }
    }

    [Theory]
    [InlineData("2021-12-06", 0)]
    [InlineData("2021-12-07", 1)]
    [InlineData("2022-03-15", 3)]
    [InlineData("2022-12-31", 14)]
    [InlineData("2023-06-20", 18)]
    [InlineData("2023-07-18", 22)]
    [InlineData("2023-10-10", 23)]
    [InlineData("2024-04-09", 23)]
    [InlineData("2024-12-31", 23)]
    [InlineData("2026-05-17", 24)]
    [InlineData("2026-08-18", 24)]
    public void The_count_of_the_day_is_the_one_officials_gave(string day, int states)
    {
        Assert.Equal(states, State.All.Count(state => Register.Concurs(state, Day(day)) == Answer.Yes));
        Assert.Equal(states, State.All.Count(state => Register.Concurs(state, Julian(day)) == Answer.Yes));
    }

    /// <summary>The count that day was of states where the service had begun, not of signatures.</summary>
    [Fact]
    public void The_nine_states_of_the_end_of_2022_are_those_that_operate()
    {
        Answer[] answers = [.. State.All.Select(state => Register.Operates(state, Day("2022-12-31")))];
        int surely = answers.Count(answer => answer == Answer.Yes);
        Assert.InRange(9, surely, surely + answers.Count(answer => answer == Answer.Unknown));
        string[] nine = ["18", "29", "06", "26", "25", "03", "30", "12", "04"];
        Assert.All(nine, inegi => Assert.NotEqual(Answer.No, Register.Operates(State.FromInegiCode(inegi), Day("2022-12-31"))));
    }

    [Theory]
    [InlineData("09", "AGR.I.CDMX")]
    [InlineData("03", "AGR.I.JULY_2022")]
    [InlineData("04", "AGR.I.JULY_2022")]
    [InlineData("12", "AGR.I.JULY_2022")]
    [InlineData("15", "AGR.I.STATE_OF_MEXICO")]
    [InlineData("02", "AGR.I.BAJA_CALIFORNIA")]
    [InlineData("07", "AGR.I.AFTER_18")]
    [InlineData("27", "AGR.I.AFTER_18")]
    [InlineData("21", "AGR.I.PUEBLA")]
    [InlineData("31", "AGR.I.YUCATAN")]
    public void A_window_that_was_inferred_carries_its_interpretation(string inegi, string code)
    {
        State state = State.FromInegiCode(inegi);
        Agreement first = Register.Of(state).Agreements.First(agreement => agreement.Kind.MakesStateConcur);
        Assert.False(first.Signed.IsExact);
        Assert.Equal(code, first.Interpretation?.Code);
        Assert.Equal(code, Register.FindingsOn(state, first.Signed.Earliest).Find("AGR.CONCURS")!.Interpretation?.Code);
        Assert.Equal(code, Register.FindingsOn(state, first.Signed.Latest).Find("AGR.CONCURS")!.Interpretation?.Code);
    }

    [Fact]
    public void An_inferred_window_always_carries_an_interpretation() => Assert.All(
        Register.Agreements.Where(agreement => !agreement.Signed.IsExact && agreement.Source.Confidence is (Confidence.Unverified or Confidence.Conflicting)),
        agreement => Assert.NotNull(agreement.Interpretation));

    [Fact]
    public void The_collaboration_of_March_2025_does_not_make_Yucatan_concur()
    {
        Agreement collaboration = Assert.Single(
            Register.Of(State.Yucatan).Agreements, agreement => agreement.Kind == AgreementKind.ProgrammeCollaboration);
        Assert.Equal((Day("2025-03-01"), Day("2025-03-31")), (collaboration.Signed.Earliest, collaboration.Signed.Latest));
        Assert.All(Days.Between(Day("2025-03-01"), Day("2026-01-31")), day => Assert.Equal(Answer.No, Register.Concurs(State.Yucatan, day)));
    }

    /// <summary>Announced is not signed: of the three announced in 2024 only Yucatán signed, and only in 2026.</summary>
    [Theory]
    [InlineData("10")]
    [InlineData("05")]
    [InlineData("31")]
    public void An_announcement_does_not_make_a_state_concur(string inegi)
    {
        State state = State.FromInegiCode(inegi);
        Milestone announced = Assert.Single(Register.Of(state).Milestones, milestone => milestone is { Step: TransferStep.Announcement, When.Latest.Year: 2024 });
        Assert.Equal((2024, 6), (announced.When.Latest.Year, announced.When.Latest.Month));
        Assert.Equal(Answer.Yes, Register.Of(state).HasReached(TransferStep.Announcement, announced.When.Latest));
        Assert.Equal(Answer.No, Register.Concurs(state, announced.When.Latest));
        Assert.Equal(Answer.No, Register.Concurs(state, Day("2026-01-31")));
    }

    /// <summary>A refusal is not the end: three of these eleven joined later.</summary>
    [Theory]
    [InlineData("10", Position.Refused, false)]
    [InlineData("31", Position.Refused, true)]
    [InlineData("08", Position.Refused, false)]
    [InlineData("14", Position.Refused, false)]
    [InlineData("19", Position.Refused, false)]
    [InlineData("11", Position.Refused, false)]
    [InlineData("22", Position.Refused, false)]
    [InlineData("01", Position.Undefined, false)]
    [InlineData("21", Position.Undefined, true)]
    [InlineData("05", Position.WaitingForElections, false)]
    [InlineData("15", Position.WaitingForElections, true)]
    public void A_position_stated_in_January_2023_settles_nothing(string inegi, Position position, bool joined)
    {
        State state = State.FromInegiCode(inegi);
        StatedPosition stated = Assert.Single(Register.Of(state).Positions, stated => stated.On.Latest == Day("2023-01-17"));
        Assert.Equal(position, stated.Position);
        Assert.Equal(Answer.No, Register.Concurs(state, Day("2023-01-17")));
        Assert.Equal(joined ? Answer.Yes : Answer.No, Register.Concurs(state, Day("2026-08-18")));
    }

    [Fact]
    public void Eleven_positions_of_2023_and_eight_of_2026_stand_in_the_records_of_their_states()
    {
        Assert.Equal(11, Register.Positions.Count(stated => stated.On.Latest == Day("2023-01-17")));
        Assert.Equal(TheEight, Register.Positions.Where(stated => stated.Position == Position.NotJoined).Select(stated => stated.State.InegiCode).Order());
        Assert.Equal(Register.Positions.Length, State.All.Sum(state => Register.Of(state).Positions.Length));
    }

    [Fact]
    public void Every_day_agrees_with_a_plain_reading_of_the_table()
    {
        var table = CaseFile.Read("first_counting_instrument.csv").ToDictionary(row => row["inegi"], row => (First: Day(row["earliest"]), Last: Day(row["latest"])));
        foreach (LocalDate day in Days.Between(Day("2021-11-01"), Day("2026-12-31")))
        {
            foreach (State state in State.All)
            {
                Answer expected = !table.TryGetValue(state.InegiCode, out var window) || day < window.First ? Answer.No
                    : day < window.Last ? Answer.Unknown
                    : Answer.Yes;
                Assert.Equal(expected, Register.Concurs(state, day));
            }
        }
    }
}
