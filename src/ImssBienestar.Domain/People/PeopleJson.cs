using System.Text.Json.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <content>JSON: the two letters of a CURP, <c>NE</c> for abroad, empty where not stated.</content>
[JsonConverter(typeof(TextJsonConverter<Birthplace>))]
public readonly partial struct Birthplace : IJsonText<Birthplace>
{
    static string IJsonText<Birthplace>.Expected => "the two letters of a birthplace, such as NT or NE";

    static bool IJsonText<Birthplace>.TryReadText(string text, out Birthplace value) =>
        TryRead(text, out value);

    static string IJsonText<Birthplace>.WriteText(Birthplace value) => value.Letters;

    private static bool TryRead(string letters, out Birthplace value)
    {
        value = letters == Abroad.Letters ? Abroad : State.TryFromRenapoCode(letters, out State? state) ? In(state) : default;
        return string.Equals(letters, value.Letters, StringComparison.Ordinal);
    }
}

/// <content>JSON: <c>givenNames</c>, <c>firstSurname</c>, <c>secondSurname</c>. An empty text is the absence of a surname, an absent one
/// is not known. Personal data.</content>
[JsonConverter(typeof(ObjectJsonConverter<PersonName>))]
public sealed partial record PersonName : IJsonObject<PersonName>
{
    static void IJsonDocument<PersonName>.Write(JsonObjectWriter json, PersonName value) => json
        .Text("givenNames", value.GivenNames)
        .Text("firstSurname", value.FirstSurname)
        .Text("secondSurname", value.SecondSurname);

    static PersonName IJsonObject<PersonName>.Read(JsonObjectReader json) =>
        new(json.IfAny("givenNames")?.Text(), json.IfAny("firstSurname")?.Text(), json.IfAny("secondSurname")?.Text());
}

/// <content>JSON: <c>name</c>, <c>birthDate</c>, <c>sex</c>, <c>birthplace</c>. Personal data.</content>
[JsonConverter(typeof(ObjectJsonConverter<PersonRecord>))]
public sealed partial record PersonRecord : IJsonObject<PersonRecord>
{
    static void IJsonDocument<PersonRecord>.Write(JsonObjectWriter json, PersonRecord value) => json
        .Object("name", value.Name)
        .Day("birthDate", value.BirthDate)
        .Enum("sex", value.Sex)
        .Text<Birthplace>("birthplace", value.Birthplace.IsStated ? value.Birthplace : null);

    static PersonRecord IJsonObject<PersonRecord>.Read(JsonObjectReader json) => new()
    {
        Name = json.IfAny("name")?.Object<PersonName>(),
        BirthDate = json.IfAny("birthDate")?.Day(),
        Sex = json.Enum<Sex>("sex"),
        Birthplace = json.IfAny("birthplace")?.Text<Birthplace>() ?? default,
    };
}

/// <content>JSON, written only: <c>segment</c>, <c>agrees</c>, <c>code</c>, <c>explanation</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<CurpSegmentComparison>))]
public sealed partial class CurpSegmentComparison : IJsonDocument<CurpSegmentComparison>
{
    static void IJsonDocument<CurpSegmentComparison>.Write(JsonObjectWriter json, CurpSegmentComparison value) => json
        .Said("segment", value.Segment)
        .Said("agrees", value.Agrees)
        .Text("code", value.Code)
        .Object("explanation", value.Explanation);
}

/// <content>JSON, written only: <c>agrees</c>, <c>segments</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<CurpComparison>))]
public sealed partial class CurpComparison : IJsonDocument<CurpComparison>
{
    static void IJsonDocument<CurpComparison>.Write(JsonObjectWriter json, CurpComparison value) =>
        json.Said("agrees", value.Agrees).Objects("segments", value.Segments);
}

/// <content>JSON, written only: <c>segment</c>, <c>agrees</c>, <c>expected</c>. Holds personal data.</content>
[JsonConverter(typeof(DocumentJsonConverter<RfcSegmentComparison>))]
public sealed partial record RfcSegmentComparison : IJsonDocument<RfcSegmentComparison>
{
    static void IJsonDocument<RfcSegmentComparison>.Write(JsonObjectWriter json, RfcSegmentComparison value) => json
        .Said("segment", value.Segment)
        .Said("agrees", value.Agrees)
        .Text("expected", value.Expected);
}

/// <content>JSON, written only: <c>headAgrees</c>, <c>homoclaveAgrees</c>, <c>segments</c>. Holds personal data.</content>
[JsonConverter(typeof(DocumentJsonConverter<RfcComparison>))]
public sealed partial class RfcComparison : IJsonDocument<RfcComparison>
{
    static void IJsonDocument<RfcComparison>.Write(JsonObjectWriter json, RfcComparison value) => json
        .Said("headAgrees", value.HeadAgrees)
        .Said("homoclaveAgrees", value.HomoclaveAgrees)
        .Objects("segments", value.Segments);
}
