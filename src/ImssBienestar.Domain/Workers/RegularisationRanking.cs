using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>A ranking of candidates by criteria that the caller supplies (<i>prelación</i>), with or without a quota of posts.</summary>
/// <remarks>
/// <para>No source read states criteria, ties or quotas; the findings say so. The first criterion on which two candidates differ decides between
/// them. Those who tie share the place, and the next place skips as many as tied. A quota that cuts a tie is a finding, and nobody of the tie is
/// chosen.</para>
/// <para>Candidates are taken as given: whether each is eligible is a matter of <see cref="RegularisationCalculator"/>.</para>
/// <para>Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class RegularisationRanking
{
    /// <summary>Ranks candidates. Takes the time of a sort, and for each candidate with an unknown score one pass over all.</summary>
    /// <param name="entries">The candidates, with unique references and one score for each criterion; the order does not matter.</param>
    /// <param name="criteria">The criteria, the weightiest first, with unique codes; with none, all candidates tie.</param>
    /// <param name="quota">The posts to give, 0 or more; null where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> or <paramref name="criteria"/> is null, or an entry of one is.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quota"/> is negative.</exception>
    /// <exception cref="ArgumentException">A reference or a code is repeated, or a candidate does not have one score for each criterion.</exception>
    public RegularisationRanking(IEnumerable<RegularisationEntry> entries, IEnumerable<RegularisationCriterion> criteria, int? quota = null)
    {
        ImmutableArray<RegularisationEntry> given = entries.NoneNull();
        Criteria = criteria.NoneNull();
        ArgumentOutOfRangeException.ThrowIfNegative(quota.GetValueOrDefault(), nameof(quota));
        EachOnce(given.Select(entry => entry.Reference), given.Length, nameof(entries));
        EachOnce(Criteria.Select(criterion => criterion.Code), Criteria.Length, nameof(criteria));
        if (given.Any(entry => entry.Scores.Length != Criteria.Length))
        {
            throw new ArgumentException("A candidate has one score for each criterion.", nameof(entries));
        }

        Quota = quota;
        Places = [.. Ranked(given).OrderBy(place => place.First).ThenBy(place => place.Last).ThenBy(place => place.Entry.Reference, StringComparer.Ordinal)];
        Findings = [.. Said()];
    }

    /// <summary>Gets the criteria, the weightiest first.</summary>
    public ImmutableArray<RegularisationCriterion> Criteria { get; }

    /// <summary>Gets the posts to give; null where it is not known.</summary>
    public int? Quota { get; }

    /// <summary>Gets the places, by place; candidates of the same place are listed by reference, which means nothing.</summary>
    public ImmutableArray<RegularisationPlace> Places { get; }

    /// <summary>Gets what must be said: that criteria, and the quota where there is none, are not established; each tie that the quota cuts; and how
    /// many candidates have an unknown score.</summary>
    public ImmutableArray<Finding> Findings { get; }

    private IEnumerable<RegularisationPlace> Ranked(ImmutableArray<RegularisationEntry> given)
    {
        RegularisationEntry[] incomplete = [.. given.Where(entry => !entry.IsComplete)];
        RegularisationEntry[] complete = [.. given.Where(entry => entry.IsComplete)];
        Array.Sort(complete, static (left, right) => left.Against(right)!.Value);
        for (int from = 0, until = 0; from < complete.Length; from = until)
        {
            while (until < complete.Length && complete[from].Against(complete[until]) == 0)
            {
                until++;
            }

            for (int i = from; i < until; i++)
            {
                yield return Place(complete[i], incomplete, from, until - from - 1);
            }
        }

        foreach (RegularisationEntry entry in incomplete)
        {
            yield return Place(entry, given, 0, 0);
        }
    }

    /// <summary>The place of a candidate, whose rivals among the complete were already counted where they are not listed.</summary>
    private RegularisationPlace Place(RegularisationEntry entry, IEnumerable<RegularisationEntry> rivals, int ahead, int tied)
    {
        int open = 0;
        foreach (RegularisationEntry rival in rivals)
        {
            if (ReferenceEquals(rival, entry))
            {
                continue;
            }

            switch (rival.Against(entry))
            {
                case null:
                    open++;
                    break;
                case < 0:
                    ahead++;
                    break;

                // Nobody ties here: of the two, one has a score that is not known.
            }
        }

        return new(entry, ahead, tied, open, Quota);
    }

    private IEnumerable<Finding> Said()
    {
        yield return RegularisationNotEstablished.Ranking;
        if (Quota is not { } posts)
        {
            yield return RegularisationNotEstablished.QuotaByState;
        }
        else if (Places.FirstOrDefault(place => place.First == place.Last && place.WithinQuota == Answer.Unknown) is { } cut)
        {
            yield return Say(RegularisationSelectionTexts.TieAtQuota, posts, cut.First, cut.Tied + 1, posts - cut.First + 1);
        }

        int incomplete = Places.Count(place => !place.Entry.IsComplete);
        if (incomplete > 0)
        {
            yield return Say(RegularisationSelectionTexts.ScoreUnknown, incomplete);
        }
    }

    private static Finding Say(ReasonText text, params object?[] places) => text.Finding(
        Answer.Unknown,
        RegularisationProvisions.Process,
        RegularisationProvisions.Begins,
        places,
        interpretation: RegularisationInterpretations.Ties);

    private static void EachOnce(IEnumerable<string> texts, int count, string name)
    {
        if (texts.Distinct(StringComparer.Ordinal).Count() != count)
        {
            throw new ArgumentException("Each reference and each code stands once in a ranking.", name);
        }
    }
}
