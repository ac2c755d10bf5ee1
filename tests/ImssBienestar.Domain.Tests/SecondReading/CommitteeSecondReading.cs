namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>Whether a committee of <i>La Clínica es Nuestra</i> is composed as it must be, and what its unit is allotted: written from the
/// sources alone, without the rules of the library. Where it was amended after comparing, <c>Cases/SecondReading/differences.csv</c> says
/// why.</summary>
internal static class CommitteeSecondReading
{
    internal enum Edition
    {
        Of2024,
        Of2025,
        Of2026,
        IsssteOf2025,
        IsssteOf2026,
    }

    internal enum Office
    {
        President,
        TechnicalSecretary,
        Treasurer,
        Sanitation,
        Transparency,
        SocialAudit,
        NutritionAndSport,
        HealthPromotion,
        AnyMember,
        CitizenGuarantor,
    }

    internal enum Composition
    {
        Valid,
        Invalid,

        /// <summary>Against a rule that was said of another edition; no source says whether it holds for this one.</summary>
        Open,
    }

    /// <summary>What is asked of a committee, all of it answered.</summary>
    internal readonly record struct Checklist(
        bool Offices,
        bool Assembly,
        bool SocialAudit,
        bool WomanTreasurer,
        bool SoleTreasurer,
        bool SecretaryOfStaff,
        bool SecretaryNoManager,
        bool JointCard);

    /// <summary>The offices of the year; empty where no source read gives them.</summary>
    public static Office[] Offices(Edition edition) => edition switch
    {
        Edition.Of2024 =>
        [
            Office.President, Office.TechnicalSecretary, Office.Treasurer, Office.Sanitation, Office.Transparency, Office.SocialAudit,
            Office.NutritionAndSport, Office.HealthPromotion, Office.CitizenGuarantor,
        ],
        Edition.Of2025 or Edition.IsssteOf2025 =>
            [Office.President, Office.TechnicalSecretary, Office.Treasurer, Office.AnyMember, Office.CitizenGuarantor],
        _ => [],
    };

    /// <summary>Whether each office of the year has one holder and nobody another office; null where the offices or the members are not
    /// known.</summary>
    public static bool? OfficesFilled(Edition edition, IReadOnlyCollection<Office>? holders)
    {
        Office[] offices = Offices(edition);
        if (holders is null || offices.Length == 0)
        {
            return null;
        }

        return holders.Count == offices.Length && offices.All(holders.Contains);
    }

    /// <summary>The answer when some facts are unknown, in the order of <see cref="Checklist"/>; null where they can change it.</summary>
    public static Composition? Of(Edition edition, LocalDate day, params bool?[] facts) => EveryCompletion.Agreed(EveryCompletion.Of(facts)
        .Select(f => (Composition?)Of(edition, day, new Checklist(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]))));

    public static Composition Of(Edition edition, LocalDate day, Checklist committee)
    {
        bool open = false;

        // Nine offices in 2024 (conferences of 9 April and 5 June 2024), five in 2025 (22 January and 1 July 2025). Each year sets its own,
        // so a committee of any year must have those of its year.
        if (!committee.Offices)
        {
            return Composition.Invalid;
        }

        // The open assembly elects, and from 2026 it may ratify: said of the programme as a whole.
        if (!committee.Assembly)
        {
            return Composition.Invalid;
        }

        // Beside it a committee of social audit: said for the programme of IMSS-BIENESTAR in 2024 and 2025.
        if (!committee.SocialAudit)
        {
            if (edition is Edition.Of2024 or Edition.Of2025)
            {
                return Composition.Invalid;
            }

            open = true;
        }

        // A woman as treasurer: only sought on 9 April 2024, stated on 5 June 2024 and always since then, whatever the year.
        if (!committee.WomanTreasurer && (edition != Edition.Of2024 || day >= new LocalDate(2024, 6, 5)))
        {
            return Composition.Invalid;
        }

        // The treasurer alone answers for the money: operating rules of the fiscal year 2024.
        if (!committee.SoleTreasurer)
        {
            if (edition == Edition.Of2024)
            {
                return Composition.Invalid;
            }

            open = true;
        }

        // The secretary is of the clinic and no manager, and the card is joint: said on 22 January 2025 of the edition of ISSSTE.
        if (!committee.SecretaryOfStaff || !committee.SecretaryNoManager || !committee.JointCard)
        {
            if (edition == Edition.IsssteOf2025)
            {
                return Composition.Invalid;
            }

            open = true;
        }

        return open ? Composition.Open : Composition.Valid;
    }

    /// <summary>The announced amount in pesos; null where no source read states one.</summary>
    public static int? Announced(Edition edition, int rooms, bool isExtended)
    {
        // Of ISSSTE only totals were read, and of 2026 no amount at all: the conference of 27 January 2026 gives the amounts of 2025.
        if (edition is not (Edition.Of2024 or Edition.Of2025))
        {
            return null;
        }

        // A health centre with extended services has an amount of its own.
        if (isExtended)
        {
            return 1_200_000;
        }

        switch (rooms)
        {
            case 0:
                return null;
            case 1:
                return 400_000;
            case 2:
                return 600_000;
            case 3 or 4 or 5:
                return 800_000;
            default:
                return 1_000_000;
        }
    }

    /// <summary>The amount handed over, in thousands of pesos without the rest: said to differ from the announced one in 2024
    /// only.</summary>
    public static int? HandedOverThousands(Edition edition, int rooms, bool isExtended) => Announced(edition, rooms, isExtended) switch
    {
        _ when edition != Edition.Of2024 => null,
        400_000 => 374,
        600_000 => 574,
        800_000 => 774,
        1_000_000 => 974,
        1_200_000 => 1_174,
        _ => null,
    };
}
