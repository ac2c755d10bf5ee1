using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>How the map shows a unit; the page knows the same numbers.</summary>
internal enum UnitClass
{
    FirstLevel = 0,
    Mobile = 1,
    Hospital = 2,
    Other = 3,
}

internal static class UnitClasses
{
    public static UnitClass Of(Facility facility) =>
        facility.Typology?.IsMobile == true ? UnitClass.Mobile
        : facility.Level is CareLevel.Second or CareLevel.Third ? UnitClass.Hospital
        : facility.Level == CareLevel.First ? UnitClass.FirstLevel
        : UnitClass.Other;
}
