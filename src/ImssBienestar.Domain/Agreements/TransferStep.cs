using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Agreements;

/// <summary>A step of the transfer of a state's health services (<i>proceso de transferencia</i>), as seen in practice since 2021.</summary>
/// <remarks>The numbers follow the usual order, but a state may repeat, skip or lose a step: Durango and Coahuila were announced and did
/// not sign; Yucatán refused in January 2023 and joined in 2026.</remarks>
[JsonConverter(typeof(EnumJsonConverter<TransferStep>))]
public enum TransferStep
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Public announcement (<i>anuncio</i>).</summary>
    Announcement = 1,

    /// <summary>Field census of the units (<i>levantamiento, cédulas de diagnóstico</i>).</summary>
    FieldCensus = 2,

    /// <summary>Working tables on money, labour, law and real estate (<i>mesas de trabajo</i>).</summary>
    WorkingTables = 3,

    /// <summary>Signature of the framework accord (<i>acuerdo marco</i>).</summary>
    FrameworkSignature = 4,

    /// <summary>Transition table between state and federation (<i>mesa de transición</i>).</summary>
    TransitionTable = 5,

    /// <summary>Digital tool and call centre for workers and public (<i>herramienta digital y centro de atención telefónica</i>).</summary>
    DigitalToolAndCallCentre = 6,

    /// <summary>Information assemblies of workers (<i>asambleas informativas</i>).</summary>
    WorkersAssemblies = 7,

    /// <summary>Technical analysis by the decentralised body (<i>análisis técnico</i>), a precondition of the agreement by article 77 bis 16 A.</summary>
    TechnicalAnalysis = 8,

    /// <summary>Signature of the coordination agreement (<i>convenio de coordinación</i>).</summary>
    CoordinationSignature = 9,

    /// <summary>Publication in the official gazette.</summary>
    Publication = 10,

    /// <summary>Signature of the amending agreement (<i>convenio modificatorio</i>).</summary>
    Amendment = 11,

    /// <summary>Authorisation by the state congress to donate real estate (<i>desincorporación</i>).</summary>
    PropertyTransfer = 12,

    /// <summary>Delivery and reception of units (<i>entrega-recepción</i>).</summary>
    Delivery = 13,

    /// <summary>First day on which the programme or the decentralised body operated units of the state (<i>inicio de operación</i>).</summary>
    Operation = 14,
}
