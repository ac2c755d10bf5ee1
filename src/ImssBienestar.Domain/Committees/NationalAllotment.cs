using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>The money of many units in an edition (<i>asignación nacional</i>): by band and in all.</summary>
/// <remarks>Totals are of the units whose amount is known; <see cref="UnitsWithoutAmount"/> says how many were left out. Equality is by
/// reference. No order.</remarks>
public sealed partial class NationalAllotment
{
    private NationalAllotment(ProgrammeEdition edition, IReadOnlyDictionary<AllotmentBand, int> units)
    {
        Edition = edition;
        Lines = [.. Allotment.Of(edition)
            .Select(perUnit => new AllotmentLine(perUnit, units.GetValueOrDefault(perUnit.Band)))
            .Where(line => line.Units > 0)];
        Units = units.Values.Sum();
        UnitsWithoutAmount = Units - Lines.Sum(line => line.Units);
    }

    /// <summary>Gets the edition.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets the bands that have units and an amount, in the order of <see cref="AllotmentBand"/>.</summary>
    public ImmutableArray<AllotmentLine> Lines { get; }

    /// <summary>Gets the number of units, those without a known amount included.</summary>
    public int Units { get; }

    /// <summary>Gets the number of units whose amount is not known: size not known, or no source gives an amount.</summary>
    public int UnitsWithoutAmount { get; }

    /// <summary>Gets the total announced, or carried forward as <see cref="NominalInterpretation"/> says; null where no unit has a known amount.</summary>
    public Pesos? Nominal => Lines.IsEmpty ? null : Pesos.Sum(Lines.Select(line => line.Nominal));

    /// <summary>Gets the interpretation that carries the amounts of another year forward; null where sources speak of this edition.</summary>
    public Interpretation? NominalInterpretation => Lines.IsEmpty ? null : Lines[0].PerUnit.NominalInterpretation;

    /// <summary>Gets the total handed over, as exact as <see cref="DeliveredPrecision"/> says; null where a band has no known amount.</summary>
    public Pesos? Delivered => Lines.IsEmpty || Lines.Any(line => line.Delivered is null)
        ? null
        : Pesos.Sum(Lines.Select(line => line.Delivered!.Value));

    /// <summary>Gets how exact the total handed over is: exact only where that of every band is; not stated where it is not known.</summary>
    public Precision DeliveredPrecision => Delivered is null ? Precision.NotStated
        : Lines.All(line => line.PerUnit.DeliveredPrecision == Precision.Exact) ? Precision.Exact
        : Precision.Rounded;

    /// <summary>Allots money to units.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="units">The sizes of the units.</param>
    /// <returns>The allotment.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NationalAllotment Of(ProgrammeEdition edition, IEnumerable<UnitSize> units) => new(
        Guard.Against.Null(edition),
        Guard.Against.Null(units).GroupBy(unit => unit.Band).ToDictionary(band => band.Key, band => band.Count()));

    /// <summary>Allots money to units that are known by their number in each band only.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="units">The number of units of each band.</param>
    /// <returns>The allotment.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A band is not a declared one.</exception>
    public static NationalAllotment Of(ProgrammeEdition edition, IReadOnlyDictionary<AllotmentBand, int> units)
    {
        Guard.Against.Null(edition);
        foreach ((AllotmentBand band, int count) in Guard.Against.Null(units))
        {
            Guard.Against.EnumOutOfRange(band, nameof(units));
            Guard.Against.Negative(count, nameof(units));
        }

        return new(edition, units);
    }

    /// <summary>Holds the allotment against the totals that were published for its edition.</summary>
    /// <returns>One finding for each published number of units or total of money, in the order of <see cref="ProgrammeFigures.Of"/>: yes where
    /// it agrees, or is a lower bound that holds; no where it differs, the difference named.</returns>
    public ImmutableArray<Finding> Compare() => Compare(ProgrammeFigures.SetOf(Edition));

    /// <summary>Holds the allotment against the totals of a set of figures.</summary>
    /// <param name="figures">The figures of this edition of the programme alone: a figure does not say of which one it is.</param>
    /// <returns>One finding for each total of <see cref="ProgrammeFigures.Units"/>, <see cref="ProgrammeFigures.MoneyPlanned"/> and
    /// <see cref="ProgrammeFigures.MoneyPaid"/>, in the order of the set, in the manner of <see cref="Compare()"/>; each names the edition of the
    /// figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    public ImmutableArray<Finding> Compare(FigureSet figures) => [.. Guard.Against.Null(figures).Figures
        .Where(ProgrammeFigures.IsTotal)
        .Select(published => Compare(published, figures.Edition))];

    private Finding Compare(Figure published, string edition)
    {
        bool money = published.Unit == Unit.Pesos;
        decimal? computed = money ? Nominal?.Amount : Units;
        Answer answer = computed is not { } value ? Answer.Unknown
            : value == published.Value || (published.Precision == Precision.AtLeast && value > published.Value) ? Answer.Yes
            : Answer.No;
        return (money ? AllotmentTexts.Money : AllotmentTexts.Units).Finding(
            answer,
            CommitteeProvisions.Amounts,
            Edition.RuleDay(published.AsOf.Latest),
            [computed, published.Value, published.AsOf, computed - published.Value, published.Definition.Text, edition],
            source: published.Source);
    }
}
