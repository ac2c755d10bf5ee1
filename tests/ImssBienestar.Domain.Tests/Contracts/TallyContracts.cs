using System.Collections.Immutable;
using System.Text.Json;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class TallyContracts : IContractCases
{
    private static readonly Definition Everyone = new("E", new("todas", "everyone"));
    private static readonly TallyHeading Heading = Of("01");
    private static readonly CoverageTally Empty = CoverageTally.Empty(Heading);
    private static readonly CoverageTally Other = CoverageTally.Empty(Of("02"));

    public static string Concept => "Coverage";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        ExceptionCase.Null("Coverage.TallyHeading.#ctor", () => new TallyHeading(null!, Day("2026-11-22"), Everyone, [], [], ["a"])),
        ExceptionCase.Argument("Coverage.TallyHeading.#ctor", () => new TallyHeading(" ", Day("2026-11-22"), Everyone, [], [], ["a"])),
        ExceptionCase.Null("Coverage.TallyHeading.#ctor", () => new TallyHeading("R", Day("2026-11-22"), null!, [], [], ["a"])),
        ExceptionCase.Null("Coverage.TallyHeading.#ctor", () => new TallyHeading("R", Day("2026-11-22"), Everyone, null!, [], ["a"])),
        ExceptionCase.Null("Coverage.TallyHeading.#ctor", () => new TallyHeading("R", Day("2026-11-22"), Everyone, [], null!, ["a"])),
        ExceptionCase.Null("Coverage.TallyHeading.#ctor", () => new TallyHeading("R", Day("2026-11-22"), Everyone, [], [], null!)),
        ExceptionCase.Argument("Coverage.TallyHeading.#ctor", () => new TallyHeading("R", Day("2026-11-22"), Everyone, [], [], [])),
        ExceptionCase.Argument("Coverage.TallyHeading.#ctor", () => new TallyHeading("R", Day("2026-11-22"), Everyone, ["", "1"], [], ["a"])),
        ExceptionCase.Argument("Coverage.TallyHeading.#ctor", () => new TallyHeading("R", Day("2026-11-22"), Everyone, ["1", "1"], [], ["a"])),
        ExceptionCase.Argument("Coverage.TallyHeading.#ctor", () => new TallyHeading("R", Day("2026-11-22"), Everyone, [], [null!], ["a"])),
        ExceptionCase.Argument(
            "Coverage.TallyHeading.#ctor",
            () => new TallyHeading("R", Day("2026-11-22"), Everyone, [], Enumerable.Range(0, 256).Select(age => $"{age}"), ["a"])),
        ExceptionCase.Null("Coverage.CoverageTally.Empty", () => CoverageTally.Empty(null!)),
        ExceptionCase.Null("Coverage.CoverageTally.Sum", () => CoverageTally.Sum(null!, [])),
        ExceptionCase.Null("Coverage.CoverageTally.Sum", () => CoverageTally.Sum(Heading, null!)),
        ExceptionCase.Null("Coverage.CoverageTally.Sum", () => CoverageTally.Sum(Heading, [null!])),
        ExceptionCase.Argument("Coverage.CoverageTally.Sum", () => CoverageTally.Sum(Heading, [Other])),
        ExceptionCase.Of<OverflowException>("Coverage.CoverageTally.Sum", () => CoverageTally.Sum(Heading, [Full(), Full()])),
        ExceptionCase.Null("Coverage.CoverageTally.Merge", () => Empty.Merge(null!)),
        ExceptionCase.Argument("Coverage.CoverageTally.Merge", () => Empty.Merge(Other)),
        ExceptionCase.Of<OverflowException>("Coverage.CoverageTally.Merge", () => Full().Merge(Full())),
        ExceptionCase.Range("Coverage.CoverageTally.Count", () => Empty.Count(2, 0, 0)),
        ExceptionCase.Range("Coverage.CoverageTally.Count", () => Empty.Count(0, -1, 0)),
        ExceptionCase.Range("Coverage.CoverageTally.CountOf", () => Empty.CountOf(1)),
        ExceptionCase.Range("Coverage.CoverageTally.CountOf", () => Empty.CountOf(0, 2)),
        ExceptionCase.Range("Coverage.CoverageTally.Share", () => Empty.Share([1])),
        ExceptionCase.Range("Coverage.CoverageTally.Share", () => Empty.Share([0], -1)),
        ExceptionCase.Null("Coverage.CoverageTally.RollUp", () => Empty.RollUp(null!)),
        ExceptionCase.Argument("Coverage.CoverageTally.RollUp", () => Empty.RollUp(_ => " ")),
        ExceptionCase.Null("Coverage.CoverageTallyBuilder.#ctor", () => new CoverageTallyBuilder(null!)),
        ExceptionCase.Range("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(2, 0, 0))),
        ExceptionCase.Range("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(0, 1, 0))),
        ExceptionCase.Range("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(0, 0, 1))),
        ExceptionCase.Range("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(0, 0, 0, -1))),
        ExceptionCase.Argument("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(new ushort[1], new byte[2], new byte[1]))),
        ExceptionCase.Argument("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(new byte[1], new byte[2], new byte[1]))),
        ExceptionCase.Argument("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(new byte[] { 2 }, new byte[1], new byte[1]))),
        ExceptionCase.Argument("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(0, new byte[1], new byte[2]))),
        ExceptionCase.Argument("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(0, new byte[1], new byte[] { 1 }))),
        ExceptionCase.Range("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(2, new byte[1], new byte[1]))),
        ExceptionCase.Argument("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(Other))),
        ExceptionCase.Null("Coverage.CoverageTallyBuilder.Add", () => Done(builder => builder.Add(null!))),
        ExceptionCase.Of<OverflowException>("Coverage.CoverageTallyBuilder.Add", () => Done(builder =>
        {
            builder.Add(0, 0, 0, long.MaxValue);
            builder.Add(0, 0, 0);
        })),
        ExceptionCase.Null("Coverage.CoverageTallyBuilder.LeaveOut", () => Done(builder => builder.LeaveOut(null!))),
        ExceptionCase.Argument("Coverage.CoverageTallyBuilder.LeaveOut", () => Done(builder => builder.LeaveOut(" "))),
        ExceptionCase.Range("Coverage.CoverageTallyBuilder.LeaveOut", () => Done(builder => builder.LeaveOut("A", -1))),
        ExceptionCase.Of<OverflowException>("Coverage.CoverageTallyBuilder.LeaveOut", () => Done(builder =>
        {
            builder.LeaveOut("A", long.MaxValue);
            builder.LeaveOut("A");
        })),
        ExceptionCase.Of<OverflowException>("Coverage.CoverageTallyBuilder.ToTally", () =>
        {
            var builder = new CoverageTallyBuilder(Heading);
            builder.Add(0, 0, 0, long.MaxValue);
            builder.Add(1, 0, 0);
            return builder.ToTally();
        }),
        ExceptionCase.Null("Coverage.TallyShards.None", () => TallyShards.None(null!)),
        ExceptionCase.Null("Coverage.TallyShards.With", () => TallyShards.None(Heading).With("1", null!)),
        ExceptionCase.Null("Coverage.TallyShards.With", () => TallyShards.None(Heading).With(null!, Empty)),
        ExceptionCase.Argument("Coverage.TallyShards.With", () => TallyShards.None(Heading).With(" ", Empty)),
        ExceptionCase.Argument("Coverage.TallyShards.With", () => TallyShards.None(Heading).With("1", Other)),
        ExceptionCase.Of<OverflowException>("Coverage.TallyShards.Total", () => TallyShards.None(Heading).With("1", Full()).With("2", Full()).Total()),
        ExceptionCase.Of<JsonException>("Coverage.CoverageTallyJsonConverter.Read", () => JsonSerializer.Deserialize<CoverageTally>("{}")),
        ExceptionCase.Null("Coverage.CoverageTallyJsonConverter.Write", () =>
        {
            new CoverageTallyJsonConverter().Write(null!, Empty, JsonSerializerOptions.Default);
            return null;
        }),
        ExceptionCase.Null("Coverage.StateGoal.Against", () => StateGoal.Against(null!, StateGoal.Line, new(2022, 3), new(2022, 4))),
        ExceptionCase.Null("Coverage.StateGoal.Against", () => StateGoal.Against(AgreementRegister.Reference, null!, new(2022, 3), new(2022, 4))),
        ExceptionCase.Argument("Coverage.StateGoal.Against", () => Goal(CoverageBasis.NotStated)),
        ExceptionCase.Enumeration("Coverage.StateGoal.Against", () => Goal((CoverageBasis)9)),
        ExceptionCase.Argument("Coverage.TargetPath.Linear", () => TargetPath.Linear(new(2024, 1), 0, new(2024, 1), 1)),
        ExceptionCase.Argument("Coverage.TargetPath.Steady", () => TargetPath.Steady(new(2024, 1), 5, 1, 4)),
        ExceptionCase.Argument("Coverage.TargetPath.Steady", () => TargetPath.Steady(new(2024, 1), 5, -1, 6)),
        ExceptionCase.Of<OverflowException>("Coverage.StateGoal.Against", () => StateGoal.Against(AgreementRegister.Reference, Beyond, new(2024, 1), new(2024, 3))),
        ExceptionCase.Argument("Coverage.StateGoal.Against", () => StateGoal.Against(AgreementRegister.Reference, StateGoal.Line, Foreign, new(2024, 1))),
        ExceptionCase.Of<OverflowException>("Coverage.StateGoalMonth.Missing", () => new StateGoalMonth(new(2024, 1), 1, 0, decimal.MinValue).Missing),
        ExceptionCase.Argument("Coverage.TargetPath.Linear", () => TargetPath.Linear(Foreign, 0, new(2024, 2), 1)),
        ExceptionCase.Argument("Coverage.TargetPath.Steady", () => TargetPath.Steady(Foreign, 5, 1)),
        ExceptionCase.Argument("Coverage.TargetPath.Stepped", () => TargetPath.Stepped((Foreign, 1))),
        ExceptionCase.Argument("Coverage.TargetPath.Halt", () => TargetPath.Halt(Foreign, 5)),
        ExceptionCase.Argument("Coverage.TargetPath.At", () => StateGoal.Line.At(Foreign)),
        ExceptionCase.Of<OverflowException>("Coverage.TargetPath.At", () => Beyond.At(new(2024, 3))),
        ExceptionCase.Argument("Coverage.TargetPath.AtOrBetter", () => StateGoal.Line.AtOrBetter(Foreign, 1)),
        ExceptionCase.Of<OverflowException>("Coverage.TargetPath.AtOrBetter", () => Beyond.AtOrBetter(new(2024, 3), 1)),
        ExceptionCase.Null("Coverage.TargetPath.Stepped", () => TargetPath.Stepped(null!)),
        ExceptionCase.Argument("Coverage.TargetPath.Stepped", () => TargetPath.Stepped()),
        ExceptionCase.Argument("Coverage.TargetPath.Stepped", () => TargetPath.Stepped((new(2024, 1), 1), (new(2024, 1), 2))),
        ExceptionCase.Null("Coverage.CascadeStage.#ctor", () => new CascadeStage(null!, default)),
        ExceptionCase.Argument("Coverage.CascadeStage.#ctor", () => new CascadeStage(" ", default)),
        ExceptionCase.Null("Coverage.CoverageCascade.#ctor", () => new CoverageCascade(null!)),
        ExceptionCase.Null("Coverage.CoverageCascade.#ctor", () => new CoverageCascade([null!])),
        ExceptionCase.Argument("Coverage.CoverageCascade.#ctor", () => new CoverageCascade([new("a", default)])),
        ExceptionCase.Argument("Coverage.CoverageCascade.#ctor", () => new CoverageCascade([new("a", default), new("a", default)])),
        ExceptionCase.Null("Coverage.ServiceIndexDefinition.#ctor", () => IndexOf(null!)),
        ExceptionCase.Argument("Coverage.ServiceIndexDefinition.#ctor", () => IndexOf([])),
        ExceptionCase.Argument("Coverage.ServiceIndexDefinition.#ctor", () => IndexOf(new() { ["a"] = ["x"], ["b"] = ["x"] })),
        ExceptionCase.Argument("Coverage.ServiceIndexDefinition.#ctor", () => IndexOf(new() { ["a"] = ["x"] }, "x")),
        ExceptionCase.Argument("Coverage.ServiceIndexDefinition.#ctor", () => IndexOf(new() { ["a"] = ["x"] }, "y")),
        ExceptionCase.Argument("Coverage.ServiceIndexDefinition.#ctor", () => IndexOf(new() { ["a"] = ["x"] }, mean: IndexMean.NotStated)),
        ExceptionCase.Enumeration("Coverage.ServiceIndexDefinition.#ctor", () => IndexOf(new() { ["a"] = ["x"] }, mean: (IndexMean)9)),
        ExceptionCase.Null("Coverage.ServiceIndex.Of", () => ServiceIndex.Of(null!, new Dictionary<string, double>())),
        ExceptionCase.Null("Coverage.ServiceIndex.Of", () => ServiceIndex.Of(ServiceIndexDefinition.Sdg381, null!)),
        ExceptionCase.Argument("Coverage.ServiceIndex.Of", () => ServiceIndex.Of(ServiceIndexDefinition.Sdg381, new Dictionary<string, double> { ["x"] = 1 })),
        ExceptionCase.Argument(
            "Coverage.ServiceIndex.Of", () => ServiceIndex.Of(ServiceIndexDefinition.Sdg381, new Dictionary<string, double> { ["diabetes"] = double.NaN })),
        ExceptionCase.Argument("Coverage.ServiceIndex.Scale", () => ServiceIndex.Scale(1, 2, 2)),
        ExceptionCase.Argument("Coverage.ServiceIndex.Scale", () => ServiceIndex.Scale(double.NaN, 0, 1)),
        ExceptionCase.Argument("Time.CompletedYears.Between", () => CompletedYears.Between(Day("2000-01-01"), Day("2001-01-01"), LeapDayBirthday.NotStated)),
        ExceptionCase.Enumeration("Time.CompletedYears.Between", () => CompletedYears.Between(Day("2000-01-01"), Day("2001-01-01"), (LeapDayBirthday)9)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(TallyHeading)] = () => Contract.EqualityHolds(Heading, Of("01"), Of("02")),
        [typeof(CoverageTally)] = () => Contract.EqualityHolds(Empty, CoverageTally.Empty(Of("01")), Other),
        [typeof(StateGoalMonth)] = () => Contract.EqualityHolds(new StateGoalMonth(new(2022, 3), 3, 0, 3), new(new(2022, 3), 3, 0, 3), new(new(2022, 3), 3, 0, null)),
        [typeof(CascadeStage)] = () => Contract.EqualityHolds(new CascadeStage("a", new(1, 2)), new("a", new(1, 2)), new("a", new(1, 3))),
        [typeof(CascadeDrop)] = () =>
        {
            CascadeStage a = new("a", new(1, 2));
            Contract.EqualityHolds(new CascadeDrop(a, new("b", default)), new(a, new("b", default)), new(a, new("c", default)));
        },
        [typeof(TallyCell)] = () => Contract.EqualityHolds(new TallyCell(1, 2, 3, 4), new(1, 2, 3, 4), new(1, 2, 3, 5)),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(StateGoalMonth)] = () => Contract.DefaultIsUsable(new StateGoalMonth(new(2022, 3), 3, 0, null)),
        [typeof(TallyCell)] = () => Contract.DefaultIsUsable(new TallyCell(1, 2, 3, 4)),
    };

    private static TallyHeading Of(string area) => new("R", Day("2026-11-22"), Everyone, [area], [], ["a"]);

    private static YearMonth Foreign => new(2024, 1, CalendarSystem.Julian);

    private static TargetPath Beyond => TargetPath.Steady(new(2024, 1), decimal.MaxValue, decimal.MaxValue);

    private static ImmutableArray<StateGoalMonth> Goal(CoverageBasis basis) =>
        StateGoal.Against(AgreementRegister.Reference, StateGoal.Line, new(2022, 3), new(2022, 4), basis);

    private static ServiceIndexDefinition IndexOf(
        Dictionary<string, ImmutableArray<string>> areas, string? optional = null, IndexMean mean = IndexMean.Geometric) =>
        new("I", new Source("test", Confidence.Derived), mean, areas, optional is null ? [] : [optional]);

    private static CoverageTally Full()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(0, 0, 0, long.MaxValue);
        return builder.ToTally();
    }

    private static object? Done(Action<CoverageTallyBuilder> call)
    {
        call(new CoverageTallyBuilder(Heading));
        return null;
    }
}
