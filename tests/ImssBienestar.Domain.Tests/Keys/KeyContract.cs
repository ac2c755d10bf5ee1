using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Hostile.Fuzz;
using ImssBienestar.Domain.Text;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Keys;

/// <summary>What every key promises, whatever it identifies.</summary>
/// <typeparam name="T">The type of key.</typeparam>
public abstract class KeyContract<T>(ITestOutputHelper output)
    where T : struct, IKey<T>
{
    private static readonly string?[] Hostile =
    [
        null, "", " ", "\0", "\uD83D", "\uDC00\uD83D", "１８", "²³", "٠١٢", "Ñ", "N\u0303", "\uFEFF", "\u200B", "null", "true", "{}", new('9', 10_000), new('A', 10_000),
        new('Ñ', 10_000), new('\uD800', 18), new(' ', 18), new('\uFFFF', 11), new('\0', 18), new('0', 18), new('0', 5), new('0', 9), new('é', 9),
    ];

    /// <summary>Right keys, one or more.</summary>
    protected abstract IReadOnlyList<string> Right { get; }

    /// <summary>Whether the key is masked unless asked for in full.</summary>
    protected abstract bool IsPersonal { get; }

    /// <summary>The signs that mutations draw from: those of keys, their look-alikes, and strangers.</summary>
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÑ&abcñ -_.\0é\u0301１Ａ\uD83D\uDE00\uD800²٣";

    [Fact]
    public void Reading_what_was_written_gives_the_same_key()
    {
        foreach (string text in Right)
        {
            T key = T.Read(text.AsSpan()).ValueOrThrow();
            Assert.Equal(text, key.Value);
            Assert.Equal(text, key.ToString("F", CultureInfo.InvariantCulture));
            Assert.Equal(key, T.Read(key.Value.AsSpan()).ValueOrThrow());
            Assert.Equal(key, T.Read(Encoding.UTF8.GetBytes(text)).ValueOrThrow());
            Assert.Equal(key, Parse<T>(text));
            Assert.Equal(key, ParseSpan<T>(text));
            Assert.True(TryParseSpan(text, out T spanned));
            Assert.Equal(key, spanned);
            Assert.Equal(key, ParseUtf8<T>(Encoding.UTF8.GetBytes(text)));
            Assert.Equal(key.GetHashCode(), T.Read(text.AsSpan()).ValueOrThrow().GetHashCode());
            Assert.True(key.Equals((object)key));
            Assert.False(key.Equals(default));
        }
    }

    [Fact]
    public void Hash_codes_come_from_the_characters()
    {
        int[] hashes = [default(T).GetHashCode(), .. Right.Select(text => T.Read(text.AsSpan()).ValueOrThrow().GetHashCode())];
        Assert.NotEqual(1, hashes.Distinct().Count());
    }

    [Fact]
    public void Keys_of_persons_are_masked_unless_asked_for_in_full()
    {
        foreach (string text in Right)
        {
            T key = T.Read(text.AsSpan()).ValueOrThrow();
            string masked = text[..1] + new string('*', text.Length - 3) + text[^2..];

            Assert.Equal(IsPersonal ? masked : text, key.ToString());
            Assert.Equal(IsPersonal ? masked : text, $"{key}");
            Assert.Equal(IsPersonal ? masked : text, key.ToString("M", null));
            Assert.Equal(text, $"{key:F}");
            Assert.Throws<FormatException>(() => key.ToString("X", null));
        }
    }

    [Fact]
    public void A_key_is_written_where_it_fits_and_nowhere_else()
    {
        string text = Right[0];
        T key = T.Read(text.AsSpan()).ValueOrThrow();
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        for (int size = 0; size <= text.Length + 3; size++)
        {
            char[] characters = new char[size];
            Assert.Equal(size >= text.Length, key.TryFormat(characters, out int written, "F", null));
            Assert.Equal(size >= text.Length ? text.Length : 0, written);
            Assert.Equal(size >= text.Length ? text : string.Empty, new string(characters, 0, written));

            byte[] bytes = new byte[size];
            Assert.Equal(size >= utf8.Length, key.TryFormat(bytes, out written, "F", null));
            Assert.Equal(size >= utf8.Length ? utf8 : [], bytes[..written]);
        }
    }

    [Fact]
    public void The_default_value_is_no_key()
    {
        Assert.Equal(string.Empty, default(T).Value);
        Assert.Equal(string.Empty, default(T).ToString());
        Assert.True(default(T).Equals(default));
        Assert.Equal("null", JsonSerializer.Serialize(default(T)));
        Assert.Null(JsonSerializer.Deserialize<T?>("null"));
        Assert.False(T.Read(string.Empty.AsSpan()).IsSuccess);
    }

    [Fact]
    public void A_key_goes_through_json_as_value_and_as_name_and_through_a_type_converter()
    {
        foreach (string text in Right)
        {
            T key = T.Read(text.AsSpan()).ValueOrThrow();
            Assert.Equal(key, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(key)));
            Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(key)));
            Assert.Equal(key, JsonSerializer.Deserialize<T>(string.Concat("\"", string.Concat(text.Select(sign => $"\\u{(int)sign:x4}")), "\"")));
            Assert.Equal(key, Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 }))!).Key);

            TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
            Assert.True(converter.CanConvertFrom(typeof(string)));
            Assert.Equal(key, converter.ConvertFrom(text));
            Assert.Equal(text, converter.ConvertTo(key, typeof(string)));
            Assert.Throws<NotSupportedException>(() => converter.ConvertTo(key, typeof(int)));
        }

        foreach (string json in new[] { "1", "true", "null", "{}", "[]", "\"\"", "\"x\"", $"\"{Right[0]} \"", $"\"{new string('1', 1000)}\"" })
        {
            JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
            Assert.DoesNotContain(Right[0], thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_text_makes_a_reader_throw_and_both_encodings_agree()
    {
        foreach (string? text in Hostile)
        {
            AssertReadersAgree(text ?? string.Empty);
            Assert.False(TryParse(text, out T key) || !key.Equals(default));
        }

        var random = new Random(20240515);
        byte[] bytes = new byte[40];
        for (int i = 0; i < 20_000; i++)
        {
            random.NextBytes(bytes);
            T.Read(bytes.AsSpan(0, random.Next(bytes.Length)));
        }
    }

    [Fact]
    public void A_refusal_never_repeats_the_text()
    {
        foreach (string text in Right)
        {
            string wrong = text[..^1] + "?";
            DefectException thrown = Assert.Throws<DefectException>(() => Parse<T>(wrong));
            Assert.DoesNotContain(text[..^1], thrown.Message, StringComparison.Ordinal);
            Assert.NotEmpty(thrown.Defect.Code);
        }
    }

    [Fact]
    public void Reading_and_writing_are_the_same_in_every_culture()
    {
        foreach (string culture in new[] { "es-MX", "tr-TR", "th-TH", "ar-SA" })
        {
            Cultures.Under(culture, Reading_what_was_written_gives_the_same_key);
        }
    }

    /// <summary>Seeded mutations of right keys: readers never throw, agree, and what they accept they write back.</summary>
    /// <remarks>Of each of the seven types, 170,000 in the suite; <see cref="FuzzCases"/> says how many in a long run.</remarks>
    [Fact]
    [Trait("Kind", "Fuzz")]
    public void Mutations_never_break_a_reader()
    {
        long cases = FuzzCases.OfText(170_000);
        var random = new Random(424242);
        for (long i = 0; i < cases; i++)
        {
            var text = new StringBuilder(Right[random.Next(Right.Count)]);
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(text.Length + 1);
                switch (random.Next(4))
                {
                    case 0 when at < text.Length:
                        text.Remove(at, 1);
                        break;
                    case 1:
                        text.Insert(at, Signs[random.Next(Signs.Length)]);
                        break;
                    default:
                        text[Math.Min(at, text.Length - 1)] = Signs[random.Next(Signs.Length)];
                        break;
                }

                if (text.Length == 0)
                {
                    text.Append('A');
                }
            }

            AssertReadersAgree(text.ToString());
        }

        Counted.Say(output, cases, $"spoiled keys {typeof(T).Name}");
    }

    private static void AssertReadersAgree(string text)
    {
        ParseResult<T> result = T.Read(text.AsSpan());
        if (result.TryGetValue(out T key) && key.Value != text)
        {
            Assert.Fail($"read {text} and wrote {key.Value}");
        }

        // A lone surrogate has no UTF-8 form: both refuse, each for its own reason.
        ParseResult<T> utf8 = T.Read(Encoding.UTF8.GetBytes(text));
        if (result != utf8 && !text.Any(char.IsSurrogate))
        {
            Assert.Fail($"{text}: {result.Defect} and {utf8.Defect}");
        }

        Assert.Equal(result.IsSuccess, utf8.IsSuccess);
    }

    private static TKey Parse<TKey>(string text)
        where TKey : IParsable<TKey> => TKey.Parse(text, CultureInfo.InvariantCulture);

    private static TKey ParseSpan<TKey>(ReadOnlySpan<char> text)
        where TKey : ISpanParsable<TKey> => TKey.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryParseSpan<TKey>(ReadOnlySpan<char> text, out TKey key)
        where TKey : struct, ISpanParsable<TKey> => TKey.TryParse(text, CultureInfo.InvariantCulture, out key);

    private static TKey ParseUtf8<TKey>(ReadOnlySpan<byte> text)
        where TKey : IUtf8SpanParsable<TKey> => TKey.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryParse<TKey>(string? text, out TKey key)
        where TKey : struct, IParsable<TKey>
    {
        bool read = TKey.TryParse(text, CultureInfo.InvariantCulture, out TKey found);
        key = found;
        return read;
    }
}
