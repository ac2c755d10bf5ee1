using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>What an entry of the rule catalogue is (<i>clase de entrada</i>), in the order in which a page lists them.</summary>
[JsonConverter(typeof(EnumJsonConverter<CatalogueKind>))]
public enum CatalogueKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Rules that hold together for a time: a legal regime, an edition of a programme in a fiscal year.</summary>
    RuleSet = 1,

    /// <summary>A rule: what a person, an agreement, a unit, a committee or a publication is held against.</summary>
    Rule = 2,

    /// <summary>A provision of a statute, with its wordings by day.</summary>
    Provision = 3,

    /// <summary>A number that a provision sets, by day.</summary>
    Parameter = 4,

    /// <summary>What is counted, with the figures published of it.</summary>
    Definition = 5,

    /// <summary>A register or table that the package carries, in one edition.</summary>
    DataSet = 6,

    /// <summary>A signed choice where the sources leave one.</summary>
    Interpretation = 7,

    /// <summary>What a finding says, by answer.</summary>
    Reason = 8,
}
