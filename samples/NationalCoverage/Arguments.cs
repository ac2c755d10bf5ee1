namespace ImssBienestar.Samples.NationalCoverage;

/// <summary>What the program was asked for.</summary>
/// <param name="Clues">The file of facilities; null where none was given.</param>
/// <param name="Census">The file of localities; null where none was given.</param>
/// <param name="Out">The folder to write to.</param>
internal sealed record Arguments(string? Clues, string? Census, string Out)
{
    public const string Usage = """
        Usage: dotnet run -c Release --project samples/NationalCoverage -- [--clues FILE] [--census FILE] --out FOLDER

          --clues FILE   facilities: the extract (clues, cve_ent, …) or the catalogue of the DGIS saved as CSV
          --census FILE  localities: the extract (cve_ent, cve_mun, …) or the ITER of the 2020 census by INEGI as CSV
          --out FOLDER   where index.html and the CSV files are written; made where it does not exist

        Without files it shows the states alone, from the figures in the library.
        """;

    /// <exception cref="InputException">The arguments cannot be understood.</exception>
    public static Arguments Read(string[] words)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i += 2)
        {
            if (words[i] is not ("--clues" or "--census" or "--out") || i + 1 == words.Length || !given.TryAdd(words[i], words[i + 1]))
            {
                throw new InputException($"{words[i]} cannot be understood here.\n\n{Usage}");
            }
        }

        return given.TryGetValue("--out", out string? folder)
            ? new(given.GetValueOrDefault("--clues"), given.GetValueOrDefault("--census"), folder)
            : throw new InputException($"--out is missing.\n\n{Usage}");
    }
}
