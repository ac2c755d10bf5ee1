using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Docs.Conventions;

internal static class CanonicalForm
{
    public static void Run(TextWriter Console)
    {
        var request = new EligibilityRequest(
            new Applicant { HasSocialSecurity = Answer.No, InNationalTerritory = Answer.Yes, CareState = State.Oaxaca }, new LocalDate(2024, 5, 15));
        Console.WriteLine(Encoding.UTF8.GetString(CanonicalJson.Write(request)));
        Console.WriteLine(CanonicalJson.Sha256(request)[..16]);
        try
        {
            CanonicalJson.Read<EligibilityRequest>("""{"applicant":{"hasCurp":1},"day":"2024-05-15"}"""u8);
        }
        catch (JsonException error)
        {
            Console.WriteLine(error.Path);
        }
    }
}
