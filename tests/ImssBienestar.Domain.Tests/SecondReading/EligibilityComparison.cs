using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.SecondReading.EligibilitySecondReading;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>The library against the second reading of the law on entitlement, in every situation.</summary>
public sealed class EligibilityComparison
{
    private static readonly string[] Names =
    [
        "territorio", "seguridad_social", "curp", "documento",
        "urgencia", "sin_otra_atencion", "derecho_cancelado", "ingreso_para_atenderse",
    ];

    /// <summary>Both ends of each regime, days within, and days past what was verified.</summary>
    private static readonly LocalDate[] TellingDays =
    [
        new(2020, 1, 1), new(2022, 7, 10), new(2023, 5, 29), new(2023, 5, 30), new(2024, 1, 4), new(2024, 6, 8),
        new(2026, 1, 15), new(2026, 1, 16), new(2026, 3, 1), new(2027, 1, 1), new(2030, 1, 1),
    ];

    /// <summary>Six facts that may be unknown and two acts that may not: 2,916 situations.</summary>
    private static readonly bool?[][] Situations = [.. Answers.All(8).Where(facts => facts[6] is not null && facts[7] is not null)];

    private static readonly (Difference Row, EligibilityOutcome Outcome, Answer Care, Payer Payer)[] Listed =
        [.. Difference.Of("elegibilidad").Select(row => row.Library.Split('/') is [var outcome, var care, var payer]
            ? (row, LawWords.Outcomes[outcome], LawWords.Answers[care], LawWords.Payers[payer])
            : throw new FormatException(row.Key))];

    [Fact]
    public void There_are_as_many_situations_as_the_facts_allow() => Assert.Equal(3 * 3 * 3 * 3 * 3 * 3 * 2 * 2, Situations.Length);

    [Fact]
    public void Every_situation_is_decided_alike_but_for_what_is_listed()
    {
        var differences = new List<string>();
        foreach (LocalDate day in TellingDays)
        {
            foreach (bool?[] facts in Situations)
            {
                if (ListedAnswer(day, facts) is not { } expected)
                {
                    continue;
                }

                Applicant applicant = ApplicantOf(facts);
                foreach (State? state in State.All.Append(null))
                {
                    EligibilityDecision decision = EligibilityCalculator.Decide(applicant with { CareState = state }, day);
                    if ((decision.Outcome, decision.MayReceiveCare, decision.Payer) != expected)
                    {
                        differences.Add($"{day} {string.Join(' ', facts)} {state}: {expected}");
                    }
                }
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void Who_is_responsible_is_the_same_on_every_day_in_every_state()
    {
        var differences = new List<string>();
        foreach (LocalDate day in Days.Between(FirstDayRead, new(2028, 1, 31)))
        {
            foreach (State? state in State.All.Append(null))
            {
                Provider expected = StateTimetable.Concurs(state?.InegiCode, day) switch
                {
                    true => Provider.ImssBienestar,
                    false => Provider.StateHealthServices,
                    null => Provider.Unknown,
                };
                if (EligibilityCalculator.Decide(new Applicant { CareState = state }, day).Provider != expected)
                {
                    differences.Add($"{day} {state}: {expected}");
                }
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void Days_before_the_first_wording_read_are_refused_by_both()
    {
        LocalDate day = FirstDayRead.PlusDays(-1);

        Assert.Throws<NotInForceException>(() => EligibilityCalculator.Decide(default, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(day, default(Person)));
    }

    [Fact]
    public void Each_listed_difference_is_one_and_each_reading_is_declared()
    {
        foreach ((Difference row, EligibilityOutcome outcome, Answer care, Payer payer) in Listed)
        {
            (LocalDate Day, bool?[] Facts)[] covered = [.. TellingDays
                .Where(row.IsOn)
                .SelectMany(day => Situations.Where(facts => IsCompleteAndOf(row, facts)).Select(facts => (day, facts)))];

            Assert.NotEmpty(covered);
            foreach ((LocalDate day, bool?[] facts) in covered)
            {
                EligibilityDecision decision = EligibilityCalculator.Decide(ApplicantOf(facts), day);
                Assert.NotEqual(Translated(Of(day, facts)), (decision.Outcome, decision.MayReceiveCare, decision.Payer));
                if (row.IsOpen)
                {
                    Assert.Equal((outcome, care, payer), (decision.Outcome, decision.MayReceiveCare, decision.Payer));
                    Assert.Contains(decision.Findings, finding => finding.Interpretation?.Code == row.Interpretation);
                }
            }
        }
    }

    /// <summary>What the library must answer: the second reading, and where a reading is open the one the library declares, lifted over all
    /// completions; null where one of them is a listed defect.</summary>
    private static (EligibilityOutcome Outcome, Answer Care, Payer Payer)? ListedAnswer(LocalDate day, bool?[] facts)
    {
        var replies = new List<(EligibilityOutcome Outcome, Answer Care, Payer Payer)>();
        foreach (bool?[] complete in EveryCompletion.Of(facts).Select(answers => answers.Select(answer => (bool?)answer).ToArray()))
        {
            var row = Array.Find(Listed, listed => listed.Row.IsOn(day) && IsCompleteAndOf(listed.Row, complete));
            if (row.Row is { IsDefect: true })
            {
                return null;
            }

            replies.Add(row.Row is null ? Translated(Of(day, complete)) : (row.Outcome, row.Care, row.Payer));
        }

        return (
            EveryCompletion.Agreed(replies.Select(reply => (EligibilityOutcome?)reply.Outcome)) ?? EligibilityOutcome.Undetermined,
            EveryCompletion.Agreed(replies.Select(reply => (Answer?)reply.Care)) ?? Answer.Unknown,
            EveryCompletion.Agreed(replies.Select(reply => (Payer?)reply.Payer)) ?? Payer.Unknown);
    }

    private static bool IsCompleteAndOf(Difference row, bool?[] facts)
    {
        for (int fact = 0; fact < facts.Length; fact++)
        {
            if (facts[fact] is not { } answer || !row.Allows(Names[fact], answer))
            {
                return false;
            }
        }

        return true;
    }

    private static (EligibilityOutcome Outcome, Answer Care, Payer Payer) Translated(Reply reply) => (
        reply.Right switch
        {
            Right.Free => EligibilityOutcome.Entitled,
            Right.FreePapersLater => EligibilityOutcome.EntitledDocumentPending,
            Right.ThroughOwnInstitution => EligibilityOutcome.ServedByExchange,
            Right.EmergenciesOnly => EligibilityOutcome.EmergencyCareOnly,
            Right.Cancelled => EligibilityOutcome.Cancelled,
            Right.None => EligibilityOutcome.NotEntitled,
            _ => EligibilityOutcome.Undetermined,
        },
        Answers.Of(reply.Care),
        reply.Pays switch
        {
            Purse.NobodysForNoCare => Payer.Nobody,
            Purse.Public => Payer.PublicFunds,
            Purse.OwnInstitution => Payer.SocialSecurityInstitution,
            Purse.OwnPocket => Payer.Applicant,
            _ => Payer.Unknown,
        });

    private static Applicant ApplicantOf(bool?[] facts) => new()
    {
        InNationalTerritory = Answers.Of(facts[0]),
        HasSocialSecurity = Answers.Of(facts[1]),
        HasCurp = Answers.Of(facts[2]),
        HasAdmittedDocument = Answers.Of(facts[3]),
        IsMedicalEmergency = Answers.Of(facts[4]),
        LacksOtherCareNearby = Answers.Of(facts[5]),
        RightCancelled = facts[6] == true,
        EnteredCountryForCare = facts[7] == true,
    };
}
