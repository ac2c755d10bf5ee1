namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>Who is entitled to care, argued case by case in the order in which a lawyer would: written from the sources alone, without the
/// rules of the library. Where it was amended after comparing, <c>Cases/SecondReading/differences.csv</c> says why.</summary>
internal static class EligibilitySecondReading
{
    /// <summary>The wording of 2004 to 2019 was not found; from this day there is something to read.</summary>
    public static readonly LocalDate FirstDayRead = new(2020, 1, 1);

    /// <summary>The reform published on 2023-05-29 is in force from the next day.</summary>
    private static readonly LocalDate ReformOf2023 = new(2023, 5, 30);

    internal enum Right
    {
        Free,
        FreePapersLater,
        ThroughOwnInstitution,
        EmergenciesOnly,
        Cancelled,
        None,
    }

    internal enum Purse
    {
        NobodysForNoCare,
        Public,
        OwnInstitution,
        OwnPocket,
    }

    /// <summary>What is asked of a person, all of it answered.</summary>
    internal readonly record struct Person(
        bool InCountry, bool Insured, bool Curp, bool OtherPaper, bool Emergency, bool OwnCareOutOfReach, bool Cancelled, bool CameForCare);

    /// <summary>The answer; null where the law leaves it open although everything is known.</summary>
    internal readonly record struct Reply(Right? Right, bool? Care, Purse? Pays);

    /// <summary>The answer when some facts are unknown, in the order of <see cref="Person"/>.</summary>
    public static Reply Of(LocalDate day, params bool?[] facts)
    {
        Reply[] replies = [.. EveryCompletion.Of(facts)
            .Select(f => Of(day, new Person(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7])))];
        return new Reply(
            EveryCompletion.Agreed(replies.Select(reply => reply.Right)),
            EveryCompletion.Agreed(replies.Select(reply => reply.Care)),
            EveryCompletion.Agreed(replies.Select(reply => reply.Pays)));
    }

    public static Reply Of(LocalDate day, Person person)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, FirstDayRead);

        // LGS 77 bis 1 and 77 bis 7-I: the right is of whoever is present in the country; elsewhere there is nobody to attend.
        if (!person.InCountry)
        {
            return new Reply(Right.None, Care: false, Purse.NobodysForNoCare);
        }

        // LGS 77 bis 7-II: the insured have no right of their own here, so there is none to cancel (77 bis 40) and none to abuse (36).
        if (person.Insured)
        {
            return day < ReformOf2023 ? InsuredBefore2023() : InsuredSince2023(person);
        }

        // LGS 77 bis 40: a resolution took the right away.
        if (person.Cancelled)
        {
            return CancelledPerson(person);
        }

        // LGS 36: the foreigner who came for the services.
        if (person.CameForCare)
        {
            return CameForCare(person);
        }

        // LGS 77 bis 7-III: CURP, failing that the certificates or another admitted document. Neither income, nationality nor residence is
        // asked (77 bis 37-I), and being registered is a duty, not a condition (77 bis 38-II). Care does not wait for the document (77 bis
        // 1).
        return new Reply(person.Curp || person.OtherPaper ? Right.Free : Right.FreePapersLater, Care: true, Purse.Public);
    }

    // LGS 77 bis 8, re-added by DOF 29-05-2023: an emergency or distance opens the door, and the institution of the person compensates.
    // Otherwise the insured enter by agreements only (35, second paragraph), and the statute foresees none for other cases.
    private static Reply InsuredSince2023(Person person) => person.Emergency || person.OwnCareOutOfReach
        ? new Reply(Right.ThroughOwnInstitution, Care: true, Purse.OwnInstitution)
        : new Reply(Right.None, Care: false, Purse.NobodysForNoCare);

    // LGS 77 bis 8 was repealed by DOF 29-11-2019. What was left is 35, second paragraph: the insured enter by agreement, and whether there
    // was one is not among the facts. 77 bis 37-XII speaks of beneficiaries, so it does not settle the emergency either.
    private static Reply InsuredBefore2023() => new(Right.None, Care: null, Pays: null);

    private static Reply CancelledPerson(Person person)
    {
        // LGS 77 bis 37-XII, by interpretation: nobody is turned away in an emergency; and no law names a payer other than the public.
        if (person.Emergency)
        {
            return new Reply(Right.EmergenciesOnly, Care: true, Purse.Public);
        }

        // LGS 36: whoever came for the services may have them at full cost, which is no free access and so not what 77 bis 40 takes away.
        if (person.CameForCare)
        {
            return new Reply(Right.Cancelled, Care: true, Purse.OwnPocket);
        }

        // LGS 77 bis 40 (no free access) against 36, second paragraph (no fees from the uninsured): open.
        return new Reply(Right.Cancelled, Care: null, Pays: null);
    }

    // LGS 36: full cost, except in an emergency.
    private static Reply CameForCare(Person person) => person.Emergency
        ? new Reply(Right.EmergenciesOnly, Care: true, Purse.Public)
        : new Reply(Right.None, Care: true, Purse.OwnPocket);
}
