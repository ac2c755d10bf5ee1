using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Short ways to write keys, windows and registers in tests.</summary>
internal static class RegisterKeys
{
    /// <summary>A fictional key of Hidalgo.</summary>
    public static Clues Key(int serial, string institution = "SSA") => Clues.Parse($"HG{institution}{serial:D5}0");

    public static DateWindow On(string day) => DateWindow.Exactly(Day(day));

    public static DateWindow Within(string earliest, string latest) => DateWindow.Between(Day(earliest), Day(latest));

    public static Facility Record(Clues key, string name = "UNIDAD", string asOf = "2026-06-01") => new(key, name, Day(asOf));

    public static FacilityRegister Register(params FacilityEvent[] events) => Register([], events);

    /// <summary>A register in which everything fits.</summary>
    public static FacilityRegister Register(Facility[] facilities, params FacilityEvent[] events)
    {
        bool fits = FacilityRegister.TryCreate(facilities, events, out FacilityRegister register);
        Assert.True(fits, string.Join("; ", register.Refusals));
        Assert.Empty(register.Refusals);
        return register;
    }

    /// <summary>The codes of what is refused, by event in the order given.</summary>
    public static string[] Refused(Facility[] facilities, params FacilityEvent[] events)
    {
        Assert.False(FacilityRegister.TryCreate(facilities, events, out FacilityRegister register));
        Assert.Equal<FacilityEvent>(events, register.Events);
        Assert.Equal<Facility>(facilities, register.Facilities);
        Assert.All(register.Refusals, refusal => Assert.NotEmpty(refusal.Findings));
        Assert.All(register.Refusals.SelectMany(refusal => refusal.Findings), finding => Assert.Equal(Answer.No, finding.Answer));
        return [.. register.Refusals.Select(refusal =>
        {
            string item = refusal.Event is null
                ? $"record {Array.FindIndex(facilities, record => ReferenceEquals(record, refusal.Facility))}"
                : $"event {Array.FindIndex(events, entry => ReferenceEquals(entry, refusal.Event))}";
            return $"{item}: {string.Join('+', refusal.Findings.Select(finding => finding.Code["FAC.LINEAGE.".Length..]))}";
        })];
    }

    public static string[] Refused(params FacilityEvent[] events) => Refused([], events);
}
