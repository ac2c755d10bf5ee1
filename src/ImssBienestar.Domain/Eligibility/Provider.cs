using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Who is responsible in law for the services where care is asked for (<i>prestador responsable</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<Provider>))]
public enum Provider
{
    /// <summary>Not known: the state was not stated, or the day lies in a window of signature.</summary>
    Unknown = 0,

    /// <summary>IMSS-BIENESTAR: the state concurs. Before 2022-09-01 this means the programme of IMSS.</summary>
    ImssBienestar = 1,

    /// <summary>The state's own health services: the state does not concur. Until 2023-05-29 INSABI may have run them with the state.</summary>
    StateHealthServices = 2,
}
