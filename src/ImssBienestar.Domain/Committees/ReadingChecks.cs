using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>Holds a committee against the readings of the caller. No finding names a person.</summary>
internal static class ReadingChecks
{
    public static IEnumerable<Finding> Of(Committee committee, CommitteeReadings readings, LocalDate day, LocalDate ruleDay)
    {
        LocalDate? assembly = committee.Assembly?.On;
        if (readings.Quorum is { } quorum)
        {
            yield return Say(CommitteeTexts.Quorum, quorum, AtLeast(committee.Assembly?.Attendance, quorum.Value));
        }

        if (readings.MinimumAge is { } age)
        {
            yield return Say(CommitteeTexts.MinimumAge, age, HaveAge(committee, age.Value, assembly ?? day));
        }

        if (readings.TermMonths is { } term)
        {
            yield return Say(CommitteeTexts.Term, term, assembly is not { } on ? Answer.Unknown : YesIf(Period.Between(on, day, PeriodUnits.Months).Months < term.Value));
        }

        if (readings.TwoRolesAllowed is { } two)
        {
            yield return Say(CommitteeTexts.TwoRoles, two, two.Value ? Answer.Yes : Answers.Not(OnePersonHoldsTwo(committee)));
        }

        if (readings.AlternatesAllowed is { } alternates)
        {
            yield return Say(CommitteeTexts.Alternates, alternates, alternates.Value ? Answer.Yes
                : !committee.AreMembersKnown ? Answer.Unknown
                : YesIf(!committee.Members.Any(member => member.IsAlternate)));
        }

        Finding Say<T>(ReasonText text, Reading<T> reading, Answer answer)
            where T : notnull =>
            text.Finding(answer, CommitteeProvisions.Rules, ruleDay, [reading.Value], interpretation: reading.Interpretation);
    }

    private static Answer AtLeast(int? number, int least) => number is not { } known ? Answer.Unknown : YesIf(known >= least);

    private static Answer YesIf(bool holds) => holds ? Answer.Yes : Answer.No;

    private static Answer HaveAge(Committee committee, int years, LocalDate on) => !committee.AreMembersKnown
        ? Answer.Unknown
        : committee.Members
            .Select(member => member.Curp is { } curp ? HasAge(curp.BirthDate, years, on) : Answer.Unknown)
            .Aggregate(Answer.Yes, Answers.And);

    /// <summary>Unknown on the one day that depends on when those born on 29 February have their birthday, which no source read says.</summary>
    private static Answer HasAge(LocalDate born, int years, LocalDate on)
    {
        bool sooner = CompletedYears.Between(born, on, LeapDayBirthday.On28February) >= years;
        bool later = CompletedYears.Between(born, on, LeapDayBirthday.On1March) >= years;
        return sooner == later ? YesIf(later) : Answer.Unknown;
    }

    /// <summary>Unknown where a member without a key may be one of the others.</summary>
    private static Answer OnePersonHoldsTwo(Committee committee) =>
        committee.Members.Where(member => member.Curp is not null).GroupBy(member => member.Curp).Any(person =>
            person.Select(member => member.Role).Distinct().Skip(1).Any()) ? Answer.Yes
        : committee.AreMembersKnown && (committee.Members.Length < 2 || committee.Members.All(member => member.Curp is not null)) ? Answer.No
        : Answer.Unknown;
}
