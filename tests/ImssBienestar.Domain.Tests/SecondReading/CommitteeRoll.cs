using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.People;
using static ImssBienestar.Domain.Tests.SecondReading.CommitteeSecondReading;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>The record of a committee as a clerk keeps it, and what a reader concludes from it; null where it does not say.</summary>
internal sealed record CommitteeRoll(
    Edition Edition, Office[]? Holders, Sex TreasurerSex, ClinicPost SecretaryPost, Designation? Way)
{
    public bool? Offices => OfficesFilled(Edition, Holders);

    // Ratification was reported for 2026; of earlier years nothing says whether it was admitted.
    public bool? Assembly => Way switch
    {
        Designation.ElectedByAssembly => true,
        Designation.RatifiedByAssembly => Edition is Edition.Of2026 or Edition.IsssteOf2026 ? true : null,
        Designation.NamedWithoutAssembly => false,
        _ => null,
    };

    // What the rule means for a person who is neither woman nor man is not established.
    public bool? WomanTreasurer => !Has(Office.Treasurer) ? null : TreasurerSex switch
    {
        Sex.Woman => true,
        Sex.Man => false,
        _ => null,
    };

    public bool? SecretaryOfStaff => !Has(Office.TechnicalSecretary) ? null : SecretaryPost switch
    {
        ClinicPost.NotStated => null,
        ClinicPost.None => false,
        _ => true,
    };

    // Whoever is not of the clinic has no management post in it.
    public bool? SecretaryNoManager => !Has(Office.TechnicalSecretary) ? null : SecretaryPost switch
    {
        ClinicPost.None or ClinicPost.StaffBelowMiddleManagement => true,
        ClinicPost.Management => false,
        _ => null,
    };

    private bool Has(Office office) => Holders?.Contains(office) == true;
}
