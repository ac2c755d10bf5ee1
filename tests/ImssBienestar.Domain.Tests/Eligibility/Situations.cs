using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Eligibility;

/// <summary>The finite world of eligibility, walked without the library's own machinery.</summary>
internal static class Situations
{
    public const int Count = 2916;

    /// <summary>The first day of each regime.</summary>
    public static readonly LocalDate[] RegimeDays = [new(2020, 1, 1), new(2023, 5, 30), new(2026, 1, 16), new(2027, 1, 1)];

    public static IEnumerable<Applicant> All() => Enumerable.Range(0, Count).Select(situation => new Applicant { Situation = situation });

    /// <summary>Every complete situation that an applicant with unknown answers may turn out to be.</summary>
    public static IEnumerable<CompleteSituation> CompletionsOf(Applicant applicant)
    {
        foreach (bool territory in Ways(applicant.InNationalTerritory))
        foreach (bool insured in Ways(applicant.HasSocialSecurity))
        foreach (bool curp in Ways(applicant.HasCurp))
        foreach (bool document in Ways(applicant.HasAdmittedDocument))
        foreach (bool emergency in Ways(applicant.IsMedicalEmergency))
        foreach (bool far in Ways(applicant.LacksOtherCareNearby))
        {
            yield return new(territory, insured, curp, document, emergency, far, applicant.RightCancelled, applicant.EnteredCountryForCare);
        }
    }

    /// <summary>The applicants that differ in one of the six facts, which was unknown and is now answered.</summary>
    public static IEnumerable<Applicant> OneMoreAnswer(Applicant applicant)
    {
        foreach (Answer answer in new[] { Answer.Yes, Answer.No })
        {
            for (int fact = 0; fact < 6; fact++)
            {
                if (AnswerTo(applicant, fact) == Answer.Unknown)
                {
                    yield return With(applicant, fact, answer);
                }
            }
        }
    }

    public static Answer AnswerTo(Applicant applicant, int fact) => fact switch
    {
        0 => applicant.InNationalTerritory,
        1 => applicant.HasSocialSecurity,
        2 => applicant.HasCurp,
        3 => applicant.HasAdmittedDocument,
        4 => applicant.IsMedicalEmergency,
        5 => applicant.LacksOtherCareNearby,
        6 => applicant.RightCancelled ? Answer.Yes : Answer.No,
        _ => applicant.EnteredCountryForCare ? Answer.Yes : Answer.No,
    };

    public static Applicant With(Applicant applicant, int fact, Answer answer) => fact switch
    {
        0 => applicant with { InNationalTerritory = answer },
        1 => applicant with { HasSocialSecurity = answer },
        2 => applicant with { HasCurp = answer },
        3 => applicant with { HasAdmittedDocument = answer },
        4 => applicant with { IsMedicalEmergency = answer },
        5 => applicant with { LacksOtherCareNearby = answer },
        6 => applicant with { RightCancelled = answer == Answer.Yes },
        _ => applicant with { EnteredCountryForCare = answer == Answer.Yes },
    };

    public static string Describe(Applicant applicant) =>
        string.Concat(Enumerable.Range(0, 8).Select(fact => "?YN"[(int)AnswerTo(applicant, fact)]));

    private static bool[] Ways(Answer answer) => answer switch
    {
        Answer.Yes => [true],
        Answer.No => [false],
        _ => [false, true],
    };
}
