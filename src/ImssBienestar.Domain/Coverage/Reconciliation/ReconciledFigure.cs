using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>A published figure beside the one recomputed (<i>cifra conciliada</i>): the difference, and whether it is explained or open.</summary>
/// <remarks>The standing is computed from the values, never declared. Neither figure corrects the other, and both keep their definitions: that they count
/// the same is what is asked here, not what is taken for granted. Immutable. Equality is by reference. No order.</remarks>
public sealed partial class ReconciledFigure
{
    private const int Decimals = 15;

    private readonly ReasonText why;

    internal ReconciledFigure(string code, string figuresEdition, Figure published, Recomputation? recomputation, ReasonText why, decimal? roundedTo = null)
    {
        Code = code;
        FiguresEdition = figuresEdition;
        RegisterEdition = recomputation?.RegisterEdition;
        PopulationEdition = recomputation?.PopulationEdition;
        Published = published;
        RoundedTo = roundedTo ?? (published.Precision == Precision.Rounded ? LastDigit(published) : 0);
        Method = recomputation?.Method;
        RecomputedUnder = recomputation?.Definition;
        (Recomputed, Least, Most) = (recomputation?.Value, recomputation?.Least, recomputation?.Most);
        this.why = why;
        Standing = StandingOf(recomputation);
    }

    /// <summary>Gets the permanent code of the row.</summary>
    public string Code { get; }

    /// <summary>Gets the name of the edition of the figures that the published one was read from.</summary>
    public string FiguresEdition { get; }

    /// <summary>Gets the name of the edition of the register that the recomputed value is made of; null where none was needed.</summary>
    public string? RegisterEdition { get; }

    /// <summary>Gets the name of the edition of the population that the recomputed value is made of; null where none was needed.</summary>
    public string? PopulationEdition { get; }

    /// <summary>Gets the published figure, with its definition, day, source and confidence.</summary>
    public Figure Published { get; }

    /// <summary>Gets to what the published figure is taken to be rounded, in its unit: its last digit unless it was said to be rougher; 0 where it is exact
    /// or a lower bound.</summary>
    public decimal RoundedTo { get; }

    /// <summary>Gets how the figure was recomputed; null where it cannot be.</summary>
    public BilingualText? Method { get; }

    /// <summary>Gets what the recomputed value counts; null where there is none.</summary>
    public Definition? RecomputedUnder { get; }

    /// <summary>Gets the recomputed value in the unit of the published figure, exact; null where there is none.</summary>
    public ExactRatio? Recomputed { get; }

    /// <summary>Gets the least that the recomputation leaves open, <see cref="Recomputed"/> where it leaves nothing open.</summary>
    public ExactRatio? Least { get; }

    /// <summary>Gets the most that the recomputation leaves open, <see cref="Recomputed"/> where it leaves nothing open.</summary>
    public ExactRatio? Most { get; }

    /// <summary>Gets recomputed less published, in the unit of the figure: below zero where the recomputed value is smaller. Exact for counts; for percentages
    /// to 15 decimals. Null where there is none.</summary>
    public decimal? Difference => Recomputed?.Rounded(Decimals, MidpointRounding.ToEven) - Published.Value;

    /// <summary>Gets recomputed over published, exact: below 1 where the recomputed value is smaller. Null where there is none.</summary>
    public ExactRatio? ShareOfPublished => Published.Value == 0 ? null : Recomputed?.Over(ExactRatio.Of(Published.Value));

    /// <summary>Gets how the two stand.</summary>
    public ReconciliationStanding Standing { get; }

    /// <summary>Gets the permanent code of the reason; null where the two agree.</summary>
    public string? ReasonCode => Reason is null ? null : why.Code;

    /// <summary>Gets why the two differ, or what is known about that; null where they agree.</summary>
    public BilingualText? Reason => Standing == ReconciliationStanding.Agrees
        ? null
        : why.For(Standing == ReconciliationStanding.Explained ? Answer.Yes : Answer.No);

    /// <summary>The place of the last digit that is not zero; in percent the place of the last digit given.</summary>
    internal static decimal LastDigit(Figure figure)
    {
        (decimal step, decimal rest) = (1, figure.Value);
        for (; rest != decimal.Truncate(rest); rest *= 10)
        {
            step /= 10;
        }

        for (; figure.Unit != Unit.Percent && rest != 0 && rest % 10 == 0; rest /= 10)
        {
            step *= 10;
        }

        return step;
    }

    private ReconciliationStanding StandingOf(Recomputation? recomputation) =>
        recomputation is null ? ReconciliationStanding.AnotherDefinition
        : Touches(recomputation.Value, recomputation.Value) ? ReconciliationStanding.Agrees
        : Touches(recomputation.Least, recomputation.Most) ? ReconciliationStanding.Explained
        : ReconciliationStanding.Open;

    /// <summary>Whether what the published figure may have been before rounding meets the values from <paramref name="least"/> to <paramref name="most"/>.</summary>
    private bool Touches(ExactRatio least, ExactRatio most)
    {
        var lowest = ExactRatio.Of(Math.Max(0, Published.Value - (RoundedTo / 2)));
        var highest = ExactRatio.Of(Published.Value + (RoundedTo / 2));
        return most.CompareTo(lowest) >= 0 && (Published.Precision == Precision.AtLeast || least.CompareTo(highest) <= 0);
    }
}
