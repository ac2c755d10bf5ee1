using System.Diagnostics;
using System.Globalization;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Samples.NationalRegister;
using NodaTime;

// A national register, a shard at a time: one worker for each shard, and a merge that gives the same bytes for any split of the work.
const string Usage = """
    Usage: dotnet run -c Release --project samples/NationalRegister -- COMMAND …

      make  --people N --shards K --seed S --out FOLDER   writes a synthetic register
      count --shard FILE --day YYYY-MM-DD --out FILE      counts a shard; - reads standard input or writes standard output
      merge --shards K --in FOLDER --out FILE             adds the tallies of all K shards; refuses when one is missing

    It ends with 0; with 2 when the words, or a file, cannot be understood; with 3 when a shard is missing.
    """;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    return Run(args);
}
catch (Exception problem) when (problem is InputException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return problem is InputException input ? input.ExitCode : InputException.Words;
}

static int Run(string[] words)
{
    var given = new Options(words, Usage);
    switch (given.Command)
    {
        case "make":
            new SyntheticRegister((ulong)given.Number("--seed")).Write(given.Text("--out"), given.Number("--people"), (int)given.Number("--shards"));
            return 0;
        case "count":
            return Count(given.Text("--shard"), given.Day("--day"), given.Text("--out"));
        case "merge":
            Worker.Write(Merge.Of(given.Text("--in"), (int)given.Number("--shards")), given.Text("--out"));
            return 0;
        default:
            throw new InputException(Usage);
    }
}

static int Count(string shard, LocalDate day, string output)
{
    var time = Stopwatch.StartNew();
    using Stream input = shard == "-" ? Console.OpenStandardInput() : File.OpenRead(shard);
    CoverageTally tally = Worker.Count(input, day, Console.Error);
    Worker.Write(tally, output);
    Console.Error.WriteLine($"\r{tally.Total:N0} people in {time.Elapsed.TotalSeconds:F1} s");
    foreach ((string reason, long rows) in tally.LeftOut)
    {
        Console.Error.WriteLine($"  left out: {rows,8:N0}  {reason}");
    }

    return 0;
}
