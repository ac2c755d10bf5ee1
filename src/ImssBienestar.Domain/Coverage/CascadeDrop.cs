namespace ImssBienestar.Domain.Coverage;

/// <summary>What is lost between two neighbouring stages of a cascade (<i>caída</i>).</summary>
/// <remarks>Equal when both stages are equal. No order.</remarks>
public sealed partial record CascadeDrop
{
    internal CascadeDrop(CascadeStage from, CascadeStage to) => (From, To) = (from, to);

    /// <summary>Gets the earlier stage.</summary>
    public CascadeStage From { get; }

    /// <summary>Gets the later stage.</summary>
    public CascadeStage To { get; }

    /// <summary>Gets the share of the population that is lost, −1 to 1: below zero where the later stage is larger.</summary>
    public decimal Lost => From.Share.Value - To.Share.Value;

    /// <summary>Gets the part of the earlier stage that the later one is, above 1 where it is larger; null where the earlier one is zero.</summary>
    public decimal? Kept => From.Share.Numerator == 0 ? null : To.Share.Value / From.Share.Value;
}
