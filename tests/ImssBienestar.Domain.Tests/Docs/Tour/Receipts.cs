using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Docs.Tour;

internal static class Receipts
{
    public static void Run(TextWriter Console)
    {
        var applicant = new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes, CareState = State.Oaxaca };
        DecisionReceipt receipt = DecisionReceipt.Of(new EligibilityRequest(applicant, new LocalDate(2024, 5, 15)));
        byte[] kept = CanonicalJson.Write(receipt);

        DecisionReceipt later = CanonicalJson.Read<DecisionReceipt>(kept);
        Console.WriteLine(later);                  // Entitled 2024-05-15 LGS-2023 2026-08-18
        Console.WriteLine(later.Replay().IsSame);  // True

        AgreementRegister newer = AgreementRegister.Reference.AsEdition("2027-01-31", new LocalDate(2027, 1, 31));
        foreach (ReplayDifference difference in later.Replay(newer).Differences)
        {
            Console.WriteLine(difference.Kind);
        }
    }
}
