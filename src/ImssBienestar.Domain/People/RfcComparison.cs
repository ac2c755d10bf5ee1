using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <summary>What holding the RFC of a person against a record gave (<i>cotejo</i>), part by part.</summary>
/// <remarks>
/// <para>A comparison, not an assignment: only the tax authority assigns keys. Source: its document of 18-10-2006, rules 1 to 10 for persons,
/// Annexes I, II, IV and V.</para>
/// <para>Where the document leaves two readings, the one that fits the key best is taken: an Ñ stands as Ñ or as N, and MA before another
/// given name counts as MARIA or as itself. Where it says nothing (a surname without inner vowel, a person without any surname), the part is
/// unknown.</para>
/// <para>Equal only to itself. No order. What is expected is personal data: <see cref="ToString"/> does not write it.</para>
/// </remarks>
public sealed partial class RfcComparison
{
    private RfcComparison(ImmutableArray<RfcSegmentComparison> segments, Answer headAgrees)
    {
        Segments = segments;
        HeadAgrees = headAgrees;
    }

    /// <summary>Gets the parts of the key, in order; empty where the key is not that of a person.</summary>
    public ImmutableArray<RfcSegmentComparison> Segments { get; }

    /// <summary>Gets whether the first ten characters agree: no where one part differs or the key is a company's, yes where all agree;
    /// a generic key leaves it unknown.</summary>
    public Answer HeadAgrees { get; }

    /// <summary>Gets whether the homoclave is the one that the algorithm gives for the name.</summary>
    /// <remarks>A weak sign: the authority gives another one to the second person of the same head and homoclave, and to names written in
    /// another way in its register.</remarks>
    public Answer HomoclaveAgrees => Agrees(RfcSegment.Homoclave);

    /// <summary>Gets the first ten characters that the rules ask for; null where the record does not settle all of them. Personal data.</summary>
    public string? ExpectedHead
    {
        get
        {
            IEnumerable<RfcSegmentComparison> head = Segments.Where(segment => segment.Segment != RfcSegment.Homoclave);
            return !Segments.IsEmpty && head.All(segment => segment.Expected is not null)
                ? string.Concat(head.Select(segment => segment.Expected))
                : null;
        }
    }

    /// <summary>Gets the comparison of a company's key, which is no person's.</summary>
    internal static RfcComparison OfCompany { get; } = new([], Answer.No);

    /// <summary>Gets the comparison of a generic key, which tells nothing of anybody.</summary>
    internal static RfcComparison OfGeneric { get; } = new([], Answer.Unknown);

    /// <summary>Gets whether a part of the key agrees.</summary>
    /// <param name="segment">The part.</param>
    /// <returns>The answer; unknown where the key has no such part.</returns>
    public Answer Agrees(RfcSegment segment) => Segments.FirstOrDefault(compared => compared.Segment == segment)?.Agrees ?? Answer.Unknown;

    /// <summary>Writes the answers, without what was expected.</summary>
    /// <returns>For example <c>RFC head: yes, homoclave: ?</c>.</returns>
    public override string ToString() =>
        $"RFC head: {Answers.Word(HeadAgrees, Language.English)}, homoclave: {Answers.Word(HomoclaveAgrees, Language.English)}";

    /// <summary>Compares the key of a person.</summary>
    internal static RfcComparison Of(string key, PersonRecord person)
    {
        PersonName name = person.Name ?? new PersonName(null, null, null);
        var segments = ImmutableArray.CreateBuilder<RfcSegmentComparison>();
        AddLetters(segments, key, name);
        segments.Add(Compared(RfcSegment.BirthDate, key[4..10], ExpectedDate(person.BirthDate)));
        Answer head = segments.Aggregate(Answer.Yes, (answer, segment) => Answers.And(answer, segment.Agrees));
        segments.Add(Compared(RfcSegment.Homoclave, key[10..12], RfcHomoclave.Expected(name)));
        return new RfcComparison(segments.ToImmutable(), head);
    }

    private static RfcSegmentComparison Compared(RfcSegment part, string found, string? expected) => new(
        part,
        expected is null ? Answer.Unknown : expected == found ? Answer.Yes : Answer.No,
        expected);

    /// <summary>A letter is settled where every way of completing the name gives the same answer.</summary>
    private static void AddLetters(ImmutableArray<RfcSegmentComparison>.Builder segments, string key, PersonName name)
    {
        string[] heads = [.. RfcHead.Completions(name).Select(readings => Closest(readings, key))];
        for (int i = 0; i < 4; i++)
        {
            char[] letters = [.. heads.Select(head => head[i]).Distinct()];
            Answer[] answers = [.. letters.Select(letter => Matches(letter, key[i])).Distinct()];
            segments.Add(new RfcSegmentComparison(
                (RfcSegment)(i + 1),
                answers is [Answer only] ? only : Answer.Unknown,
                letters is [not RfcHead.Unknown] ? letters[0].ToString() : null));
        }
    }

    private static string Closest(IEnumerable<string> readings, string key) =>
        readings.MaxBy(head => head.Zip(key).Count(letters => letters.First == letters.Second))!;

    private static Answer Matches(char expected, char found) =>
        expected == RfcHead.Unknown ? Answer.Unknown : expected == found ? Answer.Yes : Answer.No;

    private static string? ExpectedDate(LocalDate? birth) => birth is { } date
        ? string.Concat(new[] { date.ToIso().YearOfEra % 100, date.ToIso().Month, date.ToIso().Day }.Select(RfcHead.TwoDigits))
        : null;
}
