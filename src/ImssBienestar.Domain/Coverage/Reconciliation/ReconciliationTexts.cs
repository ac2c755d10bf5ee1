using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Reconciliation;

/// <summary>How figures were recomputed, and why they differ: what a reason says where the difference is explained (yes) and where it is open (no).</summary>
internal static class ReconciliationTexts
{
    public static readonly BilingualText CensusSum = new(
        "Suma del Censo 2020: sin afiliación, Seguro Popular o INSABI, y programa IMSS-BIENESTAR; a lo menos, sin las segundas afiliaciones.",
        "Sum of the 2020 census: no affiliation, Seguro Popular or INSABI, and the IMSS-BIENESTAR programme; at least, without second affiliations.");

    public static readonly BilingualText BySignature = new(
        "Suma del Censo 2020 de las entidades que concurren ese día según el registro de convenios; a lo más, con las que no constan.",
        "Sum of the 2020 census over the states that concur on the day by the register of agreements; at most, with those not known.");

    public static readonly BilingualText ByOperation = new(
        "Suma del Censo 2020 de las entidades donde ya se opera ese día según el registro de convenios; a lo más, con las que no constan.",
        "Sum of the 2020 census over the states already operating on the day by the register of agreements; at most, with those not known.");

    public static readonly BilingualText Outside = new(
        "Suma del Censo 2020 de las entidades que no concurren ese día; a lo menos, sin las segundas afiliaciones.",
        "Sum of the 2020 census over the states that do not concur on the day; at least, without second affiliations.");

    public static readonly BilingualText Inhabitants = new(
        "Población del Censo 2020 de las entidades que concurren ese día.", "Population of the 2020 census in the states that concur on the day.");

    public static readonly BilingualText Census = new("Cuenta del Censo 2020.", "Count of the 2020 census.");

    public static readonly BilingualText StatedQuotient = new(
        "Cociente de las dos cifras declaradas, sin el censo.", "Quotient of the two figures stated, without the census.");

    public static readonly BilingualText StatedSum = new(
        "Suma de las tres partes declaradas el mismo día, con su redondeo.", "Sum of the three parts stated on the same day, with their rounding.");

    public static readonly ReasonText SecondAffiliationsSuffice = new(
        "REC.WHY.SECOND_AFFILIATIONS",
        Yes: new(
            "La suma cuenta más de una vez o de más a quien tiene dos afiliaciones; las segundas afiliaciones del lugar bastan para la diferencia. El método "
            + "de la cifra declarada no está publicado.",
            "The sum counts people of two affiliations twice or too many; the second affiliations of the place suffice for the difference. The method of "
            + "the figure stated is not published."),
        No: new(
            "Ni el redondeo ni las segundas afiliaciones bastan para la diferencia; el método de la cifra declarada no está publicado.",
            "Neither rounding nor second affiliations suffice for the difference; the method of the figure stated is not published."));

    public static readonly ReasonText UnknownStates = new(
        "REC.WHY.UNKNOWN_STATES",
        Yes: new(
            "La cifra cae entre lo que consta y lo que podría constar: de algunas entidades no se sabe ese día.",
            "The figure lies between what is known and what may be: of some states it is not known on the day."),
        No: new(
            "La cifra no cae entre lo que consta y lo que podría constar ese día; ninguna fuente dice qué entidades cuenta.",
            "The figure does not lie between what is known and what may be on the day; no source says which states it counts."));

    public static readonly ReasonText MethodUnknown = new(
        "REC.WHY.METHOD_UNKNOWN",
        No: new(
            "El método de la cifra declarada no está publicado, y esta cuenta no la da.",
            "The method of the figure stated is not published, and this count does not give it."));

    public static readonly ReasonText LaterThanTheCensus = new(
        "REC.WHY.LATER_THAN_CENSUS",
        No: new(
            "El censo es de 2020 y la cifra es posterior; de qué cuenta de población salió no consta.",
            "The census is of 2020 and the figure is later; from which count of population it came is not known."));

    public static readonly ReasonText ShareOfOpenCounts = new(
        "REC.WHY.SHARE_OF_OPEN_COUNTS",
        Yes: new(
            "La parte cae entre lo que consta y lo que podría constar: de algunas entidades no se sabe ese día.",
            "The share lies between what is known and what may be: of some states it is not known on the day."),
        No: new(
            "La diferencia viene de las cuentas declaradas, que tampoco salen del censo.",
            "The difference comes from the counts stated, which do not follow from the census either."));

    public static readonly ReasonText NotOfStatedCounts = new(
        "REC.WHY.NOT_OF_STATED_COUNTS",
        No: new(
            "La cuenta declarada entre el total declarado no da esta parte; de qué cuentas sale no consta.",
            "The count stated over the total stated does not give this share; from which counts it comes is not known."));

    public static readonly ReasonText WholeMillions = new(
        "REC.WHY.WHOLE_MILLIONS",
        Yes: new(
            "La parte se dijo con 11 millones: las cifras del programa, de 11.6 y 11.678 millones, cortadas a millones enteros.",
            "The share was said with 11 million: the figures of the programme, 11.6 and 11.678 million, cut to whole millions."));

    public static readonly ReasonText RoundedParts = new(
        "REC.WHY.ROUNDED_PARTS",
        Yes: new(
            "Las partes están redondeadas; con su redondeo la suma alcanza la cifra.", "The parts are rounded; with their rounding the sum reaches the figure."),
        No: new(
            "Ni con su redondeo da la suma de las partes la cifra; ninguna fuente dice por qué.",
            "Not even with their rounding do the parts add up to the figure; no source says why."));

    public static readonly ReasonText OtherDefinition = new(
        "REC.WHY.OTHER_DEFINITION",
        No: new(
            "Es otra definición, que se mide con una encuesta o una serie propia: no se recalcula ni se compara con las demás.",
            "It is another definition, measured with a survey or a series of its own: it is neither recomputed nor compared with the others."));

    public static readonly ImmutableArray<ReasonText> All =
    [
        SecondAffiliationsSuffice, UnknownStates, MethodUnknown, LaterThanTheCensus, ShareOfOpenCounts, NotOfStatedCounts, WholeMillions, RoundedParts,
        OtherDefinition,
    ];
}
