using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Agreements;

/// <summary>A clause that every coordination agreement (kind 4) must contain (<i>contenido mínimo</i>), by articles 77 bis 6 and 77 bis 16 A.</summary>
/// <remarks>A closed set: equal when it is the same clause. No order of its own; <see cref="All"/> is in the order of the law. Fraction IX
/// of article 77 bis 6 ("anything else needed") asks for nothing in particular and is left out.</remarks>
public sealed partial class MandatoryClause
{
    private MandatoryClause(string article, string? fraction, string spanish, string english)
    {
        Provision = GeneralHealthLaw.ContentOfAgreement(article, fraction);
        Text = new BilingualText(spanish, english);
    }

    /// <summary>Gets all mandatory clauses, in the order of the law.</summary>
    public static ImmutableArray<MandatoryClause> All { get; } =
    [
        new("77 bis 6", "I", "modalidades orgánicas y funcionales", "organic and functional modalities"),
        new("77 bis 6", "II", "conceptos de gasto", "spending concepts"),
        new("77 bis 6", "III", "destino de los recursos", "destination of the funds"),
        new("77 bis 6", "IV", "indicadores de seguimiento y términos de evaluación", "follow-up indicators and terms of evaluation"),
        new("77 bis 6", "V", "estructura administrativa estatal que coordina", "state administrative structure that coordinates"),
        new("77 bis 6", "VI", "derechos, bienes y obligaciones que se transfieren", "rights, goods and obligations transferred"),
        new("77 bis 6", "VII", "pasos para transferir al personal y su fuente de recursos", "steps to transfer staff and their source of funds"),
        new("77 bis 6", "VIII", "abstención de nuevas contrataciones estatales para esos servicios", "no new state hires for those services"),
        new("77 bis 16 A", "I", "criterios de transferencia de recursos humanos, materiales y financieros", "criteria for the transfer of human, material and financial resources"),
        new("77 bis 16 A", "II", "régimen laboral y remuneraciones", "labour regime and pay"),
        new("77 bis 16 A", "III", "régimen de los bienes inmuebles", "regime of the real estate"),
        new("77 bis 16 A", "IV", "participación subsidiaria de la entidad", "subsidiary participation of the state"),
        new("77 bis 16 A", "V", "transparencia", "transparency"),
        new("77 bis 16 A", "VI", "porcentaje o monto que aporta la entidad", "percentage or amount that the state contributes"),
        new("77 bis 16 A", null, "reglas para transferir plazas con remuneración complementada", "rules to transfer posts whose pay is topped up"),
    ];

    /// <summary>Gets the clause of a permanent code.</summary>
    /// <param name="code">The code, such as <c>LGS.77BIS6.I</c>.</param>
    /// <returns>The clause; null where there is none.</returns>
    public static MandatoryClause? FromCode(string? code) => All.FirstOrDefault(clause => string.Equals(clause.Code, code, StringComparison.Ordinal));

    /// <summary>Gets the permanent code: that of the provision.</summary>
    public string Code => Provision.Code;

    /// <summary>Gets the provision that requires the clause.</summary>
    public Provision Provision { get; }

    /// <summary>Gets what the clause is about.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
