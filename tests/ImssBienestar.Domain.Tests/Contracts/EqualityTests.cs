using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>Every public type that says when it is equal keeps its word, and so does the default value of every public struct.</summary>
public class EqualityTests
{
    private static readonly BilingualText Hello = new("hola", "hello");
    private static readonly Definition People = new("A", Hello);
    private static readonly Source Gazette = new("DOF", Confidence.Verified);
    private static readonly DateWindow Today = DateWindow.Exactly(Day("2024-05-15"));
    private static readonly DatedStart<string> First = new(Day("2020-01-01"), "a");
    private static readonly Domain.Reasoning.Fact Curp = new("F", Hello);
    private static readonly DefectKind Kind = new("K", "malo", "bad");

    private static readonly Dictionary<Type, Action> Equal = new(ContractCases.Equal)
    {
        [typeof(BilingualText)] = () => Contract.EqualityHolds(Hello, new("hola", "hello"), new("hola", "hi")),
        [typeof(Defect)] = () => Contract.EqualityHolds(new Defect(Kind, 3), new(Kind, 3), new(Kind, 4)),
        [typeof(ParseResult<>)] = () =>
        {
            Contract.EqualityHolds(ParseResult<string>.Success("a"), ParseResult<string>.Success("a"), ParseResult<string>.Success("b"));
            Contract.EqualityHolds(ParseResult<string>.Failure(Kind, 1), ParseResult<string>.Failure(Kind, 1), ParseResult<string>.Failure(Kind));
        },
        [typeof(DateWindow)] = () =>
        {
            Contract.EqualityHolds(Today, DateWindow.Between(Day("2024-05-15"), Day("2024-05-15")), DateWindow.InMonth(2024, 5));
            Contract.EqualityHolds(Today, DateWindow.Exactly(Julian("2024-05-15")), DateWindow.Exactly(Day("2024-05-16")));
        },
        [typeof(DatedStart<>)] = () =>
        {
            Contract.EqualityHolds(First, new(Julian("2020-01-01"), "a"), new(Day("2020-01-01"), "b"));
            Contract.EqualityHolds(First, new(Day("2020-01-01"), "a"), DatedStart<string>.Repeal(Day("2020-01-01")));
        },
        [typeof(DatedValue<>)] = () =>
        {
            Contract.EqualityHolds(new DatedValue<string>(First, null, true), new(First, null, true), new(First, null, false));
            Contract.EqualityHolds(new DatedValue<string>(First, null, true), new(First, null, true), new(First, Day("2021-01-01"), true));
        },
        [typeof(Citation)] = () => Contract.EqualityHolds(
            new Citation(Statute.GeneralHealthLaw, "36", paragraph: 2), new(Statute.GeneralHealthLaw, "36", null, 2), new(Statute.GeneralHealthLaw, "36")),
        [typeof(Definition)] = () => Contract.EqualityHolds(People, new("A", new("otro", "other")), new("a", Hello)),
        [typeof(Figure)] = () => Contract.EqualityHolds(Of(1), Of(1), Of(2)),
        [typeof(Source)] = () => Contract.EqualityHolds(Gazette, new("DOF", Confidence.Verified), new("DOF", Confidence.Reported)),
        [typeof(Wording)] = () => Contract.EqualityHolds(
            new Wording(Day("2023-05-29"), true), new(Day("2023-05-29"), true), new(Day("2023-05-29"), false)),
        [typeof(FactAnswer)] = () => Contract.EqualityHolds(new FactAnswer(Curp, Answer.Yes), new(Curp, Answer.Yes), new(Curp, Answer.No)),
        [typeof(Finding)] = () => Contract.EqualityHolds(FindingOf(Answer.Yes), FindingOf(Answer.Yes), FindingOf(Answer.No)),
        [typeof(FindingList)] = () => Contract.EqualityHolds(
            new FindingList([FindingOf(Answer.Yes)], default, default), new([], [FindingOf(Answer.Yes)], default), new([FindingOf(Answer.No)], [], [])),
        [typeof(FindingList.Enumerator)] = () =>
        {
            FindingList.Enumerator at0 = new FindingList([FindingOf(Answer.Yes)], [], []).GetEnumerator();
            FindingList.Enumerator at1 = at0;
            Assert.True(at1.MoveNext());
            Contract.EqualityHolds(at0, new FindingList([FindingOf(Answer.Yes)], [], []).GetEnumerator(), at1);
        },
        [typeof(MunicipalityKey)] = () => Contract.EqualityHolds(
            MunicipalityKey.Parse("01001"), MunicipalityKey.Of(State.Aguascalientes, 1), MunicipalityKey.Parse("01002")),
        [typeof(LocalityKey)] = () => Contract.EqualityHolds(
            LocalityKey.Parse("010010001"), LocalityKey.Of(MunicipalityKey.Parse("01001"), 1), LocalityKey.Parse("010010002")),
        [typeof(Milestone)] = () => Contract.EqualityHolds(
            new Milestone(State.Colima, TransferStep.Operation, Today, Gazette),
            new(State.Colima, TransferStep.Operation, Today, Gazette),
            new(State.Colima, TransferStep.Announcement, Today, Gazette)),
        [typeof(StatedPosition)] = () => Contract.EqualityHolds(
            new StatedPosition(State.Colima, Position.Refused, Today, Gazette),
            new(State.Colima, Position.Refused, Today, Gazette),
            new(State.Colima, Position.Undefined, Today, Gazette)),
        [typeof(Ratio)] = () =>
        {
            Contract.EqualityHolds(new Ratio(1, 2), new(1, 2), new(2, 4));
            Contract.EqualityHolds(new Ratio(0, 1), default, new(0, 2));
        },
        [typeof(StateCoverage)] = () => Contract.EqualityHolds(
            new StateCoverage(State.Colima, Of(1), Answer.Yes), new(State.Colima, Of(1), Answer.Yes), new(State.Colima, Of(1), Answer.Unknown)),
        [typeof(CoveragePeriod)] = () =>
        {
            PopulationCoverage coverage = CoverageCalculator.Population(AgreementRegister.Reference, PopulationTable.Census2020, Day("2024-01-01"));
            DateInterval days = new(Day("2024-01-01"), Day("2024-01-31"));
            Contract.EqualityHolds(new CoveragePeriod(days, coverage), new(days, coverage), new(new(days.Start, days.Start), coverage));
        },
    };

    private static readonly Dictionary<Type, Action> Defaults = new(ContractCases.Defaults)
    {
        [typeof(Defect)] = () => Contract.DefaultIsUsable(new Defect(Kind, 3)),
        [typeof(ParseResult<>)] = () => Contract.DefaultIsUsable(ParseResult<int>.Success(0)),
        [typeof(DateWindow)] = () => Contract.DefaultIsUsable(Today),
        [typeof(DatedStart<>)] = () => Contract.DefaultIsUsable(First),
        [typeof(DatedValue<>)] = () => Contract.DefaultIsUsable(new DatedValue<string>(First, null, true)),
        [typeof(FactAnswer)] = () => Contract.DefaultIsUsable(new FactAnswer(Curp, Answer.Yes)),
        [typeof(FindingList)] = () => Contract.DefaultIsUsable(new FindingList([FindingOf(Answer.Yes)], [], [])),
        [typeof(FindingList.Enumerator)] = () => Contract.DefaultIsUsable(new FindingList([FindingOf(Answer.Yes)], [], []).GetEnumerator()),
        [typeof(MunicipalityKey)] = () => Contract.DefaultIsUsable(MunicipalityKey.Parse("01001")),
        [typeof(LocalityKey)] = () => Contract.DefaultIsUsable(LocalityKey.Parse("010010001")),
        [typeof(Ratio)] = () => Contract.DefaultIsUsable(new Ratio(1, 2)),
    };

    /// <summary>The concepts whose contracts are listed here.</summary>
    private static readonly ImmutableArray<string> Folders =
        [.. new[] { "Text", "Time", "Law", "Reasoning", "States", "Agreements", "Coverage" }.Concat(ContractCases.Concepts).Select(folder => $"ImssBienestar.Domain.{folder}")];

    public static TheoryData<string> EqualTypes => new(Equal.Keys.Select(type => type.ToString()));

    public static TheoryData<string> DefaultTypes => new(Defaults.Keys.Select(type => type.ToString()));

    private static IEnumerable<Type> PublicTypes => typeof(State).Assembly.GetTypes()
        .Where(type => type.IsVisible && Folders.Contains(type.Namespace ?? string.Empty));

    [Theory]
    [MemberData(nameof(EqualTypes))]
    public void Equality_holds(string type) => Equal.Single(entry => entry.Key.ToString() == type).Value();

    [Theory]
    [MemberData(nameof(DefaultTypes))]
    public void The_default_value_is_usable(string type) => Defaults.Single(entry => entry.Key.ToString() == type).Value();

    [Fact]
    public void Every_public_type_that_says_when_it_is_equal_is_listed() => Assert.Equal(
        PublicTypes.Where(SaysWhenItIsEqual).Select(type => type.FullName).Order(),
        Equal.Keys.Select(type => type.FullName).Order());

    [Fact]
    public void Every_public_struct_is_listed() => Assert.Equal(
        PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false }).Select(type => type.FullName).Order(),
        Defaults.Keys.Select(type => type.FullName).Order());

    private static bool SaysWhenItIsEqual(Type type) => !type.IsEnum
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)
            && i.GetGenericArguments()[0].Name == type.Name);

    private static Figure Of(decimal value) => new(value, Unit.Persons, Today, "06", People, Gazette);

    private static Finding FindingOf(Answer answer) => new("R", GeneralHealthLaw.Article36, answer, Hello, Day("2024-05-15"));
}
