using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Facilities;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Readme;

internal static class WholeCountry
{
    public static void Run(TextWriter Console)
    {
        // How many people have a unit within five kilometres. A place whose number is hidden is undetermined, not zero.
        var places = new PlaceSet(
            [
                new Place("El Centro", GeoPoint.Of(22.50, -105.36), 1_000),
                new Place("La Loma", GeoPoint.Of(22.60, -105.36), 200),
                new Place("Una Vivienda", GeoPoint.Of(22.50, -105.40), null),
            ],
            statedTotal: 1_205);
        var units = new UnitIndex([new SupplyPoint("Centro de Salud", GeoPoint.Of(22.50, -105.36))]);
        AccessShare<Distance> share = Reach.StraightLine(places, units).Curve(Distance.FromKilometres(5))[0];
        Console.WriteLine($"{share.Ratio} to {share.RatioAtMost}");  // 1000/1205 to 1005/1205

        // A register as columns: a byte for each fact, a byte for each code. Here Nayarit and Jalisco, both without cover or papers.
        byte known = FactBits.InNationalTerritory | FactBits.HasCurp | FactBits.HasAdmittedDocument | FactBits.IsMedicalEmergency;
        byte[] codes = new byte[2];
        EligibilityBatch.On(new LocalDate(2026, 6, 30)).Decide(
            new ApplicantColumns
            {
                States = [18, 14],
                Affiliations = [AffiliationBits.Complete, AffiliationBits.Complete],
                FactValues = [FactBits.InNationalTerritory, FactBits.InNationalTerritory],
                FactsKnown = [known, known],
            },
            codes);
        Console.WriteLine(new EligibilityCode(codes[0]));  // EntitledDocumentPending/Yes/ImssBienestar
        Console.WriteLine(new EligibilityCode(codes[1]));  // EntitledDocumentPending/Yes/StateHealthServices
    }
}
