namespace ImssBienestar.Samples.NationalRegister;

/// <summary>The columns of a shard: a row for each person, with nothing that names one.</summary>
/// <remarks>An empty cell is unknown. Facts are 1 or 0. The two acts of authority are presumed absent, so an empty cell of theirs is 0.</remarks>
internal static class Columns
{
    /// <summary>The INEGI code of the state where care is asked for; empty where it is not stated.</summary>
    public const int State = 0;

    /// <summary>The day of birth, such as 1990-02-28; empty where it is not stated.</summary>
    public const int Birth = 1;

    /// <summary>The covers, with a semicolon between: imss, issste, estatal, pemex, sedena, semar, otra; or ninguna. A question mark at the end says that
    /// the list is not complete; an empty cell says that nothing is known.</summary>
    public const int Affiliations = 2;

    /// <summary>The first of the facts, which follow in the order of their bits.</summary>
    public const int FirstFact = 3;

    public static string[] Names { get; } =
    [
        "entidad", "nacimiento", "afiliaciones", "en_territorio", "tiene_curp", "tiene_documento", "es_urgencia", "sin_atencion_cercana", "derecho_cancelado",
        "ingreso_por_atencion",
    ];
}
