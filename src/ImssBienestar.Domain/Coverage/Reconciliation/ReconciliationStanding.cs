using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>How a published figure stands beside the one recomputed (<i>estado de la conciliación</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<ReconciliationStanding>))]
public enum ReconciliationStanding
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The recomputed value is the published one, as far as that was rounded.</summary>
    Agrees = 1,

    /// <summary>The values differ by no more than what the recomputation itself leaves open, and the reason says what that is.</summary>
    Explained = 2,

    /// <summary>The values differ, and no source says why.</summary>
    Open = 3,

    /// <summary>The figure is of a definition that cannot be recomputed here: it is never compared.</summary>
    AnotherDefinition = 4,
}
