using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Whether a measure reaches a mark that someone published (<i>umbral</i>), and how well the mark is established.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record ThresholdAnswer
{
    internal ThresholdAnswer(Figure threshold, Answer isReached, string edition)
    {
        Threshold = threshold;
        IsReached = isReached;
        Edition = edition;
    }

    /// <summary>Gets the mark, with its day and source.</summary>
    public Figure Threshold { get; }

    /// <summary>Gets whether it is reached; unknown where what is not known of the measure may decide.</summary>
    public Answer IsReached { get; }

    /// <summary>Gets the name of the edition of the figures that the mark was read from.</summary>
    public string Edition { get; }

    /// <summary>Gets how well the mark is established.</summary>
    public Confidence Confidence => Threshold.Confidence;
}
