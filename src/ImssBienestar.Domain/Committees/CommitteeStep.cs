using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>A step of the programme in a unit (<i>paso</i>).</summary>
/// <remarks>The source counts ten steps and names nine, in this order; which is the tenth is not known. The work plan is dated by the calendar of
/// 2025 and is not among the nine: see <see cref="CommitteeInterpretations.CalendarSteps"/>.</remarks>
[JsonConverter(typeof(EnumJsonConverter<CommitteeStep>))]
public enum CommitteeStep
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Planning (<i>planeación</i>).</summary>
    Planning = 1,

    /// <summary>Training (<i>capacitación</i>).</summary>
    Training = 2,

    /// <summary>Call to the assembly (<i>convocatoria</i>).</summary>
    Call = 3,

    /// <summary>Assembly that forms the committee (<i>asamblea</i>).</summary>
    Assembly = 4,

    /// <summary>Delivery of the card to the treasurer (<i>entrega de la tarjeta</i>).</summary>
    CardDelivery = 5,

    /// <summary>Deposit of the money (<i>depósito, dispersión</i>).</summary>
    Deposit = 6,

    /// <summary>Works (<i>obras</i>).</summary>
    Works = 7,

    /// <summary>Final assembly (<i>asamblea final</i>).</summary>
    FinalAssembly = 8,

    /// <summary>Closure (<i>cierre</i>).</summary>
    Closure = 9,

    /// <summary>Work plan (<i>plan de trabajo</i>): dated by the calendar of 2025, not one of the nine named steps.</summary>
    WorkPlan = 100,
}
