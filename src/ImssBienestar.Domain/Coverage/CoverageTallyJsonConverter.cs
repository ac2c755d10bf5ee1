using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Writes a tally in one form, so that equal tallies are equal bytes, and reads that form strictly.</summary>
/// <remarks>The members, in this order: <c>ruleSet</c>, <c>asOf</c>, <c>denominator</c> (<c>code</c>, <c>es</c>, <c>en</c>), <c>areas</c>,
/// <c>ageGroups</c> and <c>outcomes</c> (labels, without the ones not stated), <c>counts</c> (area, age group, outcome, people, of the cells with people, in
/// order), <c>leftOut</c> (rows by reason, in ordinal order).</remarks>
public sealed class CoverageTallyJsonConverter : JsonConverter<CoverageTally>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">A member is missing, unknown, repeated or out of order, or its value is none that a tally has.</exception>
    public override CoverageTally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject, "A tally is an object.");
        string ruleSet = Text(ref reader, "ruleSet");
        NodaTime.Text.ParseResult<LocalDate> asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(Text(ref reader, "asOf"));
        Expect(asOf.Success, "asOf is a day, such as 2026-11-22.");
        Member(ref reader, "denominator");
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartObject, "denominator is an object.");
        string code = Text(ref reader, "code");
        string spanish = Text(ref reader, "es");
        string english = Text(ref reader, "en");
        Expect(reader.Read() && reader.TokenType == JsonTokenType.EndObject, "denominator has the members code, es and en.");
        List<string> areas = Labels(ref reader, "areas");
        List<string> ageGroups = Labels(ref reader, "ageGroups");
        List<string> outcomes = Labels(ref reader, "outcomes");
        try
        {
            var heading = new TallyHeading(ruleSet, asOf.Value, new Definition(code, new BilingualText(spanish, english)), areas, ageGroups, outcomes);
            Expect(heading.Areas.Skip(1).SequenceEqual(areas), "areas stand in ordinal order.");
            var builder = new CoverageTallyBuilder(heading);
            ReadCounts(ref reader, builder);
            ReadLeftOut(ref reader, builder);
            Expect(reader.Read() && reader.TokenType == JsonTokenType.EndObject, "A tally has no member after leftOut.");
            return builder.ToTally();
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw new JsonException(error.Message, error);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, CoverageTally value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        TallyHeading heading = Guard.Against.Null(value).Heading;
        writer.WriteStartObject();
        writer.WriteString("ruleSet", heading.RuleSet);
        writer.WriteString("asOf", heading.AsOf.ToIsoText());
        writer.WriteStartObject("denominator");
        writer.WriteString("code", heading.Denominator.Code);
        writer.WriteString("es", heading.Denominator.Text.Spanish);
        writer.WriteString("en", heading.Denominator.Text.English);
        writer.WriteEndObject();
        WriteLabels(writer, "areas", heading.Areas.AsSpan()[1..]);
        WriteLabels(writer, "ageGroups", heading.AgeGroups.AsSpan()[1..]);
        WriteLabels(writer, "outcomes", heading.Outcomes.AsSpan());
        writer.WriteStartArray("counts");
        foreach (TallyCell cell in value.Cells())
        {
            writer.WriteNumberValue(cell.Area);
            writer.WriteNumberValue(cell.AgeGroup);
            writer.WriteNumberValue(cell.Outcome);
            writer.WriteNumberValue(cell.Count);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("leftOut");
        foreach ((string reason, long rows) in value.LeftOut)
        {
            writer.WriteNumber(reason, rows);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void ReadCounts(ref Utf8JsonReader reader, CoverageTallyBuilder builder)
    {
        Member(ref reader, "counts");
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartArray, "counts is an array of numbers.");
        (int Area, int AgeGroup, int Outcome) before = (-1, 0, 0);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            (int Area, int AgeGroup, int Outcome) cell = ((int)Number(ref reader, int.MaxValue), (int)Next(ref reader, int.MaxValue), (int)Next(ref reader, int.MaxValue));
            long people = Next(ref reader, long.MaxValue);
            Expect(cell.CompareTo(before) > 0, "counts stand in order, each cell once.");
            Expect(people > 0, "counts has cells with people only.");
            builder.Add(cell.Area, cell.AgeGroup, cell.Outcome, people);
            before = cell;
        }
    }

    private static void ReadLeftOut(ref Utf8JsonReader reader, CoverageTallyBuilder builder)
    {
        Member(ref reader, "leftOut");
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartObject, "leftOut is an object.");
        string? before = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string reason = JsonPart.TextOf(ref reader);
            Expect(string.CompareOrdinal(before, reason) < 0, "leftOut has each reason once, in ordinal order.");
            long rows = Next(ref reader, long.MaxValue);
            Expect(rows > 0, "leftOut has reasons with rows only.");
            builder.LeaveOut(reason, rows);
            before = reason;
        }
    }

    private static void WriteLabels(Utf8JsonWriter writer, string name, ReadOnlySpan<string> labels)
    {
        writer.WriteStartArray(name);
        foreach (string label in labels)
        {
            writer.WriteStringValue(label);
        }

        writer.WriteEndArray();
    }

    private static string Text(ref Utf8JsonReader reader, string name)
    {
        Member(ref reader, name);
        Expect(reader.Read() && reader.TokenType == JsonTokenType.String, $"{name} is a text.");
        string text = JsonPart.TextOf(ref reader);
        Expect(!string.IsNullOrWhiteSpace(text), $"{name} is a text that is not empty.");
        return text;
    }

    private static List<string> Labels(ref Utf8JsonReader reader, string name)
    {
        Member(ref reader, name);
        Expect(reader.Read() && reader.TokenType == JsonTokenType.StartArray, $"{name} is an array of texts.");
        var labels = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            labels.Add(JsonPart.TextOf(ref reader));
        }

        Expect(reader.TokenType == JsonTokenType.EndArray, $"{name} is an array of texts.");
        return labels;
    }

    private static void Member(ref Utf8JsonReader reader, string name) =>
        Expect(reader.Read() && reader.TokenType == JsonTokenType.PropertyName && JsonPart.TextOf(ref reader) == name, $"The member {name} is expected here.");

    private static long Next(ref Utf8JsonReader reader, long most)
    {
        Expect(reader.Read(), "A whole number is expected.");
        return Number(ref reader, most);
    }

    private static long Number(ref Utf8JsonReader reader, long most)
    {
        Expect(
            reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number) && number >= 0 && number <= most,
            "A whole number, zero or more, is expected.");
        return reader.GetInt64();
    }

    private static void Expect(bool holds, string message)
    {
        if (!holds)
        {
            throw new JsonException(message);
        }
    }
}
