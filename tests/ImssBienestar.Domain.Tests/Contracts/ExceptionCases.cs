using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The calls that must throw, by concept; nulls are passed on purpose.</summary>
internal static class ExceptionCases
{
    private static readonly BilingualText Hello = new("hola", "hello");
    private static readonly Source Gazette = new("DOF", Confidence.Verified);
    private static readonly DateWindow Today = DateWindow.Exactly(Day("2024-05-15"));
    private static readonly Figure Ten = FigureOf(10);
    private static readonly AgreementRegister Register = AgreementRegister.Reference;
    private static readonly LocalDate SomeDay = Day("2024-05-15");

    public static IEnumerable<ExceptionCase> OfTextTimeAndLaw =>
    [
        Null("Text.BilingualText.#ctor", () => new BilingualText(null!, "hello")),
        Null("Text.BilingualText.#ctor", () => new BilingualText("hola", null!)),
        Argument("Text.BilingualText.#ctor", () => new BilingualText(" ", "hello")),
        Argument("Text.BilingualText.#ctor", () => new BilingualText("hola", "")),
        Of<DefectException>("Text.ParseResult`1.ValueOrThrow", () => State.ReadInegiCode("33").ValueOrThrow()),
        Of<DefectException>("Text.ParseResult`1.ValueOrThrow", () => default(ParseResult<State>).ValueOrThrow()),
        Argument("Time.DateWindow.Between", () => DateWindow.Between(Day("2024-05-15"), Day("2024-05-14"))),
        Range("Time.DateWindow.InMonth", () => DateWindow.InMonth(2024, 13)),
        Range("Time.DateWindow.InMonth", () => DateWindow.InMonth(2024, 0)),
        Range("Time.DateWindow.InYear", () => DateWindow.InYear(10_000)),
        Null("Time.Dated`1.#ctor", () => new Dated<int>(SomeDay, null!)),
        Argument("Time.Dated`1.#ctor", () => new Dated<int>(SomeDay)),
        Argument("Time.Dated`1.#ctor", () => new Dated<int>(SomeDay, new DatedStart<int>(SomeDay, 1), new DatedStart<int>(SomeDay, 2))),
        Of<NotInForceException>("Time.Dated`1.On", () => new Dated<int>(SomeDay, new DatedStart<int>(SomeDay, 1)).On(SomeDay.PlusDays(-1))),
        Null("Time.DatedStart`1.#ctor", () => new DatedStart<string>(SomeDay, null!)),
        Null("Law.Citation.#ctor", () => new Citation(null!, "36")),
        Argument("Law.Citation.#ctor", () => new Citation(Statute.GeneralHealthLaw, "36", " ")),
        Argument("Law.Citation.#ctor", () => new Citation(Statute.GeneralHealthLaw, "36", paragraph: 0)),
        Null("Law.Citation.#ctor", () => new Citation(Statute.GeneralHealthLaw, null!)),
        Argument("Law.Citation.#ctor", () => new Citation(Statute.GeneralHealthLaw, " ")),
        Null("Law.Definition.#ctor", () => new Definition(null!, Hello)),
        Null("Law.Definition.#ctor", () => new Definition("A", null!)),
        Argument("Law.Definition.#ctor", () => new Definition(" ", Hello)),
        Null("Law.Figure.#ctor", () => new Figure(1, Unit.Persons, Today, null!, Ten.Definition, Gazette)),
        Null("Law.Figure.#ctor", () => new Figure(1, Unit.Persons, Today, "06", null!, Gazette)),
        Null("Law.Figure.#ctor", () => new Figure(1, Unit.Persons, Today, "06", Ten.Definition, null!)),
        Argument("Law.Figure.#ctor", () => new Figure(-1, Unit.Persons, Today, "06", Ten.Definition, Gazette)),
        Argument("Law.Figure.#ctor", () => new Figure(1, Unit.Persons, Today, " ", Ten.Definition, Gazette)),
        Argument("Law.Figure.#ctor", () => new Figure(1, Unit.Persons, default, "06", Ten.Definition, Gazette)),
        Enumeration("Law.Figure.#ctor", () => new Figure(1, (Unit)99, Today, "06", Ten.Definition, Gazette)),
        Enumeration("Law.Figure.#ctor", () => new Figure(1, Unit.Persons, Today, "06", Ten.Definition, Gazette, (Precision)99)),
        Null("Law.Interpretation.#ctor", () => new Interpretation(null!, "x", SomeDay, Hello)),
        Null("Law.Interpretation.#ctor", () => new Interpretation("I", null!, SomeDay, Hello)),
        Null("Law.Interpretation.#ctor", () => new Interpretation("I", "x", SomeDay, null!)),
        Argument("Law.Interpretation.#ctor", () => new Interpretation(" ", "x", SomeDay, Hello)),
        Argument("Law.Interpretation.#ctor", () => new Interpretation("I", " ", SomeDay, Hello)),
        Of<NotInForceException>("Law.Parameter`1.On", () => Agreement.MinimumTerm.On(Day("2023-05-29"))),
        Null("Law.Source.#ctor", () => new Source(null!, Confidence.Verified)),
        Argument("Law.Source.#ctor", () => new Source(" ", Confidence.Verified)),
        Enumeration("Law.Source.#ctor", () => new Source("x", (Confidence)99)),
    ];

    public static IEnumerable<ExceptionCase> OfReasoningAndStates =>
    [
        Range("Reasoning.FindingList.Item", () => Register.FindingsOn(State.Colima, SomeDay)[-1]),
        Range("Reasoning.FindingList.Item", () => default(FindingList)[0]),
        Of<DefectException>("States.State.FromInegiCode", () => State.FromInegiCode("33")),
        Of<DefectException>("States.State.FromInegiCode", () => State.FromInegiCode(null)),
        Of<DefectException>("States.State.FromRenapoCode", () => State.FromRenapoCode("NE")),
        Of<DefectException>("States.State.FromRenapoCode", () => State.FromRenapoCode(null)),
        Of<DefectException>("States.State.FromIsoCode", () => State.FromIsoCode("MX-DIF")),
        Of<DefectException>("States.State.FromIsoCode", () => State.FromIsoCode(null)),
        Of<DefectException>("States.State.FromName", () => State.FromName("Atlántida")),
        Of<DefectException>("States.State.FromName", () => State.FromName(null)),
        Of<DefectException>("States.MunicipalityKey.Parse", () => MunicipalityKey.Parse("33001")),
        Of<DefectException>("States.MunicipalityKey.Parse", () => MunicipalityKey.Parse(null)),
        Null("States.MunicipalityKey.Of", () => MunicipalityKey.Of(null!, 1)),
        Range("States.MunicipalityKey.Of", () => MunicipalityKey.Of(State.Colima, 0)),
        Range("States.MunicipalityKey.Of", () => MunicipalityKey.Of(State.Colima, 1000)),
        Bug("States.MunicipalityKey.State", () => default(MunicipalityKey).State),
        Bug("States.MunicipalityKey.Number", () => default(MunicipalityKey).Number),
        Of<FormatException>("States.MunicipalityKey.ToString", () => default(MunicipalityKey).ToString("X")),
        Of<FormatException>("States.MunicipalityKey.TryFormat", () => default(MunicipalityKey).TryFormat(new char[5], out _, "X")),
        Of<FormatException>("States.MunicipalityKey.TryFormat", () => default(MunicipalityKey).TryFormat(new byte[5], out _, "X")),
        Of<DefectException>("States.LocalityKey.Parse", () => LocalityKey.Parse("330010001")),
        Of<DefectException>("States.LocalityKey.Parse", () => LocalityKey.Parse(null)),
        Argument("States.LocalityKey.Of", () => LocalityKey.Of(default, 1)),
        Range("States.LocalityKey.Of", () => LocalityKey.Of(MunicipalityKey.Parse("06002"), 0)),
        Range("States.LocalityKey.Of", () => LocalityKey.Of(MunicipalityKey.Parse("06002"), 10_000)),
        Bug("States.LocalityKey.State", () => default(LocalityKey).State),
        Bug("States.LocalityKey.Municipality", () => default(LocalityKey).Municipality),
        Bug("States.LocalityKey.Number", () => default(LocalityKey).Number),
        Of<FormatException>("States.LocalityKey.ToString", () => default(LocalityKey).ToString("X")),
        Of<FormatException>("States.LocalityKey.TryFormat", () => default(LocalityKey).TryFormat(new char[9], out _, "X")),
        Of<FormatException>("States.LocalityKey.TryFormat", () => default(LocalityKey).TryFormat(new byte[9], out _, "X")),
    ];

    public static IEnumerable<ExceptionCase> OfAgreements =>
    [
        Null("Agreements.Agreement.#ctor", () => new Agreement(null!, AgreementKind.FrameworkAccord, [State.Colima], Today, Gazette)),
        Null("Agreements.Agreement.#ctor", () => new Agreement("A", null!, [State.Colima], Today, Gazette)),
        Null("Agreements.Agreement.#ctor", () => new Agreement("A", AgreementKind.FrameworkAccord, null!, Today, Gazette)),
        Null("Agreements.Agreement.#ctor", () => new Agreement("A", AgreementKind.FrameworkAccord, [null!], Today, Gazette)),
        Null("Agreements.Agreement.#ctor", () => new Agreement("A", AgreementKind.FrameworkAccord, [State.Colima], Today, null!)),
        Argument("Agreements.Agreement.#ctor", () => new Agreement(" ", AgreementKind.FrameworkAccord, [State.Colima], Today, Gazette)),
        Argument("Agreements.Agreement.#ctor", () => new Agreement("A", AgreementKind.FrameworkAccord, [State.Colima], default, Gazette)),
        Null("Agreements.Agreement.Clauses", () => new Agreement("A", AgreementKind.FrameworkAccord, [State.Colima], Today, Gazette) { Clauses = null! }),
        Argument("Agreements.Agreement.Ended", () => new Agreement("A", AgreementKind.FrameworkAccord, [State.Colima], Today, Gazette) { Ended = default(DateWindow) }),
        Argument("Agreements.Agreement.Published", () => new Agreement("A", AgreementKind.FrameworkAccord, [State.Colima], Today, Gazette) { Published = default(DateWindow) }),
        Null("Agreements.StateRecord.HasSigned", () => AgreementRegister.Reference.Of(State.Colima).HasSigned(null!, SomeDay)),
        Null("Agreements.AgreementRegister.#ctor", () => new AgreementRegister(null!, SomeDay, [], [])),
        Null("Agreements.AgreementRegister.#ctor", () => new AgreementRegister("e", SomeDay, null!, [])),
        Null("Agreements.AgreementRegister.#ctor", () => new AgreementRegister("e", SomeDay, [null!], [])),
        Null("Agreements.AgreementRegister.#ctor", () => new AgreementRegister("e", SomeDay, [], [null!])),
        Null("Agreements.AgreementRegister.#ctor", () => new AgreementRegister("e", SomeDay, [], [], [null!])),
        Null("Agreements.AgreementRegister.#ctor", () => new AgreementRegister("e", SomeDay, [], [], null, [null!])),
        Null("Agreements.AgreementRegister.#ctor", () => new AgreementRegister("e", SomeDay, [], null!)),
        Argument("Agreements.AgreementRegister.#ctor", () => new AgreementRegister(" ", SomeDay, [], [])),
        Argument("Agreements.AgreementRegister.#ctor", () => new AgreementRegister("e", SomeDay, [Register.Agreements[0], Register.Agreements[0]], [])),
        Null("Agreements.AgreementRegister.Of", () => Register.Of(null!)),
        Null("Agreements.AgreementRegister.Concurs", () => Register.Concurs(null!, SomeDay)),
        Null("Agreements.AgreementRegister.Operates", () => Register.Operates(null!, SomeDay)),
        Null("Agreements.AgreementRegister.FindingsOn", () => Register.FindingsOn(null!, SomeDay)),
        Null("Agreements.AgreementRegister.With", () => Register.With((Agreement)null!)),
        Null("Agreements.AgreementRegister.With", () => Register.With((Milestone)null!)),
        Null("Agreements.AgreementRegister.AsEdition", () => Register.AsEdition(null!, SomeDay)),
        Argument("Agreements.AgreementRegister.AsEdition", () => Register.AsEdition(" ", SomeDay)),
        Null("Agreements.Milestone.#ctor", () => new Milestone(null!, TransferStep.Operation, Today, Gazette)),
        Null("Agreements.Milestone.#ctor", () => new Milestone(State.Colima, TransferStep.Operation, Today, null!)),
        Argument("Agreements.Milestone.#ctor", () => new Milestone(State.Colima, TransferStep.Operation, default, Gazette)),
        Enumeration("Agreements.Milestone.#ctor", () => new Milestone(State.Colima, (TransferStep)99, Today, Gazette)),
        Argument("Agreements.StatedPosition.#ctor", () => new StatedPosition(State.Colima, Position.Refused, default, Gazette)),
        Enumeration("Agreements.StatedPosition.#ctor", () => new StatedPosition(State.Colima, (Position)99, Today, Gazette)),
        Null("Agreements.StatedPosition.#ctor", () => new StatedPosition(null!, Position.Refused, Today, Gazette)),
        Null("Agreements.StatedPosition.#ctor", () => new StatedPosition(State.Colima, Position.Refused, Today, null!)),
    ];

    public static IEnumerable<ExceptionCase> OfCoverage =>
    [
        Argument("Coverage.Ratio.#ctor", () => new Ratio(0, 0)),
        Argument("Coverage.Ratio.#ctor", () => new Ratio(0, -1)),
        Argument("Coverage.Ratio.#ctor", () => new Ratio(-1, 2)),
        Argument("Coverage.Ratio.#ctor", () => new Ratio(3, 2)),
        Null("Coverage.PopulationTable.#ctor", () => new PopulationTable(null!, new Dictionary<State, Figure> { [State.Colima] = Ten })),
        Null("Coverage.PopulationTable.#ctor", () => new PopulationTable(Ten.Definition, null!)),
        Argument("Coverage.PopulationTable.#ctor", () => new PopulationTable(Ten.Definition, new Dictionary<State, Figure>())),
        Argument("Coverage.PopulationTable.#ctor", () => new PopulationTable(Ten.Definition, new Dictionary<State, Figure> { [State.Colima] = FigureOf(0) })),
        Null("Coverage.PopulationTable.#ctor", () => new PopulationTable(Ten.Definition, new Dictionary<State, Figure> { [State.Colima] = null! })),
        Null("Coverage.PopulationTable.Of", () => PopulationTable.Census2020.Of(null!)),
        Null("Coverage.CoverageCalculator.Population", () => CoverageCalculator.Population(null!, PopulationTable.Census2020, SomeDay)),
        Null("Coverage.CoverageCalculator.Population", () => CoverageCalculator.Population(Register, null!, SomeDay)),
        Null("Coverage.CoverageCalculator.Population", () => CoverageCalculator.Population(null!, PopulationTable.Census2020, SomeDay, CoverageBasis.Operation)),
        Argument("Coverage.CoverageCalculator.Population", () => Covered(CoverageBasis.NotStated)),
        Enumeration("Coverage.CoverageCalculator.Population", () => Covered((CoverageBasis)7)),
        Null("Coverage.CoverageCalculator.PopulationTimeline", () => CoverageCalculator.PopulationTimeline(null!, PopulationTable.Census2020, Week)),
        Null("Coverage.CoverageCalculator.PopulationTimeline", () => CoverageCalculator.PopulationTimeline(Register, null!, Week)),
        Null("Coverage.CoverageCalculator.PopulationTimeline", () => CoverageCalculator.PopulationTimeline(Register, PopulationTable.Census2020, null!)),
        Argument("Coverage.CoverageCalculator.PopulationTimeline", () => Line(CoverageBasis.NotStated)),
        Enumeration("Coverage.CoverageCalculator.PopulationTimeline", () => Line((CoverageBasis)7)),
    ];

    private static DateInterval Week => new(SomeDay, SomeDay.PlusDays(6));

    private static PopulationCoverage Covered(CoverageBasis basis) =>
        CoverageCalculator.Population(Register, PopulationTable.Census2020, SomeDay, basis);

    private static ImmutableArray<CoveragePeriod> Line(CoverageBasis basis) => CoverageCalculator.PopulationTimeline(Register, PopulationTable.Census2020, Week, basis);

    private static Figure FigureOf(decimal value) => new(value, Unit.Persons, Today, "06", PopulationDefinition.CensusPopulation, Gazette);
}
