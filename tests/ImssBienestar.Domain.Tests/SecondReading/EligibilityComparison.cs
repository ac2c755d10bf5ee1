using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using Xunit.Abstractions;
using static ImssBienestar.Domain.Tests.SecondReading.EligibilitySecondReading;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>The library against the second reading of the law on entitlement, in every situation.</summary>
public sealed class EligibilityComparison(ITestOutputHelper output)
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

    /// <summary>A state of each kind: one that concurs, one that never did, one that is late and whose day lies in a window, and none.</summary>
    private static readonly State?[] TellingStates =
        [State.FromInegiCode("18"), State.FromInegiCode("14"), State.FromInegiCode("31"), null];

    /// <summary>Six facts that may be unknown and two acts that may not: 2,916 situations.</summary>
    private static readonly bool?[][] Situations = [.. Answers.All(8).Where(facts => facts[6] is not null && facts[7] is not null)];

    /// <summary>The 256 of them in which everything is known.</summary>
    private static readonly bool?[][] CompleteSituations =
        [.. Enumerable.Range(0, 1 << 8).Select(bits => Enumerable.Range(0, 8).Select(fact => (bool?)((bits & (1 << fact)) != 0)).ToArray())];

    private static readonly (Difference Row, Known Library)[] Listed =
        [.. Difference.Of("elegibilidad").Where(row => row.IsOpen || row.IsDefect).Select(row => row.Library.Split('/') is [var outcome, var care, var payer]
            ? (row, new Known(LawWords.Outcomes[outcome], LawWords.Answers[care], LawWords.Payers[payer]))
            : throw new FormatException(row.Key))];

    [Fact]
    public void There_are_as_many_situations_as_the_facts_allow() => Assert.Equal(3 * 3 * 3 * 3 * 3 * 3 * 2 * 2, Situations.Length);

    [Fact]
    public void Every_situation_is_decided_alike_but_for_what_is_listed()
    {
        var differences = new List<string>();
        int compared = 0;
        int hidden = 0;
        foreach (LocalDate day in TellingDays)
        {
            Known?[] known = [.. CompleteSituations.Select(complete => ListedAnswer(day, complete))];
            foreach (bool?[] facts in Situations)
            {
                if (Lifted(known, facts) is not { } expected)
                {
                    hidden++;
                    continue;
                }

                Applicant applicant = ApplicantOf(facts);
                foreach (State? state in TellingStates)
                {
                    compared++;
                    if (Decided(applicant with { CareState = state }, day) != expected)
                    {
                        differences.Add($"{day} {string.Join(' ', facts)} {state}: {expected}");
                    }
                }
            }
        }

        Counted.Say(output, compared, "decisions compared with the second reading: eligibility");
        Assert.Empty(differences);
        Assert.InRange(hidden, 0, TellingDays.Length * Situations.Length / 20);
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
        foreach ((Difference row, Known library) in Listed)
        {
            (LocalDate Day, bool?[] Facts)[] covered = [.. TellingDays
                .Where(row.IsOn)
                .SelectMany(day => CompleteSituations.Where(facts => IsOf(row, facts)).Select(facts => (day, facts)))];

            Assert.NotEmpty(covered);
            foreach ((LocalDate day, bool?[] facts) in covered)
            {
                Applicant applicant = ApplicantOf(facts);
                Known decided = Decided(applicant, day);
                Assert.NotEqual(Translated(Of(day, facts)), decided);
                if (row.IsOpen)
                {
                    Assert.Equal(library, decided);
                    Assert.Contains(
                        EligibilityCalculator.Decide(applicant, day).Findings, finding => finding.Interpretation?.Code == row.Interpretation);
                }
            }
        }
    }

    private static Known Decided(Applicant applicant, LocalDate day)
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(applicant, day);
        return new Known(decision.Outcome, decision.MayReceiveCare, decision.Payer);
    }

    /// <summary>What the library must answer when all is known: as the second reading or, where the law is open, by the reading it declares;
    /// null where a defect is listed.</summary>
    private static Known? ListedAnswer(LocalDate day, bool?[] complete)
    {
        (Difference? row, Known library) = Array.Find(Listed, listed => listed.Row.IsOn(day) && IsOf(listed.Row, complete));
        return row is null ? Translated(Of(day, complete)) : row.IsDefect ? null : library;
    }

    /// <summary>What all completions agree on; null where one of them is a listed defect.</summary>
    private static Known? Lifted(Known?[] known, bool?[] facts)
    {
        Known?[] completions = [.. EveryCompletion.Of(facts).Select(complete => known[Bits(complete)])];
        return Array.Exists(completions, completion => completion is null) ? null : new Known(
            EveryCompletion.Agreed(completions.Select(completion => completion?.Outcome)) ?? EligibilityOutcome.Undetermined,
            EveryCompletion.Agreed(completions.Select(completion => completion?.Care)) ?? Answer.Unknown,
            EveryCompletion.Agreed(completions.Select(completion => completion?.Payer)) ?? Payer.Unknown);
    }

    private static int Bits(bool[] complete)
    {
        int bits = 0;
        for (int fact = 0; fact < complete.Length; fact++)
        {
            bits |= complete[fact] ? 1 << fact : 0;
        }

        return bits;
    }

    private static bool IsOf(Difference row, bool?[] complete) =>
        Enumerable.Range(0, complete.Length).All(fact => row.Allows(Names[fact], complete[fact] == true));

    private static Known Translated(Reply reply) => new(
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

    /// <summary>The part of a decision that is compared.</summary>
    private readonly record struct Known(EligibilityOutcome Outcome, Answer Care, Payer Payer);
}
