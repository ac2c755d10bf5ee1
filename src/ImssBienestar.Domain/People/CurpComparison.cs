using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>What holding a CURP against a record gave (<i>cotejo</i>), segment by segment.</summary>
/// <remarks>It holds neither the key nor the record, and may be logged. Immutable. Equality is by reference; the comparisons of its segments
/// can be compared. No order.</remarks>
public sealed partial class CurpComparison
{
    internal CurpComparison(ImmutableArray<CurpSegmentComparison> segments)
    {
        Segments = segments;
        Agrees = segments.Aggregate(Answer.Yes, static (all, segment) => Answers.And(all, segment.Agrees));
    }

    /// <summary>Gets the comparison of a generic key with anybody: everything is unknown.</summary>
    internal static CurpComparison OfGenericKey { get; } = new(
    [
        CurpSegmentAnswers.FirstSurname.Generic,
        CurpSegmentAnswers.SecondSurname.Generic,
        CurpSegmentAnswers.GivenNames.Generic,
        CurpSegmentAnswers.BirthDate.Generic,
        CurpSegmentAnswers.Sex.Generic,
        CurpSegmentAnswers.Birthplace.Generic,
    ]);

    /// <summary>Gets whether the key agrees with the record: no where one segment differs, yes where all agree, otherwise unknown.</summary>
    /// <remarks>Yes says that the key may be that of the person, not that it is: homonyms share all 16 characters of the root.</remarks>
    public Answer Agrees { get; }

    /// <summary>Gets the six segments in the order of their first position, which is that of <see cref="CurpSegment"/>.</summary>
    public ImmutableArray<CurpSegmentComparison> Segments { get; }

    /// <summary>Gets the comparison of one segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>Its comparison.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">There is no such segment.</exception>
    /// <exception cref="ArgumentException">The segment is not stated.</exception>
    public CurpSegmentComparison Of(CurpSegment segment) => Guard.Against.EnumOutOfRange(segment) == CurpSegment.NotStated
        ? throw new ArgumentException("The segment is not stated.", nameof(segment))
        : Segments[(int)segment - 1];

    /// <summary>Explains every segment, one a line.</summary>
    /// <param name="language">The language of the answer; Spanish where none is stated.</param>
    /// <returns>Six lines, parted by a line feed: code and explanation. They repeat neither key nor record.</returns>
    public string Describe(Language language) =>
        string.Join('\n', Segments.Select(segment => $"{segment.Code}: {segment.Explanation.In(language)}"));

    /// <summary>Explains every segment in Spanish.</summary>
    /// <returns>The explanation in Spanish.</returns>
    public override string ToString() => Describe(Language.Spanish);
}
