using ImssBienestar.Domain.Eligibility.Batch;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>The covers of a person, as a service keeps them.</summary>
[Flags]
internal enum Covers
{
    None = 0,
    Private = AffiliationBits.OtherCover,
    Imss = AffiliationBits.Imss,
    Issste = AffiliationBits.Issste,
    StateInstitute = AffiliationBits.StateInstitute,
    Pemex = AffiliationBits.Pemex,
    Army = AffiliationBits.Army,
    Navy = AffiliationBits.Navy,
    SocialSecurity = AffiliationBits.SocialSecurity,
}

/// <summary>A person as a record, as services write it.</summary>
internal sealed record Person(
    int? State,
    Covers Covers,
    bool AreCoversComplete,
    bool? InNationalTerritory,
    bool? HasCurp,
    bool? HasAdmittedDocument,
    bool? IsMedicalEmergency,
    bool? LacksOtherCareNearby,
    bool RightCancelled,
    bool EnteredCountryForCare,
    DateOnly Born)
{
    public static Person From(SyntheticRegister register, int row)
    {
        byte values = register.Values[row];
        byte known = register.Known[row];
        return new(
            register.States[row] == 0 ? null : register.States[row],
            (Covers)(register.Affiliations[row] & ~AffiliationBits.Complete),
            (register.Affiliations[row] & AffiliationBits.Complete) != 0,
            Fact(FactBits.InNationalTerritory),
            Fact(FactBits.HasCurp),
            Fact(FactBits.HasAdmittedDocument),
            Fact(FactBits.IsMedicalEmergency),
            Fact(FactBits.LacksOtherCareNearby),
            (values & FactBits.RightCancelled) != 0,
            (values & FactBits.EnteredCountryForCare) != 0,
            DateOnly.FromDateTime(SyntheticRegister.Day.PlusDays(-register.Born[row]).ToDateTimeUnspecified()));

        bool? Fact(byte bit) => (known & bit) == 0 ? null : (values & bit) != 0;
    }
}

/// <summary>A person as eight bytes, for a loop over an array.</summary>
internal readonly record struct PersonStruct(byte State, byte Affiliations, byte Values, byte Known, int Born);
