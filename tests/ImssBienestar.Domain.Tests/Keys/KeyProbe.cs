using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Keys;

/// <summary>What a type of key promises beyond <see cref="KeyContract{T}"/>: formats, all defects, lenient reading, any bytes, no memory.</summary>
/// <param name="key">A right key.</param>
/// <param name="shown">The same key as it is written without a format.</param>
/// <param name="masked">The same key masked.</param>
/// <param name="all">The method that finds all defects.</param>
/// <param name="lenient">The method that reads what people type.</param>
internal sealed class KeyProbe<T>(string key, string shown, string masked, KeyProbe<T>.Finder all, KeyText.Reader<T> lenient)
    where T : struct, IKey<T>
{
    private const string Alphabet = "0019ABEIÑOSXZaz -_.\0²٣１Ａｍﾟ\uD83D\uDE00\u00AD\u200B\uFEFFñé";

    /// <summary>Texts no reader may trip over.</summary>
    private static readonly string?[] Hostile =
    [
        null, "", " ", "\0", "\uD83D", "\uDC00", "\uD83D\uDE00", "null", "NaN", "-1", "+1", "1e9", "0x10", "９９９９", "²²²²²", "٣٣٣٣٣", "…",
        new('\uD83D', 5), new('\uDC00', 9), new('\uD800', 11), new('\u200B', 11), new('９', 5), new('９', 9), new('９', 11), new('²', 11), new('٣', 11),
        new('0', 10_000), new('A', 10_000), new('\uD83D', 10_000), new('\u0301', 10_000), new(' ', 10_000), new('９', 10_000), new('\0', 11),
    ];

    public delegate ImmutableArray<Defect> Finder(ReadOnlySpan<char> text);

    public void Holds()
    {
        ConstantsAreThoseOfTheKey();
        DoorsOpenForRightKeysOnly();
        FormatsAreTheDocumentedOnes();
        LenientReadingIsOfWhatPeopleType();
        TheDefaultValueIsNoKey();
        ConvertersRefuseWhatIsNoKey();
        NoTextAndNoBytesThrow();
        RightKeysCostNoMemory();
    }

    private static object Constant(string name) => typeof(T).GetField(name)!.GetRawConstantValue()!;

    private void ConstantsAreThoseOfTheKey()
    {
        Assert.Equal(key.Length, Constant("Length"));
        Assert.Matches((string)Constant("Pattern"), key);
        Assert.Matches((string)Constant("Pattern"), (string)Constant("Example"));
        Assert.DoesNotMatch((string)Constant("Pattern"), key + "0");
        Assert.True(T.Read(((string)Constant("Example")).AsSpan()).IsSuccess);
        Assert.Empty(all(key));
    }

    /// <summary>The public doors, which an interface does not have: without a format provider.</summary>
    private void DoorsOpenForRightKeysOnly()
    {
        MethodInfo parse = typeof(T).GetMethod("Parse", [typeof(string)])!;
        Assert.Equal(Right(), parse.Invoke(null, [key]));
        Assert.IsType<DefectException>(Assert.Throws<TargetInvocationException>(() => parse.Invoke(null, [null])).InnerException);
        MethodInfo tryParse = typeof(T).GetMethod("TryParse", [typeof(string), typeof(T).MakeByRefType()])!;
        object?[] arguments = [key, null];
        Assert.True((bool)tryParse.Invoke(null, arguments)! && Right().Equals(arguments[1]));
        arguments = [key[1..], null];
        Assert.True(!(bool)tryParse.Invoke(null, arguments)! && default(T).Equals(arguments[1]));
        Assert.False((bool)tryParse.Invoke(null, [null, null])!);
        Assert.NotNull(typeof(T).GetMethod("TryParse", [typeof(ReadOnlySpan<byte>), typeof(T).MakeByRefType()]));
        Assert.True(T.TryParse(Encoding.UTF8.GetBytes(key), null, out T found) && found.Equals(Right()));
        Assert.False(T.TryParse(Encoding.UTF8.GetBytes(key[1..]), null, out found) || !found.Equals(default));
    }

    private void FormatsAreTheDocumentedOnes()
    {
        T read = Right();
        char[] text = new char[20];
        byte[] utf8 = new byte[20];
        foreach ((string? format, string expected) in new[] { (null, shown), ("", shown), ("F", key), ("f", key), ("M", masked), ("m", masked) })
        {
            Assert.Equal(expected, read.ToString(format, CultureInfo.InvariantCulture));
            Assert.True(read.TryFormat(text, out int written, format, null));
            Assert.Equal(expected, new string(text, 0, written));
            Assert.True(read.TryFormat(utf8, out written, format, null));
            Assert.Equal(expected, Encoding.UTF8.GetString(utf8, 0, written));
        }

        foreach (string format in new[] { "G", "FF", " ", "N2" })
        {
            Assert.Throws<FormatException>(() => read.ToString(format, null));
            Assert.Throws<FormatException>(() => default(T).ToString(format, null));
            Assert.Throws<FormatException>(() => read.TryFormat(text, out _, format, null));
            Assert.Throws<FormatException>(() => read.TryFormat(utf8, out _, format, null));
        }
    }

    private void LenientReadingIsOfWhatPeopleType()
    {
        Assert.Equal(Right(), lenient($"  {string.Concat(key.Select(letter => (char)(letter + 0xFEE0)))}\u00A0").ValueOrThrow());
        Assert.Equal(Right(), lenient(string.Join('-', key.ToLowerInvariant().ToCharArray())).ValueOrThrow());
        Assert.False(lenient(key + "0").IsSuccess);
        Assert.False(lenient(key + new string('-', 50) + "0").IsSuccess);
        Assert.False(lenient(key + key + key).IsSuccess);
    }

    private static void TheDefaultValueIsNoKey()
    {
        T none = default;
        Assert.True((bool)typeof(T).GetProperty("IsDefault")!.GetValue(none)!);
        Assert.Equal((string.Empty, string.Empty), (none.ToString("M", null), none.ToString("F", null)));
        Assert.True(none.TryFormat(Array.Empty<char>(), out int written, default, null) && written == 0);
        Assert.True(none.TryFormat(new byte[20], out written, default, null) && written == 0);
        Assert.All(typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance), property =>
        {
            // A part of no key is a bug of the caller; a question about it is answered with no, or not stated.
            try
            {
                object? value = property.GetValue(none);
                Assert.True(property.Name == "IsDefault" || value is "" || value!.Equals(Activator.CreateInstance(property.PropertyType)), property.Name);
            }
            catch (TargetInvocationException thrown)
            {
                Assert.IsType<InvalidOperationException>(thrown.InnerException);
            }
        });
    }

    private void ConvertersRefuseWhatIsNoKey()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<T, int> { [default] = 7 }));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>("{\"1\":7}"));
        string[] wrong = [key.TrimStart('0') + ".0", "12345678901", "1.5", $"\" {key}\"", $"\"{key[..^1]}\"", $"\"{key[..^1]}x\""];
        foreach (string json in key.Any(char.IsAsciiLetterUpper) ? [.. wrong, $"\"{key.ToLowerInvariant()}\""] : wrong)
        {
            JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
            Assert.DoesNotContain(key[..^1], thrown.Message, StringComparison.OrdinalIgnoreCase);
        }

        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.False(converter.CanConvertFrom(typeof(long)));
        Assert.Throws<DefectException>(() => converter.ConvertFromInvariantString(key[1..]));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(12345));
    }

    private void NoTextAndNoBytesThrow()
    {
        foreach (string? text in Hostile)
        {
            Assert.True(!T.Read(text.AsSpan()).IsSuccess || text == key);
            Agrees(text);
        }

        var random = new Random(20240515);
        byte[] bytes = new byte[70];
        for (int i = 0; i < 10_000; i++)
        {
            // A key with up to three wrong characters, one too many or one missing.
            var text = new StringBuilder(key);
            for (int changes = random.Next(4); changes > 0; changes--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            Agrees(random.Next(8) switch
            {
                0 => text.Append('0').ToString(),
                1 => text.Remove(random.Next(text.Length), 1).ToString(),
                _ => text.ToString(),
            });

            // Any bytes, and a key with a wrong one.
            random.NextBytes(bytes);
            Span<byte> some = bytes.AsSpan(0, random.Next(2) == 0 ? key.Length : random.Next(bytes.Length));
            if (some.Length == key.Length && random.Next(2) == 0)
            {
                byte wrong = some[0];
                Encoding.ASCII.GetBytes(key, some);
                some[random.Next(some.Length)] = wrong;
            }

            Assert.Equal(T.Read(Encoding.UTF8.GetString(some).AsSpan()), T.Read(some));
        }
    }

    /// <summary>Characters and UTF-8 give the same, all defects begin with the first, and what is read strictly is read leniently too.</summary>
    private void Agrees(string? text)
    {
        ParseResult<T> result = T.Read(text.AsSpan());
        Assert.Equal(result, T.Read(Encoding.UTF8.GetBytes(text ?? string.Empty)));
        Assert.Equal(result.Defect, all(text).FirstOrDefault());
        Assert.Equal(result.IsSuccess, result.Defect == default);
        ParseResult<T> typed = lenient(text);
        Assert.True(result.IsSuccess ? result == typed : typed.IsSuccess || typed.Defect.Code.Length > 0);
    }

    private void RightKeysCostNoMemory()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(key);
        char[] text = new char[key.Length];
        bool right = true;
        long before = 0;
        for (int i = 0; i < 200; i++)
        {
            // The first rounds load what is loaded once.
            before = i == 100 ? GC.GetAllocatedBytesForCurrentThread() : before;
            right &= T.Read(key.AsSpan()).TryGetValue(out T read) & T.Read(utf8).IsSuccess & lenient(key).IsSuccess & read.TryFormat(text, out _, "F", null);
        }

        Assert.Equal((true, 0), (right, GC.GetAllocatedBytesForCurrentThread() - before));
    }

    private T Right() => T.Read(key.AsSpan()).ValueOrThrow();
}
