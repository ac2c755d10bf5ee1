using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>The defects that reading about committees can find.</summary>
internal static class CommitteeDefects
{
    public static readonly DefectKind Role = new(
        "COM.ROLE",
        "se espera un cargo del comité, como Tesorería o Aval ciudadano.",
        "a role of the committee is expected, such as Tesorería or Aval ciudadano.");

    public static readonly DefectKind Kind = new(
        "COM.KIND",
        "se espera COSABI, Comité de Salud para el Bienestar, Comité de Salud y Bienestar o Comité de Contraloría Social.",
        "COSABI, Comité de Salud para el Bienestar, Comité de Salud y Bienestar or Comité de Contraloría Social is expected.");

    public static readonly DefectKind Version = new(
        "COM.VERSION",
        "se espera la versión de un cuadernillo: número de asientos, guion y 32 dígitos hexadecimales en minúscula.",
        "the version of a ledger is expected: number of entries, hyphen and 32 hexadecimal digits in lower case.");

    public static readonly DefectKind[] All = [Role, Kind, Version];
}
