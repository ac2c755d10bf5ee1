using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace ImssBienestar.Domain.Text;

/// <summary>A value of a JSON text that is being read, with the path to it: says what it is, or throws with that path.</summary>
/// <remarks>Messages say what was expected and never what was found, which may be personal data.</remarks>
internal sealed class JsonPart(JsonElement element, string path)
{
    /// <summary>More digits than a <see cref="decimal"/> holds would be rounded in silence.</summary>
    private const int MostDigits = 28;

    public delegate T Reader<T>(JsonPart json);

    public string Path { get; } = path;

    /// <summary>Reads the value at which a reader stands.</summary>
    public static T ReadAll<T>(ref Utf8JsonReader reader, Reader<T> read)
    {
        bool isRoot = reader.CurrentDepth == 0;
        var part = new JsonPart(JsonElement.ParseValue(ref reader), "$");
        try
        {
            return read(part);
        }
        catch (JsonException error) when (!isRoot)
        {
            // Without a path of its own, the exception gets the path of the caller's type from the serialiser.
            throw new JsonException(error.Path is null or "$" ? error.Message : $"{error.Path}: {error.Message}", error);
        }
    }

    /// <summary>Reads a whole text: a value and nothing after it.</summary>
    public static T ReadAll<T>(ReadOnlySpan<byte> utf8Json, Reader<T> read)
    {
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            reader.Read();
            T value = ReadAll(ref reader, read);

            // The reader itself throws on anything after the value.
            reader.Read();
            return value;
        }
        catch (JsonException error) when (IsOfTheFormat(error))
        {
            throw NotWellFormed(error);
        }
        catch (JsonException error) when (error.Path is null)
        {
            throw new JsonException(error.Message, "$", error.LineNumber, error.BytePositionInLine, error);
        }
    }

    /// <summary>Whether the text is no JSON, which the reader of the framework says by an exception of its own.</summary>
    public static bool IsOfTheFormat(JsonException error) =>
        error.GetType() != typeof(JsonException) || (error.InnerException is JsonException cause && IsOfTheFormat(cause));

    /// <summary>Says where a text is no JSON. What the framework says repeats what it found, which may be personal data.</summary>
    public static JsonException NotWellFormed(JsonException error) =>
        new("The text is not well-formed JSON.", error.Path ?? "$", error.LineNumber, error.BytePositionInLine);

    /// <summary>The text or name at which a reader stands.</summary>
    public static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The text is not well-formed Unicode.", error);
        }
    }

    public bool IsNull => element.ValueKind == JsonValueKind.Null;

    public JsonException Expected(string what) => new($"Expected: {what}.", Path, null, null);

    public string Text()
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            throw Expected("a text");
        }

        return IsWellFormed(out string? text) ? text : throw Expected("a text in well-formed Unicode");
    }

    public T Text<T>()
        where T : IJsonText<T> => element.ValueKind == JsonValueKind.String && IsWellFormed(out string? text) && T.TryReadText(text, out T? value)
            ? value
            : throw (T.Defect is { } defect ? DefectException.InJson(defect, Path) : Expected(T.Expected));

    public T Key<T>()
        where T : struct, IKey<T>
    {
        ParseResult<T> result = T.Read(Text().AsSpan());
        return result.TryGetValue(out T key) ? key : throw DefectException.InJson(result.Defect, Path);
    }

    public T Enum<T>()
        where T : struct, Enum => element.ValueKind == JsonValueKind.String && EnumJsonConverter<T>.TryRead(Text(), out T value)
            ? value
            : throw new JsonException(EnumJsonConverter<T>.Expected, Path, null, null);

    public bool Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Expected("true or false"),
    };

    public int Int() => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int value) ? value : throw Expected("a whole number");

    public long Long() => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out long value) ? value : throw Expected("a whole number");

    public decimal Number()
    {
        string digits = Digits();
        return digits.Length <= MostDigits + 2 && !digits.AsSpan().ContainsAny('e', 'E')
            && decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
                ? value
                : throw Expected($"a number of up to {MostDigits} digits, without exponent");
    }

    public double Real() => element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out double value) && double.IsFinite(value)
        ? value
        : throw Expected("a number");

    /// <summary>The digits of a number, as they are written.</summary>
    public string Digits() => element.ValueKind == JsonValueKind.Number ? element.GetRawText() : throw Expected("a number");

    public LocalDate Day() =>
        element.ValueKind == JsonValueKind.String ? Read(LocalDatePattern.Iso, "a day, such as 2024-05-15") : throw Expected("a day, such as 2024-05-15");

    public LocalTime Time() => Read(LocalTimePattern.ExtendedIso, "a time of day, such as 08:00:00");

    public YearMonth Month() => Read(YearMonthPattern.Iso, "a month, such as 2024-05");

    public DateInterval Interval() => JsonDays.TryRead(Text(), out LocalDate first, out LocalDate last)
        ? new DateInterval(first, last)
        : throw Expected(JsonDays.Expected);

    /// <summary>Reads a value that has a converter of its own.</summary>
    public T Converted<T>(JsonConverter<T> converter)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(element.GetRawText()));
        reader.Read();
        try
        {
            return converter.Read(ref reader, typeof(T), null!)!;
        }
        catch (JsonException error)
        {
            throw new JsonException(error.Message, Path, null, null, error);
        }
    }

    public T Object<T>()
        where T : IJsonObject<T> => Object(T.Read);

    /// <summary>Reads an object by its members; members that are not asked for are unknown.</summary>
    public T Object<T>(Func<JsonObjectReader, T> read)
    {
        JsonObjectReader members = Members();
        try
        {
            T value = read(members);
            members.ThrowIfAnyIsUnknown();
            return value;
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            // Unknown members first: the value they were meant to give may be what is missing.
            members.ThrowIfAnyIsUnknown();
            throw new JsonException(WithoutValue(error), Path, null, null, error);
        }
    }

    public ImmutableArray<T> List<T>(Reader<T> read)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            throw Expected("a list");
        }

        var list = ImmutableArray.CreateBuilder<T>(element.GetArrayLength());
        foreach (JsonElement entry in element.EnumerateArray())
        {
            list.Add(read(new JsonPart(entry, string.Create(CultureInfo.InvariantCulture, $"{Path}[{list.Count}]"))));
        }

        return list.MoveToImmutable();
    }

    /// <summary>Reads a dictionary: every name by <paramref name="readName"/>, which throws where it is none.</summary>
    public IEnumerable<KeyValuePair<TKey, TValue>> Entries<TKey, TValue>(Func<JsonPart, string, TKey> readName, Reader<TValue> read)
    {
        JsonObjectReader members = Members();
        return [.. members.Names.Select(name =>
        {
            TKey key = readName(this, name);
            return KeyValuePair.Create(key, read(members[name]));
        })];
    }

    /// <summary>Whether a text has no half of a pair of surrogates.</summary>
    private bool IsWellFormed([NotNullWhen(true)] out string? text)
    {
        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    private JsonObjectReader Members() =>
        element.ValueKind == JsonValueKind.Object ? new JsonObjectReader(element, Path) : throw Expected("an object");

    private T Read<T>(IPattern<T> pattern, string what)
    {
        NodaTime.Text.ParseResult<T> result = pattern.Parse(Text());
        return result.Success ? result.Value : throw Expected(what);
    }

    /// <summary>The message of a refusal without the name of the parameter, which the path replaces, and without the value refused.</summary>
    private static string WithoutValue(Exception error)
    {
        int end = error.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return error is ArgumentOutOfRangeException { ActualValue: not null } or InvalidEnumArgumentException ? "A value is out of its range."
            : end < 0 ? error.Message
            : error.Message[..end];
    }
}
