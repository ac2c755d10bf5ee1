using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>A measure of a place on a day (<i>medida</i>): numerator and denominator with what they mean, where they come from and what is not
/// known.</summary>
/// <remarks>
/// <para>Both sides are kept and the quotient never is: <see cref="Value"/> is computed. A share refuses a numerator above its denominator. A
/// denominator of zero is a fact (there was nothing to count) and leaves the value undefined, which <see cref="Undefined"/> says; added up, it
/// adds nothing. A place of which the data say nothing has no measure at all: it is named in <see cref="LeftOut"/> of the wider one.</para>
/// <para>Immutable. Equal when all members are equal, sources, editions and exclusions in whatever order. No order of its own: measures of
/// different definitions must not be compared.</para>
/// </remarks>
public sealed partial class Measure : IEquatable<Measure>
{
    private const decimal Most = 1_000_000_000_000_000_000m;

    /// <summary>Creates a measure.</summary>
    /// <param name="definition">What it means; where the denominator is people, over which population.</param>
    /// <param name="area">The place.</param>
    /// <param name="day">The day.</param>
    /// <param name="numerator">The numerator: zero or more, to two decimals, at most 10¹⁸.</param>
    /// <param name="denominator">The denominator, in the same manner; null for a count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException">The definition does not say over which population; a count has a denominator or another measure none; a side is
    /// negative, finer than two decimals or too large; or the numerator of a share is above its denominator.</exception>
    public Measure(MeasureDefinition definition, Area area, LocalDate day, decimal numerator, decimal? denominator = null)
    {
        Definition = Guard.Against.Null(definition);
        if (definition.DenominatorUnit == Unit.Persons && definition.Population is null)
        {
            throw new ArgumentException("Say over which population: there are several, and they never mix.", nameof(definition));
        }

        if (denominator is null != (definition.Kind == MeasureKind.Count))
        {
            throw new ArgumentException("A count has no denominator; a share and a rate have one.", nameof(denominator));
        }

        Area = area;
        Day = day.ToIso();
        Numerator = Checked(numerator, nameof(numerator));
        Denominator = denominator is { } below ? Checked(below, nameof(denominator)) : null;
        Within(numerator, nameof(numerator));
    }

    /// <summary>Gets what it means.</summary>
    public MeasureDefinition Definition { get; }

    /// <summary>Gets the place.</summary>
    public Area Area { get; }

    /// <summary>Gets the day, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets what surely counts, in the unit of the numerator.</summary>
    public decimal Numerator { get; }

    /// <summary>Gets what it is held against, in the unit of the denominator; null for a count.</summary>
    public decimal? Denominator { get; }

    /// <summary>Gets what may or may not belong to the numerator, in its unit; no part of it.</summary>
    /// <exception cref="ArgumentException">The value set is negative, finer than two decimals or too large, or takes a share above one.</exception>
    public decimal Undetermined
    {
        get;
        init
        {
            field = Checked(value, nameof(value));
            Within(Numerator + value, nameof(value));
        }
    }

    /// <summary>Gets whether the numerator is the least that can be, with no upper end known: some of what is left out would add to it.</summary>
    public bool IsLowerBound { get; init; }

    /// <summary>Gets whether the day is one through which the data were checked; unknown where the data do not say.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Answer IsVerified
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Gets where the data were read, once each.</summary>
    /// <exception cref="ArgumentException">A source is null.</exception>
    public ImmutableArray<Source> Sources
    {
        get;
        init => field = Whole(value)
            .OrderBy(source => source.Title, StringComparer.Ordinal).ThenBy(source => source.Published).ThenBy(source => source.Confidence).ToImmutableArray();
    }
    = [];

    /// <summary>Gets the editions of the data, such as that of a register, once each.</summary>
    /// <exception cref="ArgumentException">An edition is null.</exception>
    public ImmutableArray<string> Editions
    {
        get;
        init => field = [.. Whole(value).Order(StringComparer.Ordinal)];
    }
    = [];

    /// <summary>Gets what is in neither side, and why: by place, then by code of the reason.</summary>
    /// <exception cref="ArgumentException">An entry is null, or names a place outside that of the measure.</exception>
    public ImmutableArray<LeftOut> LeftOut
    {
        get;
        init => field = Whole(value).All(entry => Area.Contains(entry.Area))
            ? Measures.LeftOut.Merge(value)
            : throw new ArgumentException("What is left out lies in the place of the measure.", nameof(value));
    }
    = [];

    /// <summary>Gets the value, exact: numerator by denominator, for as many as the definition says; null where it is undefined.</summary>
    public ExactRatio? Value => Quotient(Numerator);

    /// <summary>Gets the value if everything undetermined counted; null where it is undefined, or no upper end is known.</summary>
    public ExactRatio? ValueAtMost => IsLowerBound ? null : Quotient(Numerator + Undetermined);

    /// <summary>Gets the value to the precision of <see cref="decimal"/>; null where it is undefined.</summary>
    public decimal? DecimalValue => Denominator switch
    {
        null => Numerator,
        0 => null,
        { } below => Numerator * Definition.Per / below,
    };

    /// <summary>Gets why the value is undefined; null where it is not.</summary>
    public LeftOutReason? Undefined => Denominator == 0 ? LeftOutReason.NothingToCount : null;

    /// <summary>Compares two measures.</summary>
    /// <param name="left">One measure.</param>
    /// <param name="right">Another measure.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Measure? left, Measure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two measures.</summary>
    /// <param name="left">One measure.</param>
    /// <param name="right">Another measure.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Measure? left, Measure? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Measure? other) => ReferenceEquals(this, other)
        || (other is not null && SaysTheSameAs(other) && Day == other.Day && IsVerified == other.IsVerified
            && Sources.AsSpan().SequenceEqual(other.Sources.AsSpan()) && Editions.AsSpan().SequenceEqual(other.Editions.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Area, Day, Numerator, Denominator);

    /// <summary>Writes the definition, the place, the day and both sides.</summary>
    /// <returns>For example <c>COV.M.WORKS_DELIVERED 15 2024-05-15: 1/10</c>; what is undetermined after a plus sign.</returns>
    public override string ToString()
    {
        string undetermined = Undetermined > 0 ? FormattableString.Invariant($"+{Undetermined:0.##}") : string.Empty;
        string below = Denominator is { } denominator ? FormattableString.Invariant($"/{denominator:0.##}") : string.Empty;
        return FormattableString.Invariant($"{Definition} {Area} {Day.ToIsoText()}: {Numerator:0.##}{undetermined}{below}");
    }

    /// <summary>Whether two measures say the same of the same place, on whatever day and wherever it was read.</summary>
    internal bool SaysTheSameAs(Measure other) => Definition == other.Definition && Area == other.Area
        && Numerator == other.Numerator && Denominator == other.Denominator && Undetermined == other.Undetermined
        && IsLowerBound == other.IsLowerBound && LeftOut.AsSpan().SequenceEqual(other.LeftOut.AsSpan());

    private static decimal Checked(decimal side, string parameterName) => side is >= 0 and <= Most && decimal.Round(side, 2) == side
        ? side
        : throw new ArgumentException("A side of a measure is zero or more, to two decimals, at most 10¹⁸.", parameterName);

    private static IEnumerable<T> Whole<T>(ImmutableArray<T> entries)
        where T : class =>
        entries.IsDefault || entries.Contains(null!) ? throw new ArgumentException("An entry is missing.", nameof(entries)) : entries.Distinct();

    private void Within(decimal part, string parameterName)
    {
        if (Definition.Kind == MeasureKind.Share && part > Denominator)
        {
            throw new ArgumentException("The part cannot be above the whole.", parameterName);
        }
    }

    private ExactRatio? Quotient(decimal above) => Denominator switch
    {
        null => ExactRatio.Of(above),
        0 => null,
        { } below => ExactRatio.Of(above).Times(ExactRatio.Of(Definition.Per)).Over(ExactRatio.Of(below)),
    };
}
