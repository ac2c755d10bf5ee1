namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Everything that the kit refuses or remarks on. No message repeats a cell: it may be about a person.</summary>
internal static class ProblemKinds
{
    public static ProblemKind NoFolder { get; } = new("KIT.FOLDER", "No existe esa carpeta.", "There is no such folder.");

    public static ProblemKind NoFiles { get; } = new(
        "KIT.FOLDER.EMPTY",
        "La carpeta no tiene casos: se esperan archivos .csv o .jsonl.",
        "The folder holds no cases: .csv or .jsonl files are expected.");

    public static ProblemKind Unreadable { get; } = new(
        "KIT.FILE", "El archivo no se pudo abrir; quizá está abierto en otro programa.", "The file could not be opened; another program may hold it open.");

    public static ProblemKind Unwritable { get; } = new(
        "KIT.OUT", "No se pudo escribir en esa carpeta.", "That folder could not be written to.");

    public static ProblemKind Size { get; } = new(
        "KIT.FILE.SIZE", "El archivo pasa de 16 MiB; divídalo en varios.", "The file is above 16 MiB; split it.");

    public static ProblemKind Empty { get; } = new("KIT.FILE.EMPTY", "El archivo no tiene casos.", "The file holds no cases.");

    public static ProblemKind Encoding { get; } = new(
        "KIT.FILE.ENCODING",
        "El archivo no es texto en UTF-8 ni en Windows-1252; en Excel, guárdelo como «CSV UTF-8».",
        "The file is not text in UTF-8 or Windows-1252; in Excel, save it as \"CSV UTF-8\".");

    public static ProblemKind Control { get; } = new(
        "KIT.FILE.CONTROL",
        "Hay un signo de control, que no se ve y no es texto; bórrelo o guarde el archivo como UTF-8.",
        "There is a control character, which is not seen and is not text; delete it or save the file as UTF-8.");

    public static ProblemKind Separator { get; } = new(
        "KIT.FILE.SEPARATOR",
        "Los encabezados se separan con coma, con punto y coma o con tabulador: con uno solo de los tres.",
        "Headers are separated by commas, by semicolons or by tabs: by one of the three only.");

    public static ProblemKind Quotes { get; } = new(
        "KIT.FILE.QUOTES",
        "Las comillas de este renglón no cierran bien: van al principio y al final de la celda, y una comilla dentro se escribe dos veces.",
        "The quotes of this line do not close well: they begin and end a cell, and a quote within is written twice.");

    public static ProblemKind UnknownHeader { get; } = new(
        "KIT.HEADER.UNKNOWN",
        "Este encabezado no es de ninguna columna; vea la lista en docs/conformance.md.",
        "This header is of no column; see the list in docs/conformance.md.");

    public static ProblemKind HeaderTwice { get; } = new(
        "KIT.HEADER.TWICE", "Esta columna está dos veces, quizá con otro nombre: deje una.", "This column stands twice, perhaps by another name: keep one.");

    public static ProblemKind HeaderMissing { get; } = new(
        "KIT.HEADER.MISSING", "Falta esta columna en la primera línea.", "The first line lacks this column.");

    public static ProblemKind TwoSubjects { get; } = new(
        "KIT.HEADER.SUBJECTS",
        "El archivo mezcla columnas de personas que piden atención y de trabajadores: haga un archivo para cada cosa.",
        "The file mixes columns of people who ask for care and of workers: make one file for each.");

    public static ProblemKind Cells { get; } = new(
        "KIT.LINE.CELLS",
        "Este renglón no tiene tantas celdas como encabezados hay; un texto con separadores va entre comillas.",
        "This line does not have as many cells as there are headers; a text with separators goes in quotes.");

    public static ProblemKind CellWithoutHeader { get; } = new(
        "KIT.CELL.HEADER", "Esta celda tiene texto y su columna no tiene encabezado.", "This cell has text and its column has no header.");

    public static ProblemKind Required { get; } = new("KIT.CELL.REQUIRED", "Esta celda no puede quedar vacía.", "This cell cannot be empty.");

    public static ProblemKind Id { get; } = new(
        "KIT.CELL.ID",
        "El identificador lleva de 1 a 60 letras sin acento, cifras, puntos o guiones.",
        "An identifier has 1 to 60 letters without accents, digits, points, hyphens or underscores.");

    public static ProblemKind PersonalId { get; } = new(
        "KIT.CELL.ID.PERSON",
        "El identificador tiene la forma de una clave de persona (CURP, RFC o NSS); los casos no son de personas reales: ponga otro.",
        "The identifier has the form of a person's key (CURP, RFC or NSS); cases are not about real people: give another.");

    public static ProblemKind IdTwice { get; } = new(
        "KIT.CELL.ID.TWICE", "Otro renglón ya tiene este identificador: {0}.", "Another line already has this identifier: {0}.");

    public static ProblemKind Day { get; } = new(
        "KIT.CELL.DAY", "Se espera un día que exista, como 2024-05-15 o 15/05/2024.", "A day that exists is expected, such as 2024-05-15 or 15/05/2024.");

    public static ProblemKind State { get; } = new(
        "KIT.CELL.STATE",
        "Se espera el nombre de una entidad federativa o su clave del INEGI, como Nayarit o 18.",
        "The name of a state or its INEGI code is expected, such as Nayarit or 18.");

    public static ProblemKind Value { get; } = new("KIT.CELL.VALUE", "Se espera una de estas palabras: {0}.", "One of these words is expected: {0}.");

    public static ProblemKind Act { get; } = new(
        "KIT.CELL.ACT",
        "Un acto de autoridad está establecido (sí) o no (no, o la celda vacía): la ley lo presume ausente, así que nunca es una incógnita.",
        "An act of authority is established (yes) or not (no, or an empty cell): the law presumes it absent, so it is never unknown.");

    public static ProblemKind Affiliation { get; } = new(
        "KIT.CELL.AFFILIATION",
        "Se esperan afiliaciones unidas con el signo +, y «ninguna otra» al final si la lista está completa: {0}.",
        "Affiliations joined by the sign + are expected, with \"no other\" at the end if the list is complete: {0}.");

    public static ProblemKind Contradiction { get; } = new(
        "KIT.CELL.CONTRADICTION",
        "La afiliación y la columna de seguridad social se contradicen: deje una de las dos.",
        "The affiliation and the column of social security contradict each other: keep one of the two.");

    public static ProblemKind Fact { get; } = new(
        "KIT.CELL.FACT",
        "Se esperan los hechos que faltan, unidos con el signo +, cada uno una vez, o «ninguno»; los hechos son: {0}.",
        "The missing facts are expected, joined by the sign +, each of them once, or \"none\"; the facts are: {0}.");

    public static ProblemKind Finding { get; } = new(
        "KIT.CELL.FINDING",
        "Se esperan motivos como «LGS.77BIS7.I: sí», unidos con el signo +, cada uno una vez; después de los dos puntos: {0}.",
        "Reasons such as \"LGS.77BIS7.I: yes\" are expected, joined by the sign +, each of them once; after the colon: {0}.");

    public static ProblemKind UnknownReason { get; } = new(
        "KIT.CELL.FINDING.CODE",
        "Ninguna regla da un motivo con este código; revise cómo está escrito.",
        "No rule gives a reason with this code; check its spelling.");

    public static ProblemKind JsonSyntax { get; } = new(
        "KIT.JSON.SYNTAX", "Este renglón no es un objeto JSON completo.", "This line is not one whole JSON object.");

    public static ProblemKind JsonMember { get; } = new(
        "KIT.JSON.MEMBER",
        "El miembro {0} falta, sobra, está dos veces o tiene un valor que no es de los suyos; vea docs/conformance.md.",
        "The member {0} is missing, unknown, repeated or has a value that is none of its own; see docs/conformance.md.");

    public static ProblemKind NoSuchCase { get; } = new(
        "KIT.ANSWER.CASE", "Esta respuesta es de un caso que la carpeta no tiene.", "This answer is of a case that the folder does not have.");

    /// <summary>Gets a remark: how the file was read.</summary>
    public static ProblemKind ReadAsWindows1252 { get; } = new(
        "KIT.NOTE.ENCODING", "No es UTF-8: se leyó como Windows-1252.", "Not UTF-8: read as Windows-1252.");

    /// <summary>Gets a remark: how days were read.</summary>
    public static ProblemKind DaysWithSlashes { get; } = new(
        "KIT.NOTE.DAYS", "Los días con diagonales se leyeron como día/mes/año.", "Days with slashes were read as day/month/year.");

    public static ProblemKind[] All { get; } =
    [
        NoFolder, NoFiles, Unreadable, Unwritable, Size, Empty, Encoding, Control, Separator, Quotes, UnknownHeader, HeaderTwice, HeaderMissing, TwoSubjects, Cells,
        CellWithoutHeader, Required, Id, PersonalId, IdTwice, Day, State, Value, Act, Affiliation, Contradiction, Fact, Finding, UnknownReason, JsonSyntax,
        JsonMember, NoSuchCase, ReadAsWindows1252, DaysWithSlashes,
    ];
}
