using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace ImssBienestar.Domain.Text;

/// <summary>Writes the members of a JSON object. What has no value is left out, so that there is one way to write it.</summary>
internal readonly struct JsonObjectWriter(Utf8JsonWriter writer)
{
    /// <summary>Divides out the zeros that a <see cref="decimal"/> may end in: 1.50 and 1.5 are equal and are written equally.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public delegate void EntryWriter<T>(Utf8JsonWriter writer, T entry);

    public static void Write<T>(Utf8JsonWriter writer, T value)
        where T : IJsonDocument<T>
    {
        writer.WriteStartObject();
        T.Write(new JsonObjectWriter(writer), value);
        writer.WriteEndObject();
    }

    public static decimal Plain(decimal value) => value / One;

    public JsonObjectWriter Text(string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }

        return this;
    }

    public JsonObjectWriter Text<T>(string name, T? value)
        where T : class, IJsonText<T> => Text(name, value is null ? null : T.WriteText(value));

    public JsonObjectWriter Text<T>(string name, T? value)
        where T : struct, IJsonText<T> => Text(name, value is { } given ? T.WriteText(given) : null);

    public JsonObjectWriter Key<T>(string name, T? key)
        where T : struct, IKey<T> => Text(name, key is { Value: { Length: > 0 } value } ? value : null);

    /// <summary>An enumeration; its default value is written by absence.</summary>
    public JsonObjectWriter Enum<T>(string name, T value)
        where T : struct, Enum => Text(name, EqualityComparer<T>.Default.Equals(value, default) ? null : EnumJsonConverter<T>.NameOf(value));

    /// <summary>An enumeration that is always written: what came out is said, also where it is not known.</summary>
    public JsonObjectWriter Said<T>(string name, T value)
        where T : struct, Enum => Text(name, EnumJsonConverter<T>.NameOf(value));

    /// <summary>A flag; false is written by absence.</summary>
    public JsonObjectWriter Flag(string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value);
        }

        return this;
    }

    public JsonObjectWriter Number(string name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }

        return this;
    }

    /// <summary>A number, without zeros at the end of its decimals.</summary>
    public JsonObjectWriter Number(string name, decimal? value) => Exact(name, value is { } number ? Plain(number) : null);

    /// <summary>A number with the decimals it has.</summary>
    public JsonObjectWriter Exact(string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }

        return this;
    }

    public JsonObjectWriter Real(string name, double? value)
    {
        if (value is { } number)
        {
            // Zero has two signs and is written with none.
            writer.WriteNumber(name, number == 0 ? 0 : number);
        }

        return this;
    }

    public JsonObjectWriter Day(string name, LocalDate? value) => Text(name, value is { } day ? JsonDays.Write(day) : null);

    public JsonObjectWriter Time(string name, LocalTime value) => Text(name, LocalTimePattern.ExtendedIso.Format(value));

    public JsonObjectWriter Month(string name, YearMonth value) => Text(name, YearMonthPattern.Iso.Format(value));

    public JsonObjectWriter Interval(string name, DateInterval? value) => Text(name, value is null ? null : JsonDays.Write(value.Start, value.End));

    public JsonObjectWriter Object<T>(string name, T? value)
        where T : class, IJsonDocument<T>
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        return this;
    }

    public JsonObjectWriter Object<T>(string name, T? value)
        where T : struct, IJsonDocument<T>
    {
        if (value is { } given)
        {
            writer.WritePropertyName(name);
            Write(writer, given);
        }

        return this;
    }

    /// <summary>Values that are objects; an empty list is written by absence.</summary>
    public JsonObjectWriter Objects<T>(string name, IReadOnlyCollection<T> values, bool evenIfEmpty = false)
        where T : IJsonDocument<T> => List(name, values, static (json, value) => Write(json, value), evenIfEmpty);

    /// <summary>Values that are texts; an empty list is written by absence.</summary>
    public JsonObjectWriter Texts<T>(string name, IReadOnlyCollection<T> values)
        where T : IJsonText<T> => List(name, values, static (json, value) => json.WriteStringValue(T.WriteText(value)));

    /// <summary>Enumerated values; an empty list is written by absence.</summary>
    public JsonObjectWriter Enums<T>(string name, IReadOnlyCollection<T> values, bool evenIfEmpty = false)
        where T : struct, Enum => List(name, values, static (json, value) => json.WriteStringValue(EnumJsonConverter<T>.NameOf(value)), evenIfEmpty);

    /// <summary>Keys; an empty list is written by absence.</summary>
    public JsonObjectWriter Keys<T>(string name, IReadOnlyCollection<T> values)
        where T : struct, IKey<T> => List(name, values, static (json, value) => json.WriteStringValue(value.Value));

    /// <summary>Plain texts; an empty list is written by absence.</summary>
    public JsonObjectWriter Texts(string name, IReadOnlyCollection<string> values) =>
        List(name, values, static (json, value) => json.WriteStringValue(value));

    public JsonObjectWriter List<T>(string name, IReadOnlyCollection<T> values, EntryWriter<T> write, bool evenIfEmpty = false)
    {
        if (values.Count > 0 || evenIfEmpty)
        {
            writer.WriteStartArray(name);
            foreach (T value in values)
            {
                write(writer, value);
            }

            writer.WriteEndArray();
        }

        return this;
    }

    /// <summary>A member that is an object of its own; <paramref name="write"/> writes its members.</summary>
    public JsonObjectWriter Object(string name, Action<JsonObjectWriter> write)
    {
        writer.WriteStartObject(name);
        write(this);
        writer.WriteEndObject();
        return this;
    }

    /// <summary>A member that has a converter of its own.</summary>
    public JsonObjectWriter Converted<T>(string name, T value, JsonConverter<T> converter)
    {
        writer.WritePropertyName(name);
        converter.Write(writer, value, null!);
        return this;
    }
}
