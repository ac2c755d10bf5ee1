using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>The wordings of the General Health Law that this library models, by the margin notes of the consolidated text (last reform
/// included: DOF 07-06-2024).</summary>
/// <remarks>Days before 2020-01-01 are not modelled. A provision that stood before keeps that day as its first modelled start.</remarks>
internal static class LgsHistory
{
    /// <summary>Reform of 29 November 2019: end of Seguro Popular, no fee, INSABI.</summary>
    public static readonly LocalDate Insabi = new(2020, 1, 1);

    /// <summary>Reform of 29 May 2023: the decentralised body IMSS-BIENESTAR.</summary>
    public static readonly LocalDate ImssBienestar = new(2023, 5, 30);

    /// <summary>Last reform contained in the text that was read.</summary>
    public static readonly LocalDate VerifiedThrough = new(2024, 6, 7);

    private static readonly Wording Of2019Unread = new(new LocalDate(2019, 11, 29), wasRead: false);
    private static readonly Wording Of2023 = new(new LocalDate(2023, 5, 29), wasRead: true);
    private static readonly Wording Older = new(published: null, wasRead: true);

    /// <summary>In force since 2020 in an earlier wording that was not read, and since 2023 as read.</summary>
    public static Dated<Wording> RewordedIn2023 => new(VerifiedThrough, new(Insabi, Of2019Unread), new(ImssBienestar, Of2023));

    /// <summary>Repealed by the reform of 2019 and added again by that of 2023.</summary>
    public static Dated<Wording> AddedAgainIn2023 => new(VerifiedThrough, DatedStart<Wording>.Repeal(Insabi), new(ImssBienestar, Of2023));

    /// <summary>Added by the reform of 2023.</summary>
    public static Dated<Wording> AddedIn2023 => new(VerifiedThrough, new DatedStart<Wording>(ImssBienestar, Of2023));

    /// <summary>In force as read during the whole modelled time.</summary>
    public static Dated<Wording> Unchanged => new(VerifiedThrough, new DatedStart<Wording>(Insabi, Older));

    /// <summary>A provision of the law; its code is the article without spaces, then the fraction or paragraph.</summary>
    public static Provision Provision(string article, Dated<Wording> wordings, string? fraction = null, int? paragraph = null) => new(
        string.Join('.', new[] { "LGS", article.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant(), fraction ?? (paragraph is { } p ? $"P{p}" : null) }
            .Where(part => part is not null)),
        new Citation(Statute.GeneralHealthLaw, article, fraction, paragraph),
        wordings);
}
