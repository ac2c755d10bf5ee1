using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Law;

/// <summary>A law, decree or accord that rules are taken from (<i>ordenamiento</i>).</summary>
/// <remarks>A closed set: equal when it is the same one. No order. Absence is <see langword="null"/>.</remarks>
public sealed class Statute
{
    private Statute(string code, string spanish, string english)
    {
        Code = code;
        Name = new BilingualText(spanish, english);
    }

    /// <summary>Gets the General Health Law (<i>Ley General de Salud</i>).</summary>
    public static Statute GeneralHealthLaw { get; } = new("LGS", "Ley General de Salud", "General Health Law");

    /// <summary>Gets the decree that creates the decentralised body IMSS-BIENESTAR (DOF 31-08-2022).</summary>
    public static Statute ImssBienestarDecree { get; } = new(
        "OPD",
        "Decreto por el que se crea el organismo público descentralizado IMSS-BIENESTAR (DOF 31-08-2022)",
        "Decree that creates the decentralised body IMSS-BIENESTAR (DOF 31-08-2022)");

    /// <summary>Gets the decree of reform of the General Health Law published on 29 May 2023, with its transitory articles.</summary>
    public static Statute ReformDecree2023 { get; } = new(
        "DOF-2023-05-29",
        "Decreto de reforma a la Ley General de Salud (DOF 29-05-2023)",
        "Decree of reform of the General Health Law (DOF 29-05-2023)");

    /// <summary>Gets the decree of reform of the General Health Law published on 3 January 2024, with its transitory articles.</summary>
    public static Statute ReformDecree2024 { get; } = new(
        "DOF-2024-01-03",
        "Decreto de reforma a la Ley General de Salud (DOF 03-01-2024)",
        "Decree of reform of the General Health Law (DOF 03-01-2024)");

    /// <summary>Gets the decree of reform of the General Health Law published on 15 January 2026; its text has not been read here.</summary>
    public static Statute ReformDecree2026 { get; } = new(
        "DOF-2026-01-15",
        "Decreto de reforma a la Ley General de Salud (DOF 15-01-2026)",
        "Decree of reform of the General Health Law (DOF 15-01-2026)");

    /// <summary>Gets the presidential decree on the universal health service (<i>Servicio Universal de Salud</i>), announced in April 2026; its
    /// day of publication is not known.</summary>
    public static Statute UniversalHealthServiceDecree { get; } = new(
        "SUS",
        "Decreto presidencial del Servicio Universal de Salud (anunciado en abril de 2026)",
        "Presidential decree on the universal health service (announced in April 2026)");

    /// <summary>Gets the rules of operation and guidelines of the federal budget programmes.</summary>
    public static Statute BudgetProgrammeRules { get; } = new(
        "ROP",
        "Reglas de operación y lineamientos de los programas presupuestarios federales",
        "Rules of operation and guidelines of the federal budget programmes");

    /// <summary>Gets the permanent code, such as <c>LGS</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the official name, and its English rendering.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
