using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Which of the two observed rules the last digit of a CLUES fits.</summary>
/// <remarks>Both rules were inferred from real keys; no official text states them. Of 49,491 distinct keys of public unit lists, 43,525 fit
/// rule A, 4,750 of the others rule B, and 1,216 neither.</remarks>
[JsonConverter(typeof(EnumJsonConverter<CluesHint>))]
public enum CluesHint
{
    /// <summary>Not stated: there is no key.</summary>
    NotStated = 0,

    /// <summary>The last digit fits rule A: twice the serial plus five times the sum of the five letters (A 1 to Z 26), modulo 7.</summary>
    MatchesRuleA = 1,

    /// <summary>The last digit misses rule A and fits rule B: the sum of serial and letters, made up to a multiple of 6.</summary>
    MatchesRuleB = 2,

    /// <summary>The last digit fits neither rule.</summary>
    MatchesNeither = 3,
}
