using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The defects that reading the catalogue's codes and words can find.</summary>
public static class FacilityDefects
{
    /// <summary>Gets the defect of a code that is no typology known here.</summary>
    public static DefectKind Typology { get; } = new(
        "FAC.TYPOLOGY",
        "se espera una clave de tipología del catálogo CLUES, como A, CES o N; el catálogo completo tiene más que las que se leen aquí.",
        "a typology code of the CLUES catalogue is expected, such as A, CES or N; the whole catalogue has more than are read here.");
}
