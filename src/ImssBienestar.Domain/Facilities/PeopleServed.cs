using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Whom an operator is there for (<i>población a la que atiende</i>). Emergencies and exchange of services are apart.</summary>
[JsonConverter(typeof(EnumJsonConverter<PeopleServed>))]
public enum PeopleServed
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>People without social security.</summary>
    WithoutSocialSecurity = 1,

    /// <summary>The insured of the institution itself.</summary>
    OwnInsured = 2,

    /// <summary>People without social security, and the insured of the institution itself.</summary>
    WithoutSocialSecurityAndOwnInsured = 3,
}
