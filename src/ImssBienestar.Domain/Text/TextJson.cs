using System.Text.Json.Serialization;

namespace ImssBienestar.Domain.Text;

/// <content>JSON: <c>es</c>, <c>en</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<BilingualText>))]
public sealed partial record BilingualText : IJsonObject<BilingualText>
{
    static void IJsonDocument<BilingualText>.Write(JsonObjectWriter json, BilingualText value) => value.WriteTo(json);

    static BilingualText IJsonObject<BilingualText>.Read(JsonObjectReader json) => From(json);

    /// <summary>The two members, for objects that hold them beside others.</summary>
    internal static BilingualText From(JsonObjectReader json) => new(json["es"].Text(), json["en"].Text());

    /// <summary>The two members, for objects that hold them beside others.</summary>
    internal JsonObjectWriter WriteTo(JsonObjectWriter json) => json.Text("es", Spanish).Text("en", English);
}

/// <content>JSON, written only: <c>code</c>, <c>position</c> (from 1), <c>es</c>, <c>en</c>. It never holds the text that was read.</content>
[JsonConverter(typeof(DocumentJsonConverter<Defect>))]
public readonly partial struct Defect : IJsonDocument<Defect>
{
    static void IJsonDocument<Defect>.Write(JsonObjectWriter json, Defect value)
    {
        json.Text("code", value.Code).Number("position", value.Position == 0 ? null : value.Position);
        value.Kind?.Expected.WriteTo(json);
    }
}

/// <content>JSON, written only: <c>code</c>, <c>es</c>, <c>en</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<DefectKind>))]
public sealed partial class DefectKind : IJsonDocument<DefectKind>
{
    static void IJsonDocument<DefectKind>.Write(JsonObjectWriter json, DefectKind value) => value.Expected.WriteTo(json.Text("code", value.Code));
}
