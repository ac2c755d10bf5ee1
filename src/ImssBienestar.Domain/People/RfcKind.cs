using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>Whose key an RFC is (<i>tipo de contribuyente</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<RfcKind>))]
public enum RfcKind
{
    /// <summary>Not stated: the default value, which is no key.</summary>
    NotStated = 0,

    /// <summary>A person (<i>persona física</i>): 13 characters.</summary>
    Person = 1,

    /// <summary>A company or another legal entity (<i>persona moral</i>): 12 characters.</summary>
    Company = 2,

    /// <summary>A generic key, which belongs to nobody: the general public, or residents abroad without a key of their own.</summary>
    Generic = 3,
}
