using System.Collections.Immutable;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Committees;

/// <summary>The readings this library takes where the sources on committees leave a choice.</summary>
public static class CommitteeInterpretations
{
    /// <summary>Gets the reading by which a committee stays under the rules of its fiscal year.</summary>
    public static Interpretation RulesOfTheFiscalYear { get; } = Interpretation.OfLibrary(
        "COM.I.FISCAL_YEAR",
        "Las cuentas de un ejercicio se cierran en el siguiente. Se toma que el comité sigue bajo las reglas de su ejercicio, tal como quedaron el 31 de "
        + "diciembre.",
        "Accounts of a fiscal year are closed in the next one. It is taken that the committee stays under the rules of its own year, as they stood on "
        + "31 December.");

    /// <summary>Gets the reading by which the treasurer is a woman in 2026 too.</summary>
    public static Interpretation TreasurerGoesOn { get; } = Interpretation.OfLibrary(
        "COM.I.TREASURER_2026",
        "Que la Tesorería la ocupe una mujer se declaró desde el 5 de junio de 2024 y sin término. Se toma que sigue en 2026, aunque de ese ejercicio no se "
        + "leyó que se repita; la otra lectura lo deja abierto.",
        "That the treasurer is a woman was stated from 5 June 2024 and without an end. It is taken to go on in 2026, although nothing read of that "
        + "year repeats it; the other reading leaves it open.");

    /// <summary>Gets the reading by which the amounts of 2025 are those of 2026 too.</summary>
    public static Interpretation AmountsOf2026 { get; } = Interpretation.OfLibrary(
        "COM.I.AMOUNTS_2026",
        "De los montos de 2026 no se leyó ninguno: el 2026-01-27 se dieron los de 2025, con sus resultados. Se toma que siguen, en las mismas bandas, "
        + "como siguieron de 2024 a 2025; la otra lectura los deja abiertos hasta que se anuncien.",
        "Of the amounts of 2026 none was read: on 2026-01-27 those of 2025 were given, with its results. They are taken to go on, in the same bands, "
        + "as they did from 2024 to 2025; the other reading leaves them open until they are announced.");

    /// <summary>Gets the reading of the bands of units.</summary>
    public static Interpretation Bands { get; } = Interpretation.OfLibrary(
        "COM.I.BANDS",
        "La cuarta banda se dice «más de seis», «seis o más» y «de 6 a 12» consultorios. Como la tercera termina en cinco, se toma de seis en adelante. "
        + "Un CESSA tiene su propio monto, cualquiera que sea su número de consultorios.",
        "The fourth band is worded \"more than six\", \"six or more\" and \"6 to 12\" consulting rooms. As the third ends at five, six and above is "
        + "taken. A CESSA has its own amount, whatever its consulting rooms.");

    /// <summary>Gets the reading of what photographs are asked for.</summary>
    public static Interpretation Photos { get; } = Interpretation.OfLibrary(
        "COM.I.PHOTOS",
        "Las fuentes piden fotografías de antes y después sin decir de qué. Se toma que de cada obra menor; la otra lectura las pediría también del equipo "
        + "y del mobiliario.",
        "Sources ask for photographs of before and after and do not say of what. Of each minor work is taken; the other reading would ask for them "
        + "of equipment and furniture too.");

    /// <summary>Gets the reading of the calendar of 2025 in terms of the steps.</summary>
    public static Interpretation CalendarSteps { get; } = Interpretation.OfLibrary(
        "COM.I.CALENDAR",
        "El calendario de 2025 habla de capacitación, formación de comités, planes, dispersión e inversión. Se toma que la formación es la asamblea, la "
        + "dispersión el depósito y la inversión las obras; el plan de trabajo no está entre los nueve pasos nombrados.",
        "The calendar of 2025 speaks of training, forming of committees, plans, disbursement and investment. It is taken that forming is the "
        + "assembly, disbursement the deposit and investment the works; the work plan is not among the nine steps that are named.");

    /// <summary>Gets all interpretations, in no particular order.</summary>
    public static ImmutableArray<Interpretation> All { get; } = [RulesOfTheFiscalYear, TreasurerGoesOn, AmountsOf2026, Bands, Photos, CalendarSteps];
}
