using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A stage in the rescue of an unfinished hospital (<i>etapa del rescate de una obra inconclusa</i>).</summary>
/// <remarks>Which stage may follow which is said by <see cref="WorksTransition"/>, not by the numbers.</remarks>
[JsonConverter(typeof(EnumJsonConverter<WorksStage>))]
public enum WorksStage
{
    /// <summary>Not stated, or not known.</summary>
    NotStated = 0,

    /// <summary>Unfinished, or finished and never put in operation, and nobody at work (<i>abandonado</i>).</summary>
    Abandoned = 1,

    /// <summary>Assessed: it is known what is missing (<i>diagnosticado</i>).</summary>
    Assessed = 2,

    /// <summary>Funded: the money for the rescue is assigned (<i>con recursos asignados</i>).</summary>
    Funded = 3,

    /// <summary>In works (<i>en obra</i>).</summary>
    InWorks = 4,

    /// <summary>Equipped: building and equipment are complete (<i>equipado</i>).</summary>
    Equipped = 5,

    /// <summary>Opened: in operation (<i>puesto en operación</i>). The end of the rescue; what follows belongs to the life of the
    /// facility.</summary>
    Opened = 6,

    /// <summary>Works begun and halted (<i>obra detenida</i>).</summary>
    Stopped = 7,
}
