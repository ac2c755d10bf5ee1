using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <content>JSON, addresses and configuration: the day, such as <c>2022-07-18</c>, or the interval <c>2022-07-01/2022-07-18</c>, both ends
/// included.</content>
[JsonConverter(typeof(TextJsonConverter<DateWindow>))]
[TypeConverter(typeof(TextTypeConverter<DateWindow>))]
public readonly partial struct DateWindow : IJsonText<DateWindow>, IParsable<DateWindow>
{
    static string IJsonText<DateWindow>.Expected => JsonDays.Expected;

    static bool IJsonText<DateWindow>.TryReadText(string text, out DateWindow value) => TryReadText(text, out value);

    static string IJsonText<DateWindow>.WriteText(DateWindow value) => JsonDays.Write(value.Earliest, value.Latest);

    /// <inheritdoc/>
    static DateWindow IParsable<DateWindow>.Parse(string s, IFormatProvider? provider) =>
        TryReadText(s, out DateWindow window) ? window : throw new FormatException($"Expected: {JsonDays.Expected}.");

    /// <inheritdoc/>
    static bool IParsable<DateWindow>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateWindow result) =>
        TryReadText(s, out result);

    private static bool TryReadText(string? text, out DateWindow value)
    {
        bool isRead = JsonDays.TryRead(text ?? string.Empty, out LocalDate earliest, out LocalDate latest);
        value = isRead ? new(earliest, latest) : default;
        return isRead;
    }
}

/// <content>JSON: <c>name</c>, <c>first</c>, <c>last</c>, <c>weeklyRest</c> (names of days), <c>nonWorkingDays</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<BusinessCalendar>))]
public sealed partial class BusinessCalendar : IJsonObject<BusinessCalendar>
{
    static void IJsonDocument<BusinessCalendar>.Write(JsonObjectWriter json, BusinessCalendar value) => json
        .Text("name", value.Name)
        .Day("first", value.First)
        .Day("last", value.Last)
        .Enums("weeklyRest", value.WeeklyRest)
        .List("nonWorkingDays", value.NonWorkingDays, static (list, day) => list.WriteStringValue(JsonDays.Write(day)));

    static BusinessCalendar IJsonObject<BusinessCalendar>.Read(JsonObjectReader json) => new(
        json["name"].Text(),
        json["first"].Day(),
        json["last"].Day(),
        json.List("weeklyRest", static day => day.Enum<IsoDayOfWeek>()),
        json.List("nonWorkingDays", static day => day.Day()));
}
