using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Facilities for the people (<i>unidades por habitantes</i>), by level and by kind, and those that open every day.</summary>
/// <remarks>Counted are the facilities of the register that give service on the day, of whatever operator: which belong to the system is for
/// the caller to say, by the register given. A state of which the register has no facility is without data. Pure and safe to call from any
/// thread.</remarks>
public static class FacilityMeasures
{
    private static readonly Source Catalogue = new("Catálogo CLUES de la Secretaría de Salud: nivel y tipo de establecimiento", Confidence.Verified);

    private static readonly ImmutableArray<CareLevel> Levels = [CareLevel.First, CareLevel.Second, CareLevel.Third, CareLevel.NotApplicable];

    private static readonly ImmutableArray<FacilityKind> Kinds =
        [FacilityKind.Outpatient, FacilityKind.Hospital, FacilityKind.Support, FacilityKind.SocialAssistance];

    /// <summary>Gets the definitions of facilities for every 10,000 people: first, second and third level, and those without level.</summary>
    public static ImmutableArray<MeasureDefinition> LevelsPer10000 { get; } =
    [
        Facilities("LEVEL_1", "de primer nivel", "of the first level"),
        Facilities("LEVEL_2", "de segundo nivel", "of the second level"),
        Facilities("LEVEL_3", "de tercer nivel", "of the third level"),
        Facilities("LEVEL_NONE", "a las que no aplica nivel", "to which no level applies"),
    ];

    /// <summary>Gets the definitions of facilities for every 10,000 people: outpatient, hospital, support, social assistance.</summary>
    public static ImmutableArray<MeasureDefinition> KindsPer10000 { get; } =
    [
        Facilities("OUTPATIENT", "de consulta externa", "of outpatient care"),
        Facilities("HOSPITAL", "de hospitalización", "that are hospitals"),
        Facilities("SUPPORT", "de apoyo", "of support"),
        Facilities("SOCIAL_ASSISTANCE", "de asistencia social", "of social assistance"),
    ];

    /// <summary>Gets the definition: facilities of care that open on all seven days, of those that give service.</summary>
    public static MeasureDefinition OpenEveryDay { get; } = new(
        new("COV.M.OPEN_EVERY_DAY", new BilingualText(
            "Unidades de consulta externa y hospitales en servicio que abren los siete días, entre los que dan servicio.",
            "Outpatient facilities and hospitals in service that open on all seven days, of those that give service.")),
        MeasureKind.Share,
        Unit.Facilities,
        Unit.Facilities,
        1,
        Source.Transcript(2024, 4, 9));

    /// <summary>Measures the facilities of each level for every 10,000 people.</summary>
    /// <param name="register">The register of facilities.</param>
    /// <param name="table">The population, under one definition.</param>
    /// <param name="day">The day.</param>
    /// <returns>One measure for each of <see cref="LevelsPer10000"/>. A facility of which it is not known whether it gives service, or of which
    /// level it is, is undetermined in each that it may belong to.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<SystemMeasure> ByLevel(FacilityRegister register, PopulationTable table, LocalDate day) =>
        Rates(register, table, day, LevelsPer10000, index => one => Is(one.Level, Levels[index]));

    /// <summary>Measures the facilities of each kind for every 10,000 people.</summary>
    /// <param name="register">The register of facilities.</param>
    /// <param name="table">The population, under one definition.</param>
    /// <param name="day">The day.</param>
    /// <returns>One measure for each of <see cref="KindsPer10000"/>, in the manner of <see cref="ByLevel"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<SystemMeasure> ByKind(FacilityRegister register, PopulationTable table, LocalDate day) =>
        Rates(register, table, day, KindsPer10000, index => one => Is(one.Kind, Kinds[index]));

    /// <summary>Measures the facilities of care that open on all seven days.</summary>
    /// <param name="register">The register of facilities.</param>
    /// <param name="day">The day.</param>
    /// <returns>The measure. Unknown days of opening are undetermined; a facility of which neither kind nor service is known is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static SystemMeasure OpenOnAllDays(FacilityRegister register, LocalDate day) => Measured(register, day, OpenEveryDay, null, (draft, one, operates) =>
    {
        Answer counts = Answers.And(operates, IsCare(one));
        if (counts == Answer.Yes)
        {
            draft.Count(one!.OpeningDays is not { } days ? Answer.Unknown : days == OpeningDays.EveryDay ? Answer.Yes : Answer.No);
        }
        else
        {
            draft.LeaveOut(LeftOutReason.NotKnown, counts == Answer.Unknown ? 1 : 0);
        }
    });

    /// <summary>Goes once over the facilities of a register on a day, each into the draft of its state.</summary>
    internal static SystemMeasure Measured(
        FacilityRegister register, LocalDate day, MeasureDefinition definition, PopulationTable? table, Action<MeasureDraft, Facility?, Answer> count)
    {
        Guard.Against.Null(register);
        LocalDate asked = day.ToIso();
        var drafts = new Dictionary<State, MeasureDraft>();
        foreach (FacilityUnit unit in register.Units)
        {
            FacilityOnDay known = unit.On(asked);
            bool isNew = !drafts.ContainsKey(known.AskedKey.State);
            MeasureDraft draft = MeasureDraft.In(drafts, known.AskedKey.State);
            Facility? details = known.Details;
            Answer verified = details is null ? Answer.Unknown : details.AsOf >= asked ? Answer.Yes : Answer.No;
            draft.IsVerified = isNew ? verified : Answers.And(draft.IsVerified, verified);
            draft.ReadIn(details?.Source);
            count(draft, details, known.Operates);
        }

        return MeasureDraft.ToMeasures(definition, asked, drafts, table);
    }

    private static ImmutableArray<SystemMeasure> Rates(
        FacilityRegister register,
        PopulationTable table,
        LocalDate day,
        ImmutableArray<MeasureDefinition> definitions,
        Func<int, Func<Facility, Answer>> belongs)
    {
        Guard.Against.Null(table);
        return
        [
            .. definitions.Select((definition, index) => Measured(register, day, definition.Over(table.Definition), table, (draft, one, operates) =>
                draft.Count(Answers.And(operates, one is null ? Answer.Unknown : belongs(index)(one))))),
        ];
    }

    private static Answer IsCare(Facility? one) =>
        one is null ? Answer.Unknown : Answers.Or(Is(one.Kind, FacilityKind.Outpatient), Is(one.Kind, FacilityKind.Hospital));

    private static Answer Is<T>(T stated, T asked)
        where T : struct, Enum =>
        stated.Equals(default(T)) ? Answer.Unknown : stated.Equals(asked) ? Answer.Yes : Answer.No;

    private static MeasureDefinition Facilities(string code, string spanish, string english) => new(
        new($"COV.M.FACILITIES_{code}", new BilingualText(
            $"Unidades en servicio {spanish}, por cada 10,000 personas de la población elegida.",
            $"Facilities in service {english}, for every 10,000 people of the chosen population.")),
        MeasureKind.Rate,
        Unit.Facilities,
        Unit.Persons,
        10_000,
        Catalogue);
}
