using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>The provisions of the General Health Law that this library applies, with the wordings it models, by the margin notes of the
/// consolidated text (last reform included: DOF 07-06-2024).</summary>
/// <remarks>Days before 2020-01-01 are not modelled: a provision that stood before has that day as its first modelled start.</remarks>
internal static class GeneralHealthLaw
{
    /// <summary>Reform of 29 November 2019: end of Seguro Popular, no fee, INSABI.</summary>
    public static readonly LocalDate Insabi = new(2020, 1, 1);

    /// <summary>Reform of 29 May 2023: the decentralised body IMSS-BIENESTAR.</summary>
    public static readonly LocalDate ImssBienestar = new(2023, 5, 30);

    /// <summary>Last reform contained in the text that was read.</summary>
    public static readonly LocalDate VerifiedThrough = new(2024, 6, 7);

    /// <summary>Reform of 15 January 2026, which was not read.</summary>
    public static readonly LocalDate Reform2026 = new(2026, 1, 16);

    /// <summary>First stage of the universal health service, announced.</summary>
    public static readonly LocalDate UniversalService = new(2027, 1, 1);

    private static readonly Wording Of2019Unread = new(new LocalDate(2019, 11, 29), wasRead: false);
    private static readonly Wording Of2023 = new(new LocalDate(2023, 5, 29), wasRead: true);
    private static readonly Wording Older = new(published: null, wasRead: true);

    /// <summary>In force since 2020 in an earlier wording that was not read, and since 2023 as read.</summary>
    private static readonly Dated<Wording> RewordedIn2023 = new(VerifiedThrough, new(Insabi, Of2019Unread), new(ImssBienestar, Of2023));

    /// <summary>The same, with a paragraph that the reform of 3 January 2024 reworded.</summary>
    private static readonly Dated<Wording> RewordedIn2023And2024 = new(
        VerifiedThrough,
        new(Insabi, Of2019Unread),
        new(ImssBienestar, Of2023),
        new(new LocalDate(2024, 1, 4), new Wording(new LocalDate(2024, 1, 3), wasRead: true)));

    /// <summary>As the reform of 3 January 2024 words it; earlier wordings are not modelled.</summary>
    private static readonly Dated<Wording> RewordedIn2024 = new(
        VerifiedThrough, new DatedStart<Wording>(new LocalDate(2024, 1, 4), new Wording(new LocalDate(2024, 1, 3), wasRead: true)));

    /// <summary>Repealed by the reform of 2019 and added again by that of 2023.</summary>
    private static readonly Dated<Wording> AddedAgainIn2023 =
        new(VerifiedThrough, DatedStart<Wording>.Repeal(Insabi), new(ImssBienestar, Of2023));

    /// <summary>Added by the reform of 2023.</summary>
    private static readonly Dated<Wording> AddedIn2023 = new(VerifiedThrough, new DatedStart<Wording>(ImssBienestar, Of2023));

    /// <summary>In force as read during the whole modelled time.</summary>
    private static readonly Dated<Wording> Unchanged = new(VerifiedThrough, new DatedStart<Wording>(Insabi, Older));

    /// <summary>Insured people by agreement.</summary>
    public static readonly Provision Article35Paragraph2 = Of("35", Unchanged, paragraph: 2);

    /// <summary>Foreigners who enter the country for care.</summary>
    public static readonly Provision Article36 = Of("36", Unchanged);

    /// <summary>No recovery fees for people without social security.</summary>
    public static readonly Provision Article36Paragraph2 = Of("36", AddedIn2023, paragraph: 2);

    /// <summary>The title on free services for people without social security.</summary>
    public static readonly Provision Title = new("LGS.T3BIS", new Citation(Statute.GeneralHealthLaw, "Título Tercero Bis"), RewordedIn2023);

    /// <summary>The right of everyone present without social security.</summary>
    public static readonly Provision Article77Bis1 = Of("77 bis 1", RewordedIn2023);

    /// <summary>Requirement: to be in national territory.</summary>
    public static readonly Provision Article77Bis7I = Of("77 bis 7", RewordedIn2023, "I");

    /// <summary>Requirement: not to be a beneficiary of social security.</summary>
    public static readonly Provision Article77Bis7II = Of("77 bis 7", RewordedIn2023, "II");

    /// <summary>Requirement: a CURP or another admitted document.</summary>
    public static readonly Provision Article77Bis7III = Of("77 bis 7", RewordedIn2023, "III");

    /// <summary>Campaigns: a power of the institution.</summary>
    public static readonly Provision Article77Bis7IV = Of("77 bis 7", AddedAgainIn2023, "IV");

    /// <summary>Exchange of services.</summary>
    public static readonly Provision Article77Bis8 = Of("77 bis 8", AddedAgainIn2023);

    /// <summary>Money for states that concur, and for those that do not.</summary>
    public static readonly Provision Article77Bis12 = Of("77 bis 12", RewordedIn2023);

    /// <summary>The transfer agreement.</summary>
    public static readonly Provision Article77Bis16A = Of("77 bis 16 A", RewordedIn2023And2024);

    /// <summary>Access of states to federal money, and who spends it.</summary>
    public static readonly Provision Article77Bis15 = Of("77 bis 15", RewordedIn2023);

    /// <summary>The days within which a state hands over its complement from the fund for health services (FASSA), as worded since 2024.</summary>
    public static readonly Provision Article77Bis16AParagraph4 = Of("77 bis 16 A", RewordedIn2024, paragraph: 4);

    /// <summary>Emergency care of beneficiaries.</summary>
    public static readonly Provision Article77Bis37XII = Of("77 bis 37", Unchanged, "XII");

    /// <summary>The duty to enrol.</summary>
    public static readonly Provision Article77Bis38II = Of("77 bis 38", AddedAgainIn2023, "II");

    /// <summary>Suspension.</summary>
    public static readonly Provision Article77Bis39 = Of("77 bis 39", Unchanged);

    /// <summary>Cancellation.</summary>
    public static readonly Provision Article77Bis40 = Of("77 bis 40", Unchanged);

    /// <summary>The register of beneficiaries.</summary>
    public static readonly Provision Article77Bis41 = Of("77 bis 41", AddedAgainIn2023);

    /// <summary>A fraction of what a transfer agreement must contain; without one, the article on the agreement itself.</summary>
    public static Provision ContentOfAgreement(string article, string? fraction) =>
        fraction is null ? Article77Bis16A : Of(article, RewordedIn2023, fraction);

    private static Provision Of(string article, Dated<Wording> wordings, string? fraction = null, int? paragraph = null)
    {
        string code = "LGS." + article.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        return new(
            (fraction, paragraph) switch
            {
                ({ } roman, _) => $"{code}.{roman}",
                (_, { } number) => FormattableString.Invariant($"{code}.P{number}"),
                _ => code,
            },
            new Citation(Statute.GeneralHealthLaw, article, fraction, paragraph),
            wordings);
    }
}
