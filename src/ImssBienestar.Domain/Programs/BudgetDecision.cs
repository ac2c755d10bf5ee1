using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>Whether a state may receive money of a budget programme on a day, and why.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class BudgetDecision
{
    internal BudgetDecision(BudgetProgram program, State state, LocalDate day, Answer answer, ImmutableArray<Finding> findings)
    {
        Program = program;
        State = state;
        Day = day;
        Answer = answer;
        Findings = findings;
    }

    /// <summary>Gets the programme.</summary>
    public BudgetProgram Program { get; }

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets the day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets whether the state may receive money: yes, no, or unknown where facts are missing.</summary>
    public Answer Answer { get; }

    /// <summary>Gets the reasons: each condition that is not met or not known, then what else a reader should know. A condition that is met gives
    /// no reason of its own.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Writes the programme, the state and the answer.</summary>
    /// <returns>For example <c>U013 Durango=yes</c>.</returns>
    public override string ToString() => $"{Program.Key} {State.ShortName}={Answers.Word(Answer, Text.Language.English)}";

    /// <summary>The same decision with the reasons it rests on before its own.</summary>
    internal BudgetDecision After(FindingList before) => new(Program, State, Day, Answer, [.. before, .. Findings]);
}
