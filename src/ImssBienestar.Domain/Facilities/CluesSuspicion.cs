using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>How strongly the last digit of a CLUES suggests a slip of the pen. A hint, never a defect.</summary>
[JsonConverter(typeof(EnumJsonConverter<CluesSuspicion>))]
public enum CluesSuspicion
{
    /// <summary>The last digit suggests nothing.</summary>
    None = 0,

    /// <summary>The last digit fits neither rule, in an institution where real keys do that too: worth a look where other data disagree.</summary>
    Weak = 1,

    /// <summary>The last digit misses rule A in an institution whose real keys keep it: IMB (10,573 of 10,573 keys) or IMS (all but four).</summary>
    Strong = 2,
}
