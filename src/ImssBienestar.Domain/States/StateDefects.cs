using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <summary>The defects that reading a state can find.</summary>
internal static class StateDefects
{
    public static readonly DefectKind InegiCode = new(
        "STATE.INEGI",
        "se espera la clave de entidad del INEGI, dos dígitos de 01 a 32.",
        "the two-digit INEGI code of a state is expected, 01 to 32.");

    public static readonly DefectKind RenapoCode = new(
        "STATE.RENAPO",
        "se esperan las dos letras de RENAPO de una entidad, como NT; NE significa nacido en el extranjero y no es una entidad.",
        "the two RENAPO letters of a state are expected, such as NT; NE means born abroad and is not a state.");

    public static readonly DefectKind IsoCode = new(
        "STATE.ISO",
        "se espera el código ISO 3166-2 de una entidad, como MX-NAY.",
        "the ISO 3166-2 code of a state is expected, such as MX-NAY.");

    public static readonly DefectKind Name = new(
        "STATE.NAME",
        "se espera el nombre de una de las 32 entidades federativas, oficial o de uso común.",
        "the name of one of the 32 states is expected, official or in common use.");
}
