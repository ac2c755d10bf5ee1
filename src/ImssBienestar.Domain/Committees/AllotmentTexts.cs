using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>What comparisons of allotments say, by permanent code. Places in braces: 0 computed, 1 published, 2 day of the figure, 3 difference,
/// 4 what was published, 5 the edition of the figures.</summary>
internal static class AllotmentTexts
{
    public static readonly ReasonText Money = new(
        "COM.ALLOT.MONEY",
        new("El total nominal calculado, {0:0.##} pesos, concuerda con el publicado al {2}: {1:0.##}. {4} Cifras: edición {5}.",
            "The nominal total computed, {0:0.##} pesos, agrees with the one published for {2}: {1:0.##}. {4} Figures: edition {5}."),
        new("El total nominal calculado es {0:0.##} pesos y el publicado al {2} es {1:0.##}: la diferencia es {3:0.##} y la fuente no la explica. {4} "
            + "Cifras: edición {5}.",
            "The nominal total computed is {0:0.##} pesos and the one published for {2} is {1:0.##}: the difference is {3:0.##} and the source does "
            + "not explain it. {4} Figures: edition {5}."),
        new("No hay total calculado que comparar con el publicado al {2}: {1:0.##} pesos. {4} Cifras: edición {5}.",
            "There is no computed total to compare with the one published for {2}: {1:0.##} pesos. {4} Figures: edition {5}."));

    public static readonly ReasonText Units = new(
        "COM.ALLOT.UNITS",
        new("Las unidades, {0}, concuerdan con las publicadas al {2}: {1}. {4} Cifras: edición {5}.",
            "The units, {0}, agree with those published for {2}: {1}. {4} Figures: edition {5}."),
        new("Las unidades son {0} y las publicadas al {2} son {1}: la diferencia es {3} y la fuente no la explica. {4} "
            + "Cifras: edición {5}.",
            "The units are {0} and those published for {2} are {1}: the difference is {3} and the source does not explain it. {4} "
            + "Figures: edition {5}."));

    public static readonly ReasonText[] All = [Money, Units];
}
