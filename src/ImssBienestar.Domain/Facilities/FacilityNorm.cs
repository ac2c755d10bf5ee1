using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A number that facilities are held against (<i>criterio</i>), with the confidence of its source.</summary>
/// <remarks>Equality is by reference. No order. The number is a dated parameter: past the day through which it was verified it is flagged.</remarks>
public sealed partial class FacilityNorm
{
    internal FacilityNorm(
        string code, Unit unit, int value, Provision provision, Source source, BilingualText text, Interpretation? interpretation = null)
    {
        Value = new Parameter<int>(
            code, unit, provision, new(provision.VerifiedThrough, new Time.DatedStart<int>(provision.Wordings.Starts[0].From, value)));
        Source = source;
        Text = text;
        Interpretation = interpretation;
    }

    /// <summary>Gets the permanent code.</summary>
    public string Code => Value.Code;

    /// <summary>Gets what the number asks for.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the number by day of effect, with its unit and its provision.</summary>
    public Parameter<int> Value { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets how well it is established: the confidence of its source.</summary>
    public Confidence Confidence => Source.Confidence;

    /// <summary>Gets the interpretation it rests on; null where the source gives it plainly.</summary>
    public Interpretation? Interpretation { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
