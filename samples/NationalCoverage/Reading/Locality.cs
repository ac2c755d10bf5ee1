using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>A locality of the census.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="MunicipalityName">The name of its municipality; null where the file does not give it.</param>
/// <param name="Location">Where it is; null where the file does not say so in a form that can be read.</param>
/// <param name="Population">Its inhabitants.</param>
/// <param name="Unaffiliated">Those without affiliation; null where the census hides or lacks the number.</param>
internal sealed record Locality(
    LocalityKey Key, string Name, string? MunicipalityName, GeoPoint? Location, int Population, int? Unaffiliated);
