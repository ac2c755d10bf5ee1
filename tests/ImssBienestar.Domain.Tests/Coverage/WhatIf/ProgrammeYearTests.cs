using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Facilities;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.WhatIf;

public class ProgrammeYearTests
{
    [Fact]
    public void Of_a_year_without_committees_and_ledgers_the_pesos_allotted_are_measured_and_the_rest_is_absent()
    {
        var year = new ProgrammeYear(ProgrammeEdition.ImssBienestar2026, new Dictionary<Clues, UnitSize> { [World.Centre] = UnitSize.OfRooms(1) });
        Assert.Equal((null, null), (year.Committees, year.Ledgers));
        SystemReport report = (World.System with { Programme = year }).MeasuresOn(Day("2027-01-01"));
        Assert.Equal(400_000, report.Of(CommitteeMeasures.PesosAllotted)!.National!.Numerator);
        Assert.Equal(
            [CommitteeMeasures.UnitsWithCommittee, CommitteeMeasures.PesosReturned],
            report.Absent.Intersect([CommitteeMeasures.UnitsWithCommittee, CommitteeMeasures.PesosAllotted, CommitteeMeasures.PesosReturned]));
    }
}
