using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.Conformance;

/// <summary>What the program says, in both languages.</summary>
internal static class ReportTexts
{
    public static BilingualText Usage { get; } = new(
        """
        Uso: dotnet run -c Release --project samples/Conformance -- ORDEN … [--language es|en]

          run CARPETA                        responde cada caso y lo compara con lo que se espera
          json CARPETA SALIDA                escribe los casos en JSON, para otros lenguajes
          check CARPETA --answers ARCHIVO    compara las respuestas de otro programa con lo que se espera

        Termina con 0 si todo pasa, con 1 si algún caso falla y con 2 si algo no se puede leer; entonces nada se ejecuta.
        """,
        """
        Usage: dotnet run -c Release --project samples/Conformance -- COMMAND … [--language es|en]

          run FOLDER                       answers each case and compares it with what is expected
          json FOLDER OUT                  writes the cases as JSON, for other languages
          check FOLDER --answers FILE      compares the answers of another program with what is expected

        It ends with 0 if everything passes, with 1 if a case fails, with 2 if something cannot be read; then nothing is run.
        """);

    public static BilingualText Refused { get; } = new("No se ejecutó nada: por corregir, {0}.", "Nothing was run: to correct, {0}.");

    public static BilingualText Failure { get; } = new("FALLA {0} ({1}, línea {2})", "FAILED {0} ({1}, line {2})");

    public static BilingualText Difference { get; } = new("{0}: se esperaba «{1}» y se respondió «{2}»", "{0}: expected \"{1}\" and the answer was \"{2}\"");

    public static BilingualText Answer { get; } = new("respuesta", "answer");

    public static BilingualText NotAnswered { get; } = new("sin respuesta", "not answered");

    public static BilingualText SourceCited { get; } = new("El caso cita: {0}", "The case cites: {0}");

    public static BilingualText Explained { get; } = new("La biblioteca resuelve así:", "The library decides as follows:");

    public static BilingualText Summary { get; } = new("Casos: {0}. Pasan: {1}. Fallan: {2}.", "Cases: {0}. Passed: {1}. Failed: {2}.");

    public static BilingualText Written { get; } = new("Casos escritos en {1}: {0}.", "Cases written to {1}: {0}.");
}
