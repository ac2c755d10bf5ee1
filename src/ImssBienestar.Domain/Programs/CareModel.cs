using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>The health care model for well-being (<i>Modelo de Atención a la Salud para el Bienestar, MAS-BIENESTAR</i>, DOF 25-10-2022) as
/// what can be checked of a unit: primary care, social participation, open every day of the year.</summary>
/// <remarks>The annex of the accord was not read: each finding says how well its requirement is established.</remarks>
public static class CareModel
{
    /// <summary>The days of the week in both languages, Monday first.</summary>
    private static readonly BilingualText[] DayNames =
    [
        new("lunes", "Monday"), new("martes", "Tuesday"), new("miércoles", "Wednesday"), new("jueves", "Thursday"), new("viernes", "Friday"),
        new("sábado", "Saturday"), new("domingo", "Sunday"),
    ];

    private static readonly BilingualText Holidays = new("días festivos", "holidays");

    /// <summary>Holds the plan of a unit against the model.</summary>
    /// <param name="plan">What is known of the unit.</param>
    /// <param name="day">The day of the question: the model of that day is applied.</param>
    /// <returns>Primary care, participation and every-day opening, always and in this order, met or not; then, only where it bears on the
    /// unit, whether a small centre that opens on seven days has its doctors (<see cref="FacilityNorms.SevenDayDoctors"/>, from
    /// 2024-04-09); and what contradicts itself in the hours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before 2022-10-25: there was no such model.</exception>
    public static ImmutableArray<Finding> Check(ServicePlan plan, LocalDate day)
    {
        Guard.Against.Null(plan);
        LocalDate asked = day.ToIso();
        _ = CareModelProvisions.Model.Wordings.On(asked);
        return
        [
            Said(CareModelTexts.PrimaryCare, plan.OffersPrimaryCare, plan, asked, CareModelProvisions.PrimaryCare),
            Said(CareModelTexts.Participation, plan.HasCommunityBody, plan, asked, CareModelProvisions.Unread),
            Said(CareModelTexts.EveryDay, plan.OpensEveryDayOfTheYear, plan, asked, CareModelProvisions.Unread, Listed(plan)),
            .. Doctors(plan, asked),
            .. Hours(plan, asked),
        ];
    }

    private static Finding Said(ReasonText text, Answer answer, ServicePlan plan, LocalDate day, Source source, object? place = null) => text.Finding(
        answer,
        CareModelProvisions.Model,
        day,
        [plan.Unit, place],
        interpretation: CareModelProvisions.Effect,
        source: source);

    /// <summary>The days that keep the unit from opening every day: the closed ones or, where none is, those not known.</summary>
    private static BilingualText? Listed(ServicePlan plan)
    {
        Answer answer = plan.OpensEveryDayOfTheYear;
        BilingualText[] days =
        [
            .. plan.Week.Days(answer).Select(day => DayNames[(int)day - 1]),
            .. plan.OpensOnHolidays == answer ? new[] { Holidays } : [],
        ];
        return answer == Answer.Yes
            ? null
            : new(string.Join(", ", days.Select(name => name.Spanish)), string.Join(", ", days.Select(name => name.English)));
    }

    /// <summary>Two doctors in a small centre that opens on seven days. One of any other kind, size or week needs none by this rule, and
    /// none does before it was said.</summary>
    private static IEnumerable<Finding> Doctors(ServicePlan plan, LocalDate day)
    {
        FacilityNorm norm = FacilityNorms.SevenDayDoctors;
        if (!norm.Value.Values.TryOn(day, out DatedValue<int> needed) || !FacilityNorms.SevenDayRooms.Value.Values.TryOn(day, out DatedValue<int> most))
        {
            yield break;
        }

        Answer isSmall = Holds(plan.ConsultingRooms, rooms => rooms > 0 && rooms <= most.Value);
        Answer applies = Answers.And(Answers.And(plan.IsHealthCentre, isSmall), plan.Week.OnWholeWeek);
        if (applies != Answer.No)
        {
            yield return CareModelTexts.SevenDayDoctors.Finding(
                Answers.Or(Answers.Not(applies), Holds(plan.GeneralDoctors, doctors => doctors >= needed.Value)),
                norm.Value.Provision,
                day,
                [plan.Unit, needed.Value],
                interpretation: norm.Interpretation,
                source: norm.Source);
        }
    }

    private static IEnumerable<Finding> Hours(ServicePlan plan, LocalDate day)
    {
        if (plan.Hours is not { } hours)
        {
            yield break;
        }

        if (plan.OpensOnHolidays == Answer.No && plan.Week == ServiceDays.OpenOnlyOn())
        {
            yield return Said(CareModelTexts.Hours, Answer.No, plan, day, CareModelProvisions.Unread);
        }

        if (hours.Length is null)
        {
            yield return Said(CareModelTexts.Hours, Answer.Unknown, plan, day, CareModelProvisions.Unread);
        }
    }

    private static Answer Holds(int? count, Func<int, bool> condition) => count switch
    {
        null => Answer.Unknown,
        { } known => condition(known) ? Answer.Yes : Answer.No,
    };
}
