using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>Fictional workers, posts and assignments in the form in which cases write them.</summary>
internal static class Staff
{
    public static Worker Worker(int number) => new(TestKeys.CurpOf(number), Profession.Nurse, TestKeys.RfcOf(number));

    public static Post Post(
        string code, Profession profession = Profession.GeneralDoctor, string unit = Clues.Example, string from = "2014-01-01", string? until = null) =>
        new(code, Clues.Parse(unit), profession, Day(from), until is null ? null : Day(until));

    public static Assignment Holds(int worker, string post, string from, string? until = null) =>
        new(TestKeys.CurpOf(worker), post, Day(from), until is null ? null : Day(until));
}
