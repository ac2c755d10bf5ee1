using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <content>JSON: the three parts, as <see cref="ToString"/> writes them: <c>Entitled/Yes/ImssBienestar</c>, or <c>Refused</c>.</content>
[JsonConverter(typeof(TextJsonConverter<EligibilityCode>))]
public readonly partial struct EligibilityCode : IJsonText<EligibilityCode>
{
    static string IJsonText<EligibilityCode>.Expected => "the three parts of a code, such as Entitled/Yes/ImssBienestar, or Refused";

    static bool IJsonText<EligibilityCode>.TryReadText(string text, out EligibilityCode value)
    {
        int number = Labels.IndexOf(text);
        value = number >= 0 ? All[number] : Refused;
        return number >= 0 || text == nameof(Refused);
    }

    static string IJsonText<EligibilityCode>.WriteText(EligibilityCode value) => value.ToString();
}

/// <content>JSON, written only: <c>total</c>, <c>firstRow</c> (from 0), <c>byReason</c> (those that occurred, each with its count).</content>
[JsonConverter(typeof(DocumentJsonConverter<RefusedRows>))]
public readonly partial struct RefusedRows : IJsonDocument<RefusedRows>
{
    static void IJsonDocument<RefusedRows>.Write(JsonObjectWriter json, RefusedRows value)
    {
        json.Number("total", value.Total).Number("firstRow", value.FirstRow);
        if (value.Total > 0)
        {
            json.Object("byReason", members =>
            {
                foreach (RefusalReason reason in Enum.GetValues<RefusalReason>())
                {
                    members.Number(EnumJsonConverter<RefusalReason>.NameOf(reason), value.Of(reason) is > 0 and var count ? count : null);
                }
            });
        }
    }
}
