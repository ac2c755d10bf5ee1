using System.Text;
using System.Text.Json;

namespace ImssBienestar.Domain.Tests.Hostile.Fuzz;

/// <summary>A canonical document, taken apart once so that it can be spoiled often: where each value and each member stands.</summary>
internal sealed class JsonMutant
{
    private static readonly byte[][] Others =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-0", "-1", "1.5", "1e400", "-1e-400", "99999999999999999999", "2147483648", "0.1234567890123456789012345678901", "\"\"", "\" \"", "\"x\"",
            "\"\\uD800\"", "\"\\u0000\"", "\"\\uDC00\\uD800\"", "\"ñ\\u00f1\"", "\"2024-02-30\"", "\"2024-05-15/2024-05-01\"", "\"-9998-01-01\"", "\"9999-12-31\"", "\"NaN\"",
            "\"PEZG800101HDFRRR07\"", "{}", "[]", "[[]]", "[null]", "{\"a\":1}", "[{},{}]", "01", "+1", "'x'", "/**/1", "NaN", "\"unterminated", "}", "]", ",", "\"\u202E\"",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], Encoding.UTF8.GetBytes(new string('[', 70)), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 70))),
        Encoding.UTF8.GetBytes(new string('9', 400)),
    ];

    private readonly byte[] document;
    private readonly List<Range> values = [];
    private readonly List<Range> members = [];
    private readonly List<Range> names = [];

    public JsonMutant(byte[] document)
    {
        this.document = document;
        var reader = new Utf8JsonReader(document);
        var open = new Stack<(int Value, int Member)>();
        int member = -1;
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            int end = (int)reader.BytesConsumed;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    // The name with its colon belongs to the member; the token of the name ends before the colon.
                    names.Add(start..(start + reader.ValueSpan.Length + 2));
                    member = start;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((start, member));
                    member = -1;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    (int value, int name) = open.Pop();
                    Close(value, name, end);
                    member = -1;
                    break;
                default:
                    Close(start, member, end);
                    member = -1;
                    break;
            }
        }
    }

    public int Length => document.Length;

    /// <summary>The document with one to three changes.</summary>
    public byte[] Mutate(Random random)
    {
        byte[] mutant = Change(document, random);
        for (int more = random.Next(3); more == 2 && mutant.Length > 0; more = random.Next(3))
        {
            // A second change is blind: it strikes bytes, since the places have moved.
            mutant = Strike(mutant, random);
        }

        return mutant;
    }

    private byte[] Change(byte[] json, Random random)
    {
        switch (random.Next(12))
        {
            case 0 when members.Count > 0:
                return Replace(json, WithComma(json, Any(members, random)), []);
            case 1 when members.Count > 0:
                Range twice = Any(members, random);
                return Replace(json, twice.End..twice.End, [(byte)',', .. json[twice]]);
            case 2 when names.Count > 0:
                return Replace(json, Any(names, random), json[Any(names, random)]);
            case 3 when names.Count > 0:
                return Replace(json, Any(names, random), "\"GOMC560626MDFLRN01\""u8);
            case 4 when values.Count > 0:
                return Replace(json, Any(values, random), json[Any(values, random)]);
            case 5:
                return json[..random.Next(json.Length)];
            case 6 when members.Count > 0:
                return Replace(json, Any(members, random), json[Any(members, random)]);
            case 7:
                return Strike(json, random);
            case 8:
                Range whole = Any(values, random);
                return Replace(json, whole, [(byte)'[', .. json[whole], (byte)']']);
            default:
                return Replace(json, Any(values, random), Others[random.Next(Others.Length)]);
        }
    }

    private static byte[] Strike(byte[] json, Random random)
    {
        int at = random.Next(json.Length);
        int length = Math.Min(random.Next(3), json.Length - at);
        return Replace(json, at..(at + length), random.Next(3) == 0 ? Others[random.Next(Others.Length)] : [(byte)random.Next(256)]);
    }

    private static Range Any(List<Range> places, Random random) => places[random.Next(places.Count)];

    private static Range WithComma(byte[] json, Range member) =>
        member.End.Value < json.Length && json[member.End.Value] == ',' ? member.Start..(member.End.Value + 1)
        : json[member.Start.Value - 1] == ',' ? (member.Start.Value - 1)..member.End
        : member;

    private static byte[] Replace(byte[] json, Range place, ReadOnlySpan<byte> by)
    {
        (int start, int length) = place.GetOffsetAndLength(json.Length);
        byte[] replaced = new byte[json.Length - length + by.Length];
        json.AsSpan(0, start).CopyTo(replaced);
        by.CopyTo(replaced.AsSpan(start));
        json.AsSpan(start + length).CopyTo(replaced.AsSpan(start + by.Length));
        return replaced;
    }

    private void Close(int value, int member, int end)
    {
        values.Add(value..end);
        if (member >= 0)
        {
            members.Add(member..end);
        }
    }
}
