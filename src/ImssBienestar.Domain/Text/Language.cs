using System.Text.Json.Serialization;

namespace ImssBienestar.Domain.Text;

/// <summary>The language (<i>idioma</i>) of a text for people. Codes never depend on it.</summary>
[JsonConverter(typeof(EnumJsonConverter<Language>))]
public enum Language
{
    /// <summary>Not stated: the text is given in Spanish, the language of the law.</summary>
    NotStated = 0,

    /// <summary>Spanish of Mexico (es-MX).</summary>
    Spanish = 1,

    /// <summary>English (en). Legal terms without an English counterpart stay in Spanish.</summary>
    English = 2,
}
