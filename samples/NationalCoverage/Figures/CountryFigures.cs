using ImssBienestar.Domain.States;
using ImssBienestar.Samples.NationalCoverage.Reading;
using NodaTime;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>All that was read and computed.</summary>
/// <param name="Day">The day asked about: the last one through which the register of agreements was checked.</param>
/// <param name="Census">The census; null where no file was given.</param>
/// <param name="Facilities">The units; null where no file was given.</param>
/// <param name="Access">How far each locality is from care; null unless both files were given.</param>
/// <param name="Municipalities">The municipalities; null without a census.</param>
internal sealed record CountryFigures(LocalDate Day, CensusFile? Census, FacilityFile? Facilities, AccessFigures? Access, MunicipalityFigures[]? Municipalities)
{
    public IEnumerable<LeftOut> LeftOut => [.. Census?.LeftOut ?? [], .. Facilities?.LeftOut ?? []];

    public int UnitsOf(State state) => Facilities?.Facilities.Count(facility => facility.State == state) ?? 0;
}
