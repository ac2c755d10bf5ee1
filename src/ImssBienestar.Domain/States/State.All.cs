using System.Collections.Immutable;

namespace ImssBienestar.Domain.States;

/// <content>The 32 states, one property each: codes by INEGI, ISO and RENAPO, and the counts of the 2020 census (INEGI, Censo de Población y
/// Vivienda 2020, ITER; reference day 2020-03-15).</content>
public sealed partial class State
{
    /// <summary>Gets Aguascalientes (INEGI 01).</summary>
    public static State Aguascalientes { get; } = new(
        1, "Aguascalientes", "Aguascalientes", "MX-AGU", "AS", "Ags.",
        new(1_425_607, 262_088, 271_996, 1_680));

    /// <summary>Gets Baja California (INEGI 02).</summary>
    public static State BajaCalifornia { get; } = new(
        2, "Baja California", "Baja California", "MX-BCN", "BC", "BC",
        new(3_769_020, 836_317, 515_855, 19_862));

    /// <summary>Gets Baja California Sur (INEGI 03).</summary>
    public static State BajaCaliforniaSur { get; } = new(
        3, "Baja California Sur", "Baja California Sur", "MX-BCS", "BS", "BCS",
        new(798_447, 129_270, 139_342, 3_576));

    /// <summary>Gets Campeche (INEGI 04).</summary>
    public static State Campeche { get; } = new(
        4, "Campeche", "Campeche", "MX-CAM", "CC", "Camp.",
        new(928_363, 203_304, 327_334, 8_950));

    /// <summary>Gets Coahuila de Zaragoza (INEGI 05).</summary>
    public static State Coahuila { get; } = new(
        5, "Coahuila de Zaragoza", "Coahuila", "MX-COA", "CL", "Coah.",
        new(3_146_771, 597_373, 181_821, 12_289));

    /// <summary>Gets Colima (INEGI 06).</summary>
    public static State Colima { get; } = new(
        6, "Colima", "Colima", "MX-COL", "CM", "Col.",
        new(731_391, 123_074, 179_704, 2_774));

    /// <summary>Gets Chiapas (INEGI 07).</summary>
    public static State Chiapas { get; } = new(
        7, "Chiapas", "Chiapas", "MX-CHP", "CS", "Chis.",
        new(5_543_828, 1_814_782, 2_538_415, 169_403));

    /// <summary>Gets Chihuahua (INEGI 08).</summary>
    public static State Chihuahua { get; } = new(
        8, "Chihuahua", "Chihuahua", "MX-CHH", "CH", "Chih.",
        new(3_741_869, 574_108, 688_684, 31_733));

    /// <summary>Gets Ciudad de México (INEGI 09).</summary>
    public static State CiudadDeMexico { get; } = new(
        9, "Ciudad de México", "Ciudad de México", "MX-CMX", "DF", "CDMX",
        new(9_209_944, 2_502_789, 1_203_824, 21_158));

    /// <summary>Gets Durango (INEGI 10).</summary>
    public static State Durango { get; } = new(
        10, "Durango", "Durango", "MX-DUR", "DG", "Dgo.",
        new(1_832_650, 461_394, 404_554, 16_703));

    /// <summary>Gets Guanajuato (INEGI 11).</summary>
    public static State Guanajuato { get; } = new(
        11, "Guanajuato", "Guanajuato", "MX-GUA", "GT", "Gto.",
        new(6_166_934, 1_275_190, 2_181_882, 22_771));

    /// <summary>Gets Guerrero (INEGI 12).</summary>
    public static State Guerrero { get; } = new(
        12, "Guerrero", "Guerrero", "MX-GRO", "GR", "Gro.",
        new(3_540_685, 891_961, 1_744_754, 36_293));

    /// <summary>Gets Hidalgo (INEGI 13).</summary>
    public static State Hidalgo { get; } = new(
        13, "Hidalgo", "Hidalgo", "MX-HID", "HG", "Hgo.",
        new(3_082_841, 928_550, 1_097_048, 22_969));

    /// <summary>Gets Jalisco (INEGI 14).</summary>
    public static State Jalisco { get; } = new(
        14, "Jalisco", "Jalisco", "MX-JAL", "JC", "Jal.",
        new(8_348_151, 2_452_519, 1_213_421, 17_404));

    /// <summary>Gets México (INEGI 15).</summary>
    public static State EstadoDeMexico { get; } = new(
        15, "México", "Estado de México", "MX-MEX", "MC", "Mex.",
        new(16_992_418, 5_672_574, 3_449_337, 66_031));

    /// <summary>Gets Michoacán de Ocampo (INEGI 16).</summary>
    public static State Michoacan { get; } = new(
        16, "Michoacán de Ocampo", "Michoacán", "MX-MIC", "MN", "Mich.",
        new(4_748_846, 1_784_629, 1_372_093, 41_892));

    /// <summary>Gets Morelos (INEGI 17).</summary>
    public static State Morelos { get; } = new(
        17, "Morelos", "Morelos", "MX-MOR", "MS", "Mor.",
        new(1_971_520, 552_170, 618_457, 6_207));

    /// <summary>Gets Nayarit (INEGI 18).</summary>
    public static State Nayarit { get; } = new(
        18, "Nayarit", "Nayarit", "MX-NAY", "NT", "Nay.",
        new(1_235_456, 273_039, 346_383, 21_313));

    /// <summary>Gets Nuevo León (INEGI 19).</summary>
    public static State NuevoLeon { get; } = new(
        19, "Nuevo León", "Nuevo León", "MX-NLE", "NL", "NL",
        new(5_784_442, 1_072_664, 558_212, 10_068));

    /// <summary>Gets Oaxaca (INEGI 20).</summary>
    public static State Oaxaca { get; } = new(
        20, "Oaxaca", "Oaxaca", "MX-OAX", "OC", "Oax.",
        new(4_132_148, 1_215_990, 1_901_352, 97_052));

    /// <summary>Gets Puebla (INEGI 21).</summary>
    public static State Puebla { get; } = new(
        21, "Puebla", "Puebla", "MX-PUE", "PL", "Pue.",
        new(6_583_278, 1_921_945, 2_721_081, 54_956));

    /// <summary>Gets Querétaro (INEGI 22).</summary>
    public static State Queretaro { get; } = new(
        22, "Querétaro", "Querétaro", "MX-QUE", "QT", "Qro.",
        new(2_368_467, 486_467, 587_007, 9_255));

    /// <summary>Gets Quintana Roo (INEGI 23).</summary>
    public static State QuintanaRoo { get; } = new(
        23, "Quintana Roo", "Quintana Roo", "MX-ROO", "QR", "Q. Roo",
        new(1_857_985, 468_580, 383_986, 7_433));

    /// <summary>Gets San Luis Potosí (INEGI 24).</summary>
    public static State SanLuisPotosi { get; } = new(
        24, "San Luis Potosí", "San Luis Potosí", "MX-SLP", "SP", "SLP",
        new(2_822_255, 490_284, 961_896, 43_932));

    /// <summary>Gets Sinaloa (INEGI 25).</summary>
    public static State Sinaloa { get; } = new(
        25, "Sinaloa", "Sinaloa", "MX-SIN", "SL", "Sin.",
        new(3_026_943, 575_115, 629_386, 18_879));

    /// <summary>Gets Sonora (INEGI 26).</summary>
    public static State Sonora { get; } = new(
        26, "Sonora", "Sonora", "MX-SON", "SR", "Son.",
        new(2_944_840, 547_727, 465_170, 10_138));

    /// <summary>Gets Tabasco (INEGI 27).</summary>
    public static State Tabasco { get; } = new(
        27, "Tabasco", "Tabasco", "MX-TAB", "TC", "Tab.",
        new(2_402_598, 755_484, 794_894, 14_168));

    /// <summary>Gets Tamaulipas (INEGI 28).</summary>
    public static State Tamaulipas { get; } = new(
        28, "Tamaulipas", "Tamaulipas", "MX-TAM", "TS", "Tamps.",
        new(3_527_735, 713_859, 735_690, 16_284));

    /// <summary>Gets Tlaxcala (INEGI 29).</summary>
    public static State Tlaxcala { get; } = new(
        29, "Tlaxcala", "Tlaxcala", "MX-TLA", "TL", "Tlax.",
        new(1_342_977, 356_641, 531_286, 4_519));

    /// <summary>Gets Veracruz de Ignacio de la Llave (INEGI 30).</summary>
    public static State Veracruz { get; } = new(
        30, "Veracruz de Ignacio de la Llave", "Veracruz", "MX-VER", "VZ", "Ver.",
        new(8_062_579, 2_228_480, 2_828_959, 108_127));

    /// <summary>Gets Yucatán (INEGI 31).</summary>
    public static State Yucatan { get; } = new(
        31, "Yucatán", "Yucatán", "MX-YUC", "YN", "Yuc.",
        new(2_320_898, 505_108, 628_098, 26_576));

    /// <summary>Gets Zacatecas (INEGI 32).</summary>
    public static State Zacatecas { get; } = new(
        32, "Zacatecas", "Zacatecas", "MX-ZAC", "ZS", "Zac.",
        new(1_622_138, 326_238, 640_844, 14_392));

    /// <summary>Gets the 32 states in the order of their INEGI codes.</summary>
    public static ImmutableArray<State> All { get; } =
    [
        Aguascalientes, BajaCalifornia, BajaCaliforniaSur, Campeche, Coahuila, Colima, Chiapas, Chihuahua, CiudadDeMexico,
        Durango, Guanajuato, Guerrero, Hidalgo, Jalisco, EstadoDeMexico, Michoacan, Morelos, Nayarit, NuevoLeon, Oaxaca, Puebla,
        Queretaro, QuintanaRoo, SanLuisPotosi, Sinaloa, Sonora, Tabasco, Tamaulipas, Tlaxcala, Veracruz, Yucatan, Zacatecas,
    ];
}
