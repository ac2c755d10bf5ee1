using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>The goal of all 32 states by 2024 (<i>meta de incorporación</i>) against what happened, month by month.</summary>
/// <remarks>Said in March 2022, when three states had signed; it was not met: 23 had by the end of 2024. Only the end of the way was said. The straight
/// line to it is a reading of this library, <see cref="Interpretation"/>; the stepped path asks for nothing before the end.</remarks>
public static class StateGoal
{
    private static readonly YearMonth Said = new(2022, 3);
    private static readonly YearMonth End = new(2024, 12);

    /// <summary>Gets where the goal was read.</summary>
    public static Source Source { get; } = Source.Press("Nota de prensa del 2022-03-17 sobre la conferencia del 2022-03-15", new LocalDate(2022, 3, 17));

    /// <summary>Gets the reading on which <see cref="Line"/> rests.</summary>
    public static Interpretation Interpretation { get; } = Interpretation.OfLibrary(
        "COV.I.GOAL_LINE",
        "De la meta solo se dijo el final: 32 entidades en 2024. La línea recta desde las tres de marzo de 2022 es una lectura; la otra no pide nada "
        + "antes de diciembre de 2024.",
        "Of the goal only the end was said: 32 states in 2024. The straight line from the three of March 2022 is one reading; the other asks for nothing "
        + "before December 2024.");

    /// <summary>Gets the straight line from the three states of March 2022 to 32 in December 2024.</summary>
    public static TargetPath Line { get; } = TargetPath.Linear(Said, 3, End, 32);

    /// <summary>Gets the path that asks for the three states of March 2022, and for 32 from December 2024 on.</summary>
    public static TargetPath Step { get; } = TargetPath.Stepped((Said, 3), (End, 32));

    /// <summary>Counts the states that take part at the end of each month, beside what a path asks for.</summary>
    /// <param name="register">The register of agreements.</param>
    /// <param name="path">The path, such as <see cref="Line"/>.</param>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month, included.</param>
    /// <param name="basis">What makes a state count.</param>
    /// <returns>A row for each month; none where <paramref name="to"/> is before <paramref name="from"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="basis"/> is not stated, or a month is not of the ISO calendar.</exception>
    /// <exception cref="OverflowException">The path leads out of the range of a decimal.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="basis"/> is not a declared one.</exception>
    public static ImmutableArray<StateGoalMonth> Against(
        AgreementRegister register, TargetPath path, YearMonth from, YearMonth to, CoverageBasis basis = CoverageBasis.Concurrence)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(path);
        Func<State, LocalDate, Answer> covers = CoverageCalculator.Covers(register, basis);
        var rows = ImmutableArray.CreateBuilder<StateGoalMonth>();
        int months = ((Iso(to, nameof(to)).Year - Iso(from, nameof(from)).Year) * 12) + to.Month - from.Month;
        for (int passed = 0; passed <= months; passed++)
        {
            YearMonth month = from.PlusMonths(passed);
            LocalDate lastDay = month.ToDateInterval().End;
            ILookup<Answer, State> states = State.All.ToLookup(state => covers(state, lastDay));
            rows.Add(new(month, states[Answer.Yes].Count(), states[Answer.Unknown].Count(), path.At(month)));
        }

        return rows.ToImmutable();
    }

    private static YearMonth Iso(YearMonth month, string parameter) =>
        month.Calendar == CalendarSystem.Iso ? month : throw new ArgumentException("The month must be of the ISO calendar.", parameter);
}
