using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>Everything that comparing a segment can say, made once: the words never depend on key or record.</summary>
internal sealed class CurpSegmentAnswers
{
    private readonly CurpSegment segment;
    private readonly string code;
    private readonly string spanish;
    private readonly string english;

    private CurpSegmentAnswers(CurpSegment segment, string code, string spanish, string english)
    {
        this.segment = segment;
        this.code = code;
        this.spanish = spanish;
        this.english = english;
        Agrees = Say(Answer.Yes, "AGREES", "la clave coincide con el registro.", "the key agrees with the record.");
        Differs = Say(
            Answer.No,
            "DIFFERS",
            "la clave difiere del registro; revise ambos contra el acta de nacimiento.",
            "the key differs from the record; check both against the birth certificate.");
        Missing = Say(Answer.Unknown, "MISSING", "el registro no tiene este dato.", "the record lacks this fact.");
        NotTold = Say(
            Answer.Unknown,
            "NOT_TOLD",
            "el registro lleva signos para los que las reglas de la CURP no fijan una letra.",
            "the record has signs to which the rules of the CURP give no letter.");
        Generic = Say(
            Answer.Unknown,
            "GENERIC_KEY",
            "es una clave genérica, que no pertenece a una persona: no hay qué cotejar.",
            "this is a generic key, which belongs to no person: there is nothing to compare.");
    }

    public static CurpSegmentAnswers FirstSurname { get; } =
        new(CurpSegment.FirstSurname, "FIRST_SURNAME", "Primer apellido (posiciones 1, 2 y 14)", "First surname (positions 1, 2 and 14)");

    public static CurpSegmentAnswers SecondSurname { get; } =
        new(CurpSegment.SecondSurname, "SECOND_SURNAME", "Segundo apellido (posiciones 3 y 15)", "Second surname (positions 3 and 15)");

    public static CurpSegmentAnswers GivenNames { get; } =
        new(CurpSegment.GivenNames, "GIVEN_NAMES", "Nombre (posiciones 4 y 16)", "Given names (positions 4 and 16)");

    public static CurpSegmentAnswers BirthDate { get; } =
        new(CurpSegment.BirthDate, "BIRTH_DATE", "Fecha de nacimiento (posiciones 5 a 10 y 17)", "Date of birth (positions 5 to 10 and 17)");

    public static CurpSegmentAnswers Sex { get; } = new(CurpSegment.Sex, "SEX", "Sexo (posición 11)", "Sex (position 11)");

    public static CurpSegmentAnswers Birthplace { get; } =
        new(CurpSegment.Birthplace, "BIRTHPLACE", "Entidad de nacimiento (posiciones 12 y 13)", "Birthplace (positions 12 and 13)");

    /// <summary>Agrees; the vowel of position 2 was replaced, as the norm asks.</summary>
    public static CurpSegmentComparison WordReplaced { get; } = FirstSurname.Say(
        Answer.Yes,
        "WORD_REPLACED",
        "la clave coincide con el registro; la posición 2 lleva X porque las cuatro primeras letras formaban una palabra inconveniente.",
        "the key agrees with the record; position 2 is X because the first four letters made an inconvenient word.");

    /// <summary>Agrees; the vowel of position 2 was not replaced, as in keys older than the norm.</summary>
    public static CurpSegmentComparison WordKept { get; } = FirstSurname.Say(
        Answer.Yes,
        "WORD_KEPT",
        "la clave coincide con el registro; conserva en la posición 2 la vocal que la norma sustituye por X, como las claves antiguas.",
        "the key agrees with the record; it keeps in position 2 the vowel that the norm replaces by X, as older keys do.");

    /// <summary>Agrees, as far as two digits of the year and the class of position 17 tell.</summary>
    public static CurpSegmentComparison BeforeCentury { get; } = BirthDate.Say(
        Answer.Yes,
        "BEFORE_1900",
        "la clave coincide con el registro, pero no distingue un nacimiento anterior a 1900 de otro cien años posterior.",
        "the key agrees with the record, but does not tell a birth before 1900 from one a hundred years later.");

    /// <summary>Differs in nothing but the century.</summary>
    public static CurpSegmentComparison CenturyDiffers { get; } = BirthDate.Say(
        Answer.No,
        "CENTURY_DIFFERS",
        "el día, el mes y las dos cifras del año coinciden, pero no el siglo que dice la posición 17 (dígito hasta 1999, letra desde 2000).",
        "day, month and the two digits of the year agree, but not the century that position 17 tells (digit to 1999, letter from 2000).");

    public CurpSegmentComparison Agrees { get; }

    public CurpSegmentComparison Differs { get; }

    /// <summary>The record lacks the fact.</summary>
    public CurpSegmentComparison Missing { get; }

    /// <summary>The record has the fact, in signs to which the rules give no letter.</summary>
    public CurpSegmentComparison NotTold { get; }

    public CurpSegmentComparison Generic { get; }

    private CurpSegmentComparison Say(Answer agrees, string outcome, string spanishOutcome, string englishOutcome) => new(
        segment, agrees, $"CURP.{code}.{outcome}", new BilingualText($"{spanish}: {spanishOutcome}", $"{english}: {englishOutcome}"));
}
