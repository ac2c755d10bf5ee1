using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Workers;

/// <summary>The totals that officials gave of regularisation, by phase. Scopes that are not the country are the INEGI codes of the states.</summary>
/// <remarks>26,004 + 11,259 + 23,315 = 60,578. The 26,004 of 9 April 2024 were said of 18 states: those of the calendar without the five that were
/// named as still to come. What those five, the second stage and the year would add was said on the same day, in the future tense.</remarks>
public static class RegularisationFigures
{
    /// <summary>Gets the definition of a running total.</summary>
    public static Definition RunningTotal { get; } = new("REG.POSTS.RUNNING_TOTAL", new BilingualText(
        "Personas con contrato temporal a las que se dio, o se anunció dar, una base federal desde el 2023-09-01, acumulado.",
        "Workers on temporary contracts who were given, or announced to be given, a permanent federal post since 2023-09-01, as a running total."));

    /// <summary>Gets the definition of what one part of the process added.</summary>
    public static Definition Added { get; } = new("REG.POSTS.ADDED", new BilingualText(
        "Personas con contrato temporal a las que se anunció dar una base federal en una parte del proceso, además de las anteriores.",
        "Workers on temporary contracts who were announced to be given a permanent federal post in one part of the process, on top of those before."));

    /// <summary>Gets the definition of the states in which posts were given.</summary>
    public static Definition States { get; } = new("REG.STATES", new BilingualText(
        "Entidades en las que se habían dado bases.", "States in which permanent posts had been given."));

    /// <summary>Gets the running total after phase 1: 8,380.</summary>
    public static Figure AfterPhase1 { get; } = Total(8_380, UpToApril2024, 1);

    /// <summary>Gets the running total after phase 2: 18,012.</summary>
    public static Figure AfterPhase2 { get; } = Total(18_012, UpToApril2024, 2);

    /// <summary>Gets the running total of 9 April 2024, in the 18 states that had begun: 26,004.</summary>
    public static Figure ByApril2024 { get; } = Of(
        26_004,
        Unit.Workers,
        DateWindow.Exactly(RegularisationProvisions.VerifiedThrough),
        Codes(Phases.SelectMany(phase => phase.States).Except(StatesToCome)),
        RunningTotal,
        RegularisationProvisions.Conference);

    /// <summary>Gets the states of that total: 18.</summary>
    public static Figure StatesByApril2024 { get; } = Of(
        18, Unit.States, DateWindow.Exactly(RegularisationProvisions.VerifiedThrough), Figure.Country, States, RegularisationProvisions.Conference);

    /// <summary>Gets what the five states still to come would add to that total before the second stage: 11,259.</summary>
    public static Figure AddedAfterApril2024 { get; } = Of(
        11_259, Unit.Workers, In2024, Codes(StatesToCome), Added, RegularisationProvisions.Conference);

    /// <summary>Gets what the second stage, of the other branches, would add: 23,315.</summary>
    public static Figure SecondStage { get; } = Of(23_315, Unit.Workers, In2024, Figure.Country, Added, RegularisationProvisions.Conference);

    /// <summary>Gets the total announced for 2024: 60,578.</summary>
    public static Figure TotalOf2024 { get; } = Of(60_578, Unit.Workers, In2024, Figure.Country, RunningTotal, RegularisationProvisions.Conference);

    /// <summary>Gets all of them, in the order of the process.</summary>
    public static ImmutableArray<Figure> All { get; } =
        [AfterPhase1, AfterPhase2, ByApril2024, StatesByApril2024, AddedAfterApril2024, SecondStage, TotalOf2024];

    private static DateWindow UpToApril2024 => DateWindow.Between(RegularisationProvisions.Begins, RegularisationProvisions.VerifiedThrough);

    private static DateWindow In2024 => DateWindow.InYear(2024);

    private static ImmutableArray<RegularisationPhase> Phases => RegularisationCalendar.Reference.Phases;

    private static IEnumerable<State> StatesToCome => Phases.SelectMany(phase => phase.StartsApart).Select(apart => apart.State);

    /// <summary>A running total of the states of the first phases.</summary>
    private static Figure Total(int workers, DateWindow asOf, int phases) => Of(
        workers, Unit.Workers, asOf, Codes(Phases.Take(phases).SelectMany(phase => phase.States)), RunningTotal, RegularisationProvisions.Conferences);

    private static string Codes(IEnumerable<State> states) =>
        string.Join(' ', states.Select(state => state.InegiCode).Order(StringComparer.Ordinal));

    private static Figure Of(int value, Unit unit, DateWindow asOf, string scope, Definition definition, Source source) =>
        new(value, unit, asOf, scope, definition, source);
}
