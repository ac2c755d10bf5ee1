using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>What holding one segment of a CURP against a record gave: an answer, its permanent code and its text.</summary>
/// <remarks>Neither code nor text repeats the key, the name or the date: both may be logged. There is one instance for each code, so equality
/// by reference is equality by code; codes are never reused. No order.</remarks>
public sealed partial class CurpSegmentComparison
{
    internal CurpSegmentComparison(CurpSegment segment, Answer agrees, string code, BilingualText explanation)
    {
        Segment = segment;
        Agrees = agrees;
        Code = code;
        Explanation = explanation;
    }

    /// <summary>Gets the segment.</summary>
    public CurpSegment Segment { get; }

    /// <summary>Gets whether the segment agrees with the record; unknown where the record lacks the fact, where the rules give its signs no
    /// letter, and for a generic key.</summary>
    public Answer Agrees { get; }

    /// <summary>Gets the permanent code, such as <c>CURP.SEX.DIFFERS</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the explanation, one sentence that names the segment and its positions.</summary>
    public BilingualText Explanation { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
