using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>How one part of an RFC fares against a record.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record RfcSegmentComparison
{
    internal RfcSegmentComparison(RfcSegment segment, Answer agrees, string? expected) => (Segment, Agrees, Expected) = (segment, agrees, expected);

    /// <summary>Gets the part of the key.</summary>
    public RfcSegment Segment { get; }

    /// <summary>Gets whether the part agrees with the record.</summary>
    public Answer Agrees { get; }

    /// <summary>Gets the characters that the rules ask for; null where the record does not settle them. Personal data.</summary>
    public string? Expected { get; }

    /// <summary>Writes the part and the answer, without the characters.</summary>
    /// <returns>For example <c>BirthDate: yes</c>.</returns>
    public override string ToString() => $"{Segment}: {Answers.Word(Agrees, Language.English)}";
}
