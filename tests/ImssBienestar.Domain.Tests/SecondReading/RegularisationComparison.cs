using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Workers;
using Xunit.Abstractions;
using static ImssBienestar.Domain.Tests.SecondReading.RegularisationSecondReading;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>The library against the second reading of the conditions of regularisation, in every situation.</summary>
public sealed class RegularisationComparison(ITestOutputHelper output)
{
    private static readonly LocalDate FirstDay = new(2021, 11, 1);
    private static readonly LocalDate LastDay = new(2028, 1, 31);

    /// <summary>Days on which every combination of the three facts of the day is met by some state and branch that can meet it.</summary>
    private static readonly LocalDate[] TellingDays =
    [
        new(2021, 12, 6), new(2022, 7, 10), new(2023, 7, 1), new(2023, 8, 31), new(2023, 9, 1), new(2023, 9, 15),
        new(2024, 4, 8), new(2024, 4, 9), new(2024, 4, 10), new(2024, 12, 30), new(2024, 12, 31), new(2026, 3, 1), new(2026, 5, 17),
    ];

    /// <summary>A state of each kind: of each phase, still to come on 9 April 2024, in a window of signature, late, never, and not stated.</summary>
    private static readonly State?[] TellingStates =
    [
        State.FromInegiCode("18"), State.FromInegiCode("04"), State.FromInegiCode("23"), State.FromInegiCode("15"),
        State.FromInegiCode("31"), State.FromInegiCode("14"), null,
    ];

    private static readonly bool?[][] Workers = [.. Answers.All(5)];

    private static readonly State?[] EveryState = [.. State.All, null];

    private static readonly Difference[] Defects = [.. Difference.Of("basificación").Where(row => row.IsDefect)];

    private static readonly RegularisationBranch[] Branches = Enum.GetValues<RegularisationBranch>();

    /// <summary>Each of the 6,561 situations of the eight facts, answered once.</summary>
    private static readonly RegularisationOutcome[] Expected = [.. Answers.All(8).Select(facts => Of(facts) switch
    {
        Turn.Now => RegularisationOutcome.Eligible,
        Turn.Later => RegularisationOutcome.NotYet,
        Turn.Never => RegularisationOutcome.NotEligible,
        _ => RegularisationOutcome.Undetermined,
    })];

    [Fact]
    public void Every_situation_is_decided_alike()
    {
        int compared = 0;
        var differences = new List<string>();
        foreach ((LocalDate day, State? state, RegularisationBranch branch) in Turns(TellingDays, TellingStates, Branches))
        {
            RegularisationDecision any = Decide(Workers[0], day, state, branch);
            bool?[] turn = [.. FactsOf(day, state, branch).Select(fact => From(any, fact.Fact))];
            foreach (bool?[] worker in Workers)
            {
                compared++;
                RegularisationOutcome expected = Expected[Answers.IndexOf([.. worker, .. turn])];
                if (Decide(worker, day, state, branch).Outcome != expected)
                {
                    differences.Add($"{day} {state} {branch} {string.Join(' ', worker)}: {expected}");
                }
            }
        }

        Counted.Say(output, compared, "decisions compared with the second reading: regularisation");
        Assert.Empty(differences);
    }

    [Fact]
    public void The_facts_of_every_day_are_the_same_but_for_what_is_listed()
    {
        var differences = new List<string>();
        LocalDate[] everyDay = [.. Days.Between(FirstDay, LastDay)];
        foreach ((LocalDate day, State? state, RegularisationBranch branch) in Turns(TellingDays, EveryState, Branches)
            .Concat(Turns(everyDay, EveryState, [RegularisationBranch.NotStated]))
            .Concat(Turns(everyDay, [null], Branches)))
        {
            RegularisationDecision decision = Decide(Workers[0], day, state, branch);
            foreach ((string name, Fact fact, bool? expected) in FactsOf(day, state, branch))
            {
                if (From(decision, fact) != expected && !Array.Exists(Defects, row => Covers(row, name, day, state, branch)))
                {
                    differences.Add($"{day} {state} {branch} {name}: {expected}");
                }
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void Each_listed_difference_is_one_and_each_settled_one_is_as_written()
    {
        foreach (Difference row in Difference.Of("basificación"))
        {
            var covered = Turns(row.Ends, EveryState, Branches)
                .SelectMany(turn => FactsOf(turn.Day, turn.State, turn.Branch)
                    .Where(fact => Covers(row, fact.Name, turn.Day, turn.State, turn.Branch))
                    .Select(fact => (Library: From(Decide(Workers[0], turn.Day, turn.State, turn.Branch), fact.Fact), fact.Expected)))
                .ToArray();

            Assert.NotEmpty(covered);
            if (row.IsSettled)
            {
                Assert.All(covered, answers => Assert.Equal(LawWords.Answers[row.Library], Answers.Of(answers.Library)));
            }
            else if (row.IsCorrected)
            {
                Assert.All(covered, answers => Assert.Equal(answers.Expected, answers.Library));
            }
            else
            {
                Assert.Contains(covered, answers => answers.Library != answers.Expected);
            }
        }
    }

    private static IEnumerable<(LocalDate Day, State? State, RegularisationBranch Branch)> Turns(
        IEnumerable<LocalDate> days, State?[] states, RegularisationBranch[] branches) =>
        from day in days from state in states from branch in branches select (day, state, branch);

    private static (string Name, Fact Fact, bool? Expected)[] FactsOf(LocalDate day, State? state, RegularisationBranch branch)
    {
        bool? isOfCareBranch = branch == RegularisationBranch.NotStated ? null : branch != RegularisationBranch.Other;
        return
        [
            ("entidad", RegularisationFacts.StateConcurs, StateTimetable.Concurs(state?.InegiCode, day)),
            ("fase", RegularisationFacts.PhaseHasBegun, StateTimetable.PhaseBegun(state?.InegiCode, day)),
            ("etapa", RegularisationFacts.StageHasBegun, StateTimetable.StageBegun(isOfCareBranch, day)),
        ];
    }

    private static bool Covers(Difference row, string fact, LocalDate day, State? state, RegularisationBranch branch) =>
        row.IsOn(day)
        && row.Lists("hecho", fact)
        && row.Lists("entidades", state?.InegiCode ?? "")
        && row.Lists("ramas", branch.ToString());

    private static RegularisationDecision Decide(bool?[] worker, LocalDate day, State? state, RegularisationBranch branch)
    {
        var candidate = new RegularisationCandidate
        {
            HasTemporaryContract = Answers.Of(worker[0]),
            WorksInTransferredUnit = Answers.Of(worker[1]),
            MeetsSeniority = Answers.Of(worker[2]),
            MeetsAcademicProfile = Answers.Of(worker[3]),
            HoldsOtherPermanentPost = Answers.Of(worker[4]),
            Branch = branch,
            State = state,
        };
        return RegularisationCalculator.Decide(candidate, day);
    }

    private static bool? From(RegularisationDecision decision, Fact fact) => Answers.From(decision.AnswerTo(fact));
}
