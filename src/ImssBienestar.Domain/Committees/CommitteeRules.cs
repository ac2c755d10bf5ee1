using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>The rules on committees of an edition (<i>reglas de la edición</i>), with the readings a caller takes of what no source settles.</summary>
/// <remarks>Immutable. Equality is by reference. No order. Keep the rules made with readings: they are compiled on first use.</remarks>
public sealed class CommitteeRules
{
    private static readonly ImmutableArray<CommitteeRules> BySources =
        [.. ProgrammeEdition.All.Select(edition => new CommitteeRules(edition, CommitteeReadings.None))];

    private CommitteeRules(ProgrammeEdition edition, CommitteeReadings readings)
    {
        Edition = edition;
        Readings = readings;
        Wordings = new(edition.RuleDay(LocalDate.MaxIsoValue), [.. CommitteeRule.All
            .SelectMany(rule => rule.Statements)
            .Where(statement => statement.Edition == edition)
            .Select(statement => statement.From)
            .Append(edition.From)
            .Distinct()
            .Order()
            .Select(from => new DatedStart<CompositionWording>(from, WordingOn(from)))]);
    }

    /// <summary>Gets what no source read establishes: never invented, and open to readings of the caller.</summary>
    public static ImmutableArray<OpenPoint> NotEstablished => OpenPoint.All;

    /// <summary>Gets the edition.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets the readings taken.</summary>
    public CommitteeReadings Readings { get; }

    /// <summary>Gets the roles of a committee: those of the edition or, where they are not established, those of the reading; empty where there is
    /// neither.</summary>
    public ImmutableArray<CommitteeRole> Roles => Readings.Roles?.Value ?? Edition.Roles;

    /// <summary>The wordings by day; one for each change of what binds.</summary>
    internal Dated<CompositionWording> Wordings { get; }

    /// <summary>Gets the rules of an edition as its sources state them, without any reading.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static CommitteeRules Of(ProgrammeEdition edition) => BySources[ProgrammeEdition.All.IndexOf(Guard.Against.Null(edition))];

    /// <summary>Gets the rules with readings of the caller, which replace those taken before.</summary>
    /// <param name="readings">The readings.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <exception cref="ArgumentException">A reading is taken of what a source settles for the edition: its roles, its calendar, or a rule stated
    /// for it.</exception>
    public CommitteeRules With(CommitteeReadings readings)
    {
        Guard.Against.Null(readings);
        return (readings.Roles is null || !Edition.AreRolesEstablished)
            && (readings.Calendar is null || ProgrammeCalendar.Of(Edition) is null)
            && !readings.Scope.Keys.Any(rule => rule.Statements.Any(statement => statement.Edition == Edition))
            ? new(Edition, readings)
            : throw new ArgumentException("A source settles that for the edition: there is nothing to read into it.", nameof(readings));
    }

    /// <summary>Gets what the sources, and the readings taken, make of a rule on a day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="day">The day; after the fiscal year the last day of it counts.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public RuleStanding StandingOf(CommitteeRule rule, LocalDate day)
    {
        RuleStanding standing = Guard.Against.Null(rule).StandingIn(Edition, day);
        return standing == RuleStanding.StatedElsewhere && Readings.Scope.TryGetValue(rule, out Reading<bool>? applies)
            ? applies.Value ? RuleStanding.AppliedByReading : RuleStanding.LeftOutByReading
            : standing;
    }

    /// <summary>Decides whether a committee is composed as the rules say.</summary>
    /// <param name="committee">The committee.</param>
    /// <param name="day">The day; after the fiscal year the last day of it counts.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="committee"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="committee"/> is of another edition.</exception>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before the first day of the edition.</exception>
    public CompositionDecision Decide(Committee committee, LocalDate day)
    {
        Guard.Against.Null(committee);
        return committee.Edition == Edition
            ? Decide(committee.Answers(Roles), day, committee)
            : throw new ArgumentException("The committee is of another edition.", nameof(committee));
    }

    /// <summary>Decides from answers alone, for those who hold a checklist and no list of members.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="day">The day; after the fiscal year the last day of it counts.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before the first day of the edition.</exception>
    public CompositionDecision Decide(CommitteeAnswers answers, LocalDate day) => Decide(answers, day, null);

    /// <summary>Finds the units that have more than one committee of the edition.</summary>
    /// <param name="committees">The committees, of any edition.</param>
    /// <returns>One finding for each such unit, in the order of their keys: unknown, since no source read says whether that is admitted; no where
    /// the caller's reading forbids it; none where it admits it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="committees"/> or one of them is null.</exception>
    public ImmutableArray<Finding> CheckOnePerUnit(IEnumerable<Committee> committees)
    {
        IGrouping<Clues, Committee>[] crowded = [.. Guard.Against.Null(committees)
            .Where(committee => Guard.Against.Null(committee, nameof(committees)).Edition == Edition)
            .GroupBy(committee => committee.Unit)
            .Where(unit => unit.Count() > 1)
            .OrderBy(unit => unit.Key)];
        return Readings.OnePerUnitAndYear is { Value: false } ? [] : [.. crowded.Select(unit => CommitteeTexts.OnePerUnit.Finding(
            Readings.OnePerUnitAndYear is null ? Answer.Unknown : Answer.No,
            CommitteeProvisions.Rules,
            Edition.From,
            [unit.Key, unit.Count()],
            interpretation: Readings.OnePerUnitAndYear?.Interpretation))];
    }

    private CompositionDecision Decide(CommitteeAnswers answers, LocalDate day, Committee? committee)
    {
        LocalDate asked = day.ToIso();
        LocalDate ruleDay = Edition.RuleDay(asked);
        CompositionWording wording = Wordings.On(ruleDay).Value!;
        IEnumerable<Finding> open = OpenPoint.All.Where(IsOpen).Select(point => point.Finding(ruleDay));
        return new(
            Edition,
            asked,
            answers,
            wording.Table[answers.Situation],
            [.. CommitteeRule.All.Select((rule, fact) => Say(rule, answers.Answer(fact), ruleDay))],
            committee is null ? [] : [.. RoleFindings(committee, ruleDay)],
            committee is null ? [] : [.. ReadingChecks.Of(committee, Readings, asked, ruleDay)],
            asked == ruleDay ? [.. open] : [.. open, CommitteeTexts.RulesOfTheFiscalYear.Finding(
                Answer.Yes, CommitteeProvisions.Rules, ruleDay, interpretation: CommitteeInterpretations.RulesOfTheFiscalYear)]);
    }

    private CompositionWording WordingOn(LocalDate day)
    {
        ILookup<RuleStanding, Fact> facts = CommitteeRule.All.ToLookup(rule => StandingOf(rule, day), rule => rule.Fact);
        return new(facts[RuleStanding.Stated].Concat(facts[RuleStanding.AppliedByReading]), facts[RuleStanding.StatedElsewhere]);
    }

    /// <summary>What is said of a rule: what its standing lets be said.</summary>
    private Finding Say(CommitteeRule rule, Answer answer, LocalDate ruleDay)
    {
        RuleStanding standing = StandingOf(rule, ruleDay);
        RuleStatement? statement = rule.StatementIn(Edition, ruleDay);
        (ReasonText text, Answer said) = standing switch
        {
            RuleStanding.Sought => (CommitteeTexts.TreasurerSought, answer),
            RuleStanding.StatedElsewhere => (rule.Elsewhere ?? rule.Text, answer == Answer.Yes ? Answer.Yes : Answer.Unknown),
            RuleStanding.LeftOutByReading => (CommitteeTexts.LeftOut, Answer.Yes),
            _ => (rule.Text, answer),
        };
        return new(
            text.Code,
            standing == RuleStanding.Sought ? CommitteeProvisions.TreasurerSought : rule.Provision,
            said,
            text.For(said)!,
            ruleDay,
            [rule.Fact],
            rule == CommitteeRule.RolesFilled ? Readings.Roles?.Interpretation
            : Readings.Scope.GetValueOrDefault(rule)?.Interpretation ?? statement?.Interpretation,
            source: (statement ?? rule.Statements[0]).Source);
    }

    private IEnumerable<Finding> RoleFindings(Committee committee, LocalDate ruleDay)
    {
        ImmutableArray<CommitteeRole> roles = Roles;
        return !committee.AreMembersKnown || roles.IsEmpty
            ? []
            :
            [
                .. roles.Where(role => !committee.Holders(role).Any()).Select(role => Say(CommitteeTexts.Vacant, role)),
                .. roles.Where(role => committee.Holders(role).Skip(1).Any()).Select(role => Say(CommitteeTexts.HeldTwice, role)),
                .. committee.Members.Select(member => member.Role).Distinct().Except(roles).Select(role => Say(CommitteeTexts.NotOfYear, role)),
            ];

        Finding Say(ReasonText text, CommitteeRole role) => text.Finding(
            Answer.No, CommitteeProvisions.Roles, ruleDay, [role.Name], interpretation: Readings.Roles?.Interpretation, source: Edition.RolesSource);
    }

    private bool IsOpen(OpenPoint point) => point.Concerns(Edition) && (
        (point == OpenPoint.Quorum && Readings.Quorum is null)
        || (point == OpenPoint.MinimumAge && Readings.MinimumAge is null)
        || (point == OpenPoint.Term && Readings.TermMonths is null)
        || (point == OpenPoint.IncompatibleRoles && Readings.TwoRolesAllowed is null)
        || (point == OpenPoint.Alternates && Readings.AlternatesAllowed is null)
        || (point == OpenPoint.OnePerUnitAndYear && Readings.OnePerUnitAndYear is null)
        || (point == OpenPoint.Roles && Readings.Roles is null));
}
