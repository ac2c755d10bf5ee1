using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>All that a decision by a register takes from its day, found by month: in most months nothing changes.</summary>
internal sealed class EligibilityDays
{
    /// <summary>The room of a month in <see cref="IsoDays.Order(LocalDate)"/>.</summary>
    private const int DaysOfMonth = 32;

    private readonly int[] starts;
    private readonly Stretch[] stretches;

    /// <summary>By month from the first one on; null where something changes within the month.</summary>
    private readonly Stretch?[] byMonth;
    private readonly int firstMonth;

    private EligibilityDays(AgreementRegister register)
    {
        int first = GeneralHealthLaw.Insabi.Order();
        var days = new SortedSet<int> { first };
        days.UnionWith(register.Standings.Starts.Where(start => start > first));
        days.UnionWith(DayFlags.Changes.Select(IsoDays.Order).Where(start => start > first));
        starts = [.. days];
        stretches = Array.ConvertAll(starts, start => new Stretch(start, register));

        firstMonth = MonthOf(first.OfOrder());
        byMonth = new Stretch?[MonthOf(days.Max.OfOrder()) - firstMonth + 1];
        for (int month = 0; month < byMonth.Length; month++)
        {
            int order = (firstMonth + month) * DaysOfMonth;
            int last = starts.LastStart(order + DaysOfMonth - 1);
            byMonth[month] = starts[last] <= order + 1 ? stretches[last] : null;
        }
    }

    /// <summary>Those of the reference register.</summary>
    public static EligibilityDays Reference { get; } = new(AgreementRegister.Reference);

    /// <summary>The stretch that a day of the ISO calendar falls in; null before the first modelled one.</summary>
    public Stretch? On(LocalDate day)
    {
        uint month = unchecked((uint)(MonthOf(day) - firstMonth));
        return month < (uint)byMonth.Length && byMonth[month] is { } stretch ? stretch : Within(day.Order());
    }

    private static int MonthOf(LocalDate day) => unchecked((day.Year * 16) + day.Month);

    private Stretch? Within(int order) => order < starts[0] ? null : stretches[starts.LastStart(order)];

    /// <summary>Days between which nothing changes.</summary>
    internal sealed class Stretch(int start, AgreementRegister register)
    {
        private readonly StateStanding.Period[] standings = register.Standings.On(start);

        /// <summary>The wording, which is compiled when it is first asked for.</summary>
        public SituationTable<EligibilityJudgement> Table => EligibilityTable.On(start);

        /// <summary>What must be said of these days.</summary>
        public DayFlags.Segment Flags { get; } = DayFlags.On(start);

        /// <summary>What the register says of a state; of none where it is null.</summary>
        public StateStanding.Period StandingOf(State? state) => standings[state is null ? 0 : state.Number];
    }
}
