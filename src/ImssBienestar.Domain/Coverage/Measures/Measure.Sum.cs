using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <content>How measures add up, and how one is held against a mark.</content>
public sealed partial class Measure
{
    /// <summary>Parts of the people: what is said for every so many inhabitants is not said of them.</summary>
    private static readonly ImmutableArray<Definition> PartsOfThePeople =
    [
        PopulationDefinition.WithoutAffiliation, PopulationDefinition.Affiliated, PopulationDefinition.WithoutSocialSecurityByCensus,
        PopulationDefinition.WithoutSocialSecurityStated, PopulationDefinition.InConcurrentStatesStated, PopulationDefinition.InOtherStatesStated,
        PopulationDefinition.ServedByStateServicesStated, PopulationDefinition.WithoutAffiliationStated,
        PopulationDefinition.ServedByRuralProgrammeStated, PopulationDefinition.LackOfHealthAccess, PopulationDefinition.LackOfSocialSecurity,
    ];

    /// <summary>Adds up the measures of places that share nothing: both sides, never their quotients.</summary>
    /// <param name="area">The place of the sum.</param>
    /// <param name="parts">The measures, one or more, of one definition and day, of places in <paramref name="area"/> that do not overlap.</param>
    /// <param name="leftOut">What has no measure, such as places without data: in neither side of the sum, and named in it.</param>
    /// <returns>The measure of the place; the same in whatever order and grouping it was added up. Verified only if every part is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null, or a part is, or an entry of <paramref name="leftOut"/>.</exception>
    /// <exception cref="ArgumentException">There is no part, parts are of different definitions or days, a place lies outside or overlaps
    /// another, or a whole place that is left out overlaps a part.</exception>
    /// <exception cref="OverflowException">A sum is above 10¹⁸.</exception>
    public static Measure Sum(Area area, IEnumerable<Measure> parts, IEnumerable<LeftOut>? leftOut = null)
    {
        ImmutableArray<Measure> all = parts.NoneNull();
        ImmutableArray<LeftOut> without = (leftOut ?? []).NoneNull(nameof(leftOut));
        RefuseWhatDoesNotAddUp(area, all, without);
        Measure first = all[0];
        return new(
            first.Definition,
            area,
            first.Day,
            Total(all, part => part.Numerator),
            first.Denominator is null ? null : Total(all, part => part.Denominator!.Value))
        {
            Undetermined = Total(all, part => part.Undetermined),
            IsLowerBound = all.Any(part => part.IsLowerBound),
            IsVerified = all.Aggregate(Answer.Yes, (verified, part) => Answers.And(verified, part.IsVerified)),
            Sources = [.. all.SelectMany(part => part.Sources)],
            Editions = [.. all.SelectMany(part => part.Editions)],
            LeftOut = [.. all.SelectMany(part => part.LeftOut), .. without],
        };
    }

    /// <summary>Answers whether the measure reaches a mark.</summary>
    /// <param name="threshold">The mark, of the definition of the measure.</param>
    /// <returns>Yes where what surely counts reaches it; no where even with what is undetermined it does not; unknown between, where no upper
    /// end is known, and where the value is undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="threshold"/> is null.</exception>
    /// <exception cref="ArgumentException">The mark is of another definition, or the measure is over a part of the people, such as those without
    /// social security, where marks are said of all inhabitants.</exception>
    public Answer Reaches(Figure threshold)
    {
        Guard.Against.Null(threshold);
        if (threshold.Definition != Definition.Definition)
        {
            throw new ArgumentException($"The mark is of {threshold.Definition}, the measure of {Definition.Definition}.", nameof(threshold));
        }

        if (Definition.Population is { } population && PartsOfThePeople.Contains(population))
        {
            throw new ArgumentException($"The mark is said of all inhabitants, the measure is over {population}.", nameof(threshold));
        }

        ExactRatio mark = ExactRatio.Of(threshold.Value);
        return Value?.CompareTo(mark) >= 0 ? Answer.Yes
            : ValueAtMost?.CompareTo(mark) < 0 ? Answer.No
            : Answer.Unknown;
    }

    private static void RefuseWhatDoesNotAddUp(Area area, ImmutableArray<Measure> parts, ImmutableArray<LeftOut> without)
    {
        if (parts.IsEmpty)
        {
            throw new ArgumentException("A sum needs a part: without one there is nothing to say.", nameof(parts));
        }

        if (parts.Any(part => part.Definition != parts[0].Definition || part.Day != parts[0].Day))
        {
            throw new ArgumentException("Measures of different definitions or days never add up.", nameof(parts));
        }

        // In order, a place that contains others comes right before them.
        Area[] places = [.. parts.Select(part => part.Area).Concat(without.Where(entry => entry.Count is null).Select(entry => entry.Area).Distinct()).Order()];
        if (!places.All(area.Contains) || places.Zip(places.Skip(1)).Any(pair => pair.First.Contains(pair.Second)))
        {
            throw new ArgumentException("Places that add up lie in the place of the sum, and do not overlap each other or what is left out.", nameof(parts));
        }
    }

    private static decimal Total(ImmutableArray<Measure> all, Func<Measure, decimal> side)
    {
        decimal total = 0;
        foreach (Measure part in all)
        {
            total += side(part);
        }

        return total <= Most ? total : throw new OverflowException("A sum of measures is out of range.");
    }
}
