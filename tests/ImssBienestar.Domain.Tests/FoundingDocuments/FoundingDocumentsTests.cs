using System.Globalization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.FoundingDocuments;

/// <summary>The five press notes this library starts from, each figure confronted with what the library holds, or, where it models nothing
/// of the kind yet, kept with its source in a table and recomputed as far as it can be.</summary>
public class FoundingDocumentsTests
{
    private static readonly AgreementRegister Register = AgreementRegister.Reference;

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Claims =
        CaseFile.Read("founding_documents.csv").ToDictionary(row => row["claim"]);

    // The note of November 2021.

    [Fact]
    public void The_112th_assembly_was_the_day_before_the_press_of_24_November_2021()
    {
        IReadOnlyDictionary<string, string> claim = Claims["112th General Assembly of IMSS: day (press note of 2021-11)"];
        Assert.Equal(Day(claim["value"]), Day(claim["confronted_value"]).PlusDays(1));

        // Two weeks before the first signature: no state concurred yet.
        Assert.All(State.All, state => Assert.Equal(Answer.No, Register.Concurs(state, Day(claim["confronted_value"]))));
    }

    [Fact]
    public void Twenty_one_million_workers_are_fewer_than_the_people_affiliated_to_some_service()
    {
        decimal workers = Confronted("workers insured by the end of 2021");
        Assert.Equal(21_000_000, workers);
        Assert.InRange(workers, 0, NationalFigures.Affiliated2020.Value);
    }

    [Fact]
    public void Half_of_Mexicans_without_social_security_is_the_CONEVAL_measure()
    {
        Assert.Equal([53.5m, 50.2m, 48.2m], NationalFigures.LackOfSocialSecurity.Select(figure => figure.Value));
        Assert.All(NationalFigures.LackOfSocialSecurity, figure => Assert.InRange(figure.Value, 45, 55));
        Assert.All(NationalFigures.LackOfSocialSecurity, figure => Assert.Equal(PopulationDefinition.LackOfSocialSecurity, figure.Definition));
    }

    // The note of April 2024.

    [Fact]
    public void The_event_of_April_2024_found_23_states_concurrent_and_nine_not()
    {
        LocalDate day = Day(Claims["presentation of the 23 states: day"]["confronted_value"]);
        Answer[] answers = [.. State.All.Select(state => Register.Concurs(state, day))];
        Assert.Equal((23, 9), (answers.Count(answer => answer == Answer.Yes), answers.Count(answer => answer == Answer.No)));
    }

    /// <summary>The note says the 23 signed at the event of April 2024; they had signed the National Accord six months before.</summary>
    [Fact]
    public void The_23_states_signed_in_October_2023_and_not_in_April_2024()
    {
        Agreement accord = Assert.Single(Register.Agreements, agreement => agreement.Kind == AgreementKind.NationalFederalizationAccord);
        Assert.Equal(DateWindow.Exactly(Day("2023-10-10")), accord.Signed);
        Assert.Equal(23, accord.States.Length);
        Assert.All(accord.States, state => Assert.Equal(Answer.Yes, Register.Concurs(state, Day("2024-04-08"))));
        Assert.DoesNotContain(Register.Agreements, agreement => agreement.Signed.HasHappenedBy(Day("2024-03-31")) == Answer.No
            && agreement.Signed.HasHappenedBy(Day("2024-04-30")) == Answer.Yes);
    }

    [Fact]
    public void More_than_600_hospitals_and_11_000_centres_are_635_and_11_913()
    {
        Assert.True(Confronted("hospitals of the system in April 2024") > Stated("hospitals of the system in April 2024"));
        Assert.True(Confronted("health centres of the system in April 2024") > Stated("health centres of the system in April 2024"));
        Assert.Equal(
            Confronted("hospitals of the system in April 2024"),
            Confronted("basic and integral community hospitals") + Confronted("general hospitals") + Confronted("high-speciality hospitals"));
    }

    /// <summary>Two exact figures circulate for one day; both stand, 500 persons apart, and the derived one is 1.9 % lower.</summary>
    [Fact]
    public void Fifty_three_million_is_two_conflicting_figures_and_one_derived()
    {
        Figure[] ofTheDay = [.. NationalFigures.InConcurrentStatesStated.Where(figure => figure.AsOf == DateWindow.Exactly(Day("2024-04-09")))];
        Assert.Equal([53_244_970m, 53_245_470m], ofTheDay.Select(figure => figure.Value));
        Assert.Equal([Confidence.Verified, Confidence.Conflicting], ofTheDay.Select(figure => figure.Confidence));
        Assert.All(ofTheDay, figure => Assert.Equal(53, (int)(figure.Value / 1_000_000)));
        PopulationCoverage derived = CoverageCalculator.Population(Register, PopulationTable.WithoutSocialSecurity2020, Day("2024-04-09"));
        Assert.Equal(-1.9m, Math.Round(100 * ((derived.Covered / ofTheDay[0].Value) - 1), 1));
        Assert.NotEqual(ofTheDay[0].Definition, derived.Definition);
    }

    [Fact]
    public void The_131_961_workers_round_to_the_131_thousand_said_that_day() => Assert.Equal(
        Confronted("workers of the system in April 2024"), Math.Floor(Stated("workers of the system in April 2024") / 1000) * 1000);

    [Fact]
    public void Nine_thousand_centres_are_only_the_first_group_of_11_840_units()
    {
        Assert.True(Confronted("health centres in La Clinica es Nuestra in April 2024") > Stated("health centres in La Clinica es Nuestra in April 2024"));
        string[] groups = ["health centres in La Clinica es Nuestra in April 2024", "units with 3 to 5 rooms", "units with 6 to 9 rooms",
            "units with 10 rooms or more", "health centres with extended services"];
        Assert.Equal(Confronted("all units of the mix of 9 April 2024"), groups.Sum(Confronted));
    }

    [Fact]
    public void The_1_2_million_of_Baja_California_rest_on_one_press_note()
    {
        Figure stated = State.BajaCalifornia.StatedWithoutSocialSecurity!;
        Assert.Equal((1_200_000m, Confidence.Reported), (stated.Value, stated.Confidence));
        Assert.True(State.BajaCalifornia.WithoutSocialSecurity2020.Value > 1.14m * stated.Value);
    }

    // The note of March 2022.

    [Fact]
    public void Three_states_had_signed_by_the_conference_of_15_March_2022() => Assert.Equal(
        [State.Colima, State.Nayarit, State.Tlaxcala],
        State.All.Where(state => Register.Concurs(state, Day("2022-03-15")) == Answer.Yes));

    [Fact]
    public void Their_signatures_are_of_December_2021_and_February_2022()
    {
        Assert.Equal(Answer.Yes, Register.Of(State.Nayarit).HasReached(TransferStep.FrameworkSignature, Day("2021-12-07")));
        Assert.Equal(Answer.Yes, Register.Of(State.Tlaxcala).HasReached(TransferStep.FrameworkSignature, Day("2022-02-04")));
        Assert.Equal(Answer.Yes, Register.Of(State.Colima).HasReached(TransferStep.FrameworkSignature, Day("2022-02-25")));
        Assert.All(new[] { State.Nayarit, State.Tlaxcala, State.Colima }, state =>
            Assert.Equal(Answer.No, Register.Of(state).HasReached(TransferStep.CoordinationSignature, Day("2022-03-15"))));
    }

    /// <summary>People the old rural programme already served, not the people the new model aims at.</summary>
    [Fact]
    public void The_11_6_million_are_those_of_the_rural_programme()
    {
        Assert.Equal([11_600_000m, 11_678_000m, 12_300_000m, 10_800_000m], NationalFigures.ServedByRuralProgramme.Select(figure => figure.Value));
        Assert.All(NationalFigures.ServedByRuralProgramme, figure => Assert.Equal(PopulationDefinition.ServedByRuralProgrammeStated, figure.Definition));
        Assert.Equal(11.6m, Math.Floor(NationalFigures.ServedByRuralProgramme[1].Value / 100_000) / 10);
        Assert.True(NationalFigures.ServedByRuralProgramme[0].Value < PopulationTable.WithoutSocialSecurity2020.Total / 5m);
    }

    /// <summary>26 % are without any affiliation, about half are without social security: two definitions, which no table mixes.</summary>
    [Fact]
    public void Twenty_six_percent_and_half_the_population_measure_different_things()
    {
        decimal unaffiliated = 100 * NationalFigures.WithoutAffiliation2020.Value / NationalFigures.Population2020.Value;
        decimal affiliated = 100 * NationalFigures.Affiliated2020.Value / NationalFigures.Population2020.Value;
        Assert.Equal((26.2m, 73.5m), (Math.Round(unaffiliated, 1), Math.Round(affiliated, 1)));
        Assert.InRange(100m * PopulationTable.WithoutSocialSecurity2020.Total / PopulationTable.Census2020.Total, 50, 55);
        Assert.NotEqual(NationalFigures.WithoutAffiliation2020.Definition, NationalFigures.LackOfSocialSecurity[0].Definition);
        Assert.NotEqual(PopulationTable.WithoutAffiliation2020.Definition, PopulationTable.WithoutSocialSecurity2020.Definition);
        Assert.Throws<ArgumentException>(() => new PopulationTable(
            PopulationDefinition.WithoutSocialSecurityByCensus,
            new Dictionary<State, Figure> { [State.Colima] = State.Colima.WithoutAffiliation2020 }));
    }

    /// <summary>The note gives the money to the whole operation; it was Nayarit's alone, for April to December 2022.</summary>
    [Fact]
    public void The_1_438_million_pesos_are_of_Nayarit_alone()
    {
        Figure money = Assert.Single(Register.Figures, figure => figure.Unit == Unit.Pesos);
        Assert.Equal((1_438_000_000m, State.Nayarit.InegiCode, Precision.Rounded), (money.Value, money.Scope, money.Precision));
        Assert.Contains(money, Register.Of(State.Nayarit).Figures);
    }

    [Fact]
    public void The_4_747_units_are_of_13_states_of_which_Durango_never_joined()
    {
        Figure[] country = [.. Register.Figures.Where(figure => figure.Scope == "MX")];
        Assert.Equal(4_747, Assert.Single(country, figure => figure.Unit == Unit.Facilities).Value);
        Assert.Equal(13, Assert.Single(country, figure => figure.Unit == Unit.States).Value);
        Assert.Equal(Answer.Yes, Register.Of(State.Durango).HasReached(TransferStep.FieldCensus, Day("2022-03-15")));
        Assert.Equal(Answer.No, Register.Concurs(State.Durango, Register.VerifiedThrough));
    }

    [Fact]
    public void The_16_hospitals_261_centres_and_4_627_workers_are_of_Nayarit()
    {
        decimal hospitals = First(Unit.Hospitals);
        decimal centres = First(Unit.HealthCentres);
        Assert.Equal((16m, 261m, 277m), (hospitals, centres, hospitals + centres));
        Assert.Equal(4_627, First(Unit.Workers));

        // Later counts of the same state stand beside the first ones.
        Assert.Equal([16m, 17m, 18m], Register.Of(State.Nayarit).Figures.Where(figure => figure.Unit == Unit.Hospitals).Select(figure => figure.Value));

        static decimal First(Unit unit) => Register.Of(State.Nayarit).Figures.First(figure => figure.Unit == unit).Value;
    }

    [Fact]
    public void The_transition_table_met_on_17_March_and_the_tool_opened_on_23_March_2022()
    {
        Assert.Equal(DateWindow.Exactly(Day("2022-03-17")), Step(TransferStep.TransitionTable));
        Assert.Equal(DateWindow.Exactly(Day("2022-03-23")), Step(TransferStep.DigitalToolAndCallCentre));

        static DateWindow Step(TransferStep step) => Assert.Single(Register.Of(State.Nayarit).Milestones, milestone => milestone.Step == step).When;
    }

    /// <summary>The programme is of 1979; the decentralised body of the same name is 43 years younger.</summary>
    [Fact]
    public void The_origin_of_1979_is_that_of_the_programme_not_of_the_body()
    {
        IReadOnlyDictionary<string, string> claim = Claims["origin of the programme: agreement of IMSS and Coplamar"];
        LocalDate origin = Day(claim["confronted_value"]);
        Assert.Equal(int.Parse(claim["value"], CultureInfo.InvariantCulture), origin.Year);
        Assert.False(AgreementProvisions.ObjectOfBody.IsInForceOn(origin));
        Assert.Equal(43, Period.Between(origin, AgreementProvisions.ObjectOfBody.Wordings.Starts[0].From, PeriodUnits.Years).Years);
    }

    [Fact]
    public void The_goal_of_32_states_by_2024_was_not_met() =>
        Assert.Equal(23, State.All.Count(state => Register.Concurs(state, Day("2024-12-31")) != Answer.No));

    // The note of May 2024.

    [Fact]
    public void The_meeting_of_15_May_2024_came_after_the_signature_and_the_start_of_the_State_of_Mexico()
    {
        LocalDate day = Day(Claims["meeting in the State of Mexico on 15 May 2024: day"]["confronted_value"]);
        Assert.Equal(Answer.Yes, Register.Concurs(State.EstadoDeMexico, day));
        Assert.Equal(Answer.Yes, Register.Operates(State.EstadoDeMexico, day));
    }

    [Fact]
    public void The_9_1_million_of_the_State_of_Mexico_are_9_161_742()
    {
        Figure stated = State.EstadoDeMexico.StatedWithoutSocialSecurity!;
        Assert.Equal((9_161_742m, Precision.Exact), (stated.Value, stated.Precision));
        Assert.Equal(9.1m, Math.Floor(stated.Value / 100_000) / 10);
        Assert.InRange(State.EstadoDeMexico.WithoutSocialSecurity2020.Value / stated.Value, 0.99m, 1.01m);
    }

    [Fact]
    public void The_State_of_Mexico_joined_in_October_2023_at_the_latest_on_the_10th()
    {
        Assert.Equal(Answer.Unknown, Register.Concurs(State.EstadoDeMexico, Day("2023-10-09")));
        Assert.Equal(Answer.Yes, Register.Concurs(State.EstadoDeMexico, Day("2023-10-10")));
        Assert.Equal(Answer.Yes, Register.Of(State.EstadoDeMexico).HasReached(TransferStep.CoordinationSignature, Day("2023-10-10")));
        Assert.Equal(Answer.No, Register.Of(State.EstadoDeMexico).HasReached(TransferStep.CoordinationSignature, Day("2023-10-09")));
    }

    [Fact]
    public void The_82_general_doctors_and_325_specialists_go_to_61_centres_and_26_hospitals()
    {
        string[] confirmed = ["general doctors sent to the State of Mexico in May 2024", "health centres they were sent to",
            "specialists sent to the State of Mexico in May 2024", "hospitals they were sent to"];
        Assert.Equal([82m, 61m, 325m, 26m], confirmed.Select(Confronted));
        Assert.All(confirmed, claim => Assert.Equal(Stated(claim), Confronted(claim)));
        Assert.Equal(12.5m, Confronted(confirmed[2]) / Confronted(confirmed[3]));
        Assert.InRange(Confronted(confirmed[0]) / Confronted(confirmed[1]), 1, 2);

        // Both counts of units fit inside the network planned for the state.
        Assert.True(Confronted(confirmed[1]) <= Register.Of(State.EstadoDeMexico).Figures.Single(figure => figure.Unit == Unit.HealthCentres).Value);
        Assert.True(Confronted(confirmed[3]) <= Register.Of(State.EstadoDeMexico).Figures.Single(figure => figure.Unit == Unit.Hospitals).Value);
    }

    [Fact]
    public void The_ten_unfinished_hospitals_are_about_ten_of_77() => Assert.InRange(
        Confronted("unfinished hospitals of the State of Mexico"),
        1,
        Register.Of(State.EstadoDeMexico).Figures.Single(figure => figure.Unit == Unit.Hospitals).Value);

    // The note of March 2020.

    [Fact]
    public void The_agreement_of_9_March_2020_is_of_the_rural_programme_and_transfers_nothing()
    {
        Agreement agreement = Assert.Single(Register.Agreements, agreement => agreement.Signed == DateWindow.Exactly(Day("2020-03-09")));
        Assert.Equal(AgreementKind.ProgrammeCollaboration, agreement.Kind);
        Assert.Equal<Party>([Party.Imss, Party.Insabi], agreement.Kind.Parties);
        Assert.False(agreement.Kind.MakesStateConcur);
        Assert.All(State.All, state => Assert.Equal(Answer.No, Register.Concurs(state, Day("2020-03-09"))));
    }

    [Fact]
    public void The_rural_programme_had_19_states()
    {
        Assert.Equal(Stated("states of the rural programme"), Confronted("states of the rural programme"));
        Agreement agreement = Register.Agreements.Single(agreement => agreement.Code == "MX-0-2020");
        Assert.Contains("19 ", agreement.Note!.Spanish, StringComparison.Ordinal);
        Assert.Contains("19 ", agreement.Note.English, StringComparison.Ordinal);
    }

    private static decimal Stated(string claim) => decimal.Parse(Claims[claim]["value"], CultureInfo.InvariantCulture);

    private static decimal Confronted(string claim) => decimal.Parse(Claims[claim]["confronted_value"], CultureInfo.InvariantCulture);
}
