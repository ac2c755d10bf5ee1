using System.Diagnostics;
using System.Globalization;
using System.Text;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Samples.NationalCoverage;
using ImssBienestar.Samples.NationalCoverage.Figures;
using ImssBienestar.Samples.NationalCoverage.Page;
using ImssBienestar.Samples.NationalCoverage.Reading;
using NodaTime;

// How far is care, and where does IMSS-Bienestar stand: tables, CSV files and one page that needs nothing else.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;
try
{
    Run(Arguments.Read(args));
    return 0;
}
catch (Exception problem) when (problem is InputException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}

static void Run(Arguments asked)
{
    var time = Stopwatch.StartNew();
    LocalDate day = AgreementRegister.Reference.VerifiedThrough;
    CensusFile? census = asked.Census is { } censusPath ? ReadCensus(censusPath) : null;
    FacilityFile? facilities = asked.Clues is { } cluesPath ? ReadFacilities(cluesPath, day) : null;
    Console.WriteLine($"Census population: {census?.Population ?? PopulationTable.Census2020.Total}");
    if (census is null)
    {
        Console.WriteLine("No census file: the figures of the states, which the library holds.");
    }

    AccessFigures? access = census is not null && facilities is not null ? AccessFigures.Of(census, facilities.Facilities, day) : null;
    MunicipalityFigures[]? municipalities = census is null ? null : Municipalities.Of(census, facilities, access?.FirstLevel);
    var figures = new CountryFigures(day, census, facilities, access, municipalities);
    Tables.Print(figures);
    Directory.CreateDirectory(asked.Out);
    CsvFiles.Write(asked.Out, figures);
    HtmlPage.Write(Path.Combine(asked.Out, "index.html"), PageFigures.Of(figures));
    Console.WriteLine($"\nWritten to {asked.Out}: index.html, {string.Join(", ", CsvFiles.Names(figures))}");
    using var process = Process.GetCurrentProcess();
    Console.WriteLine($"{time.Elapsed.TotalSeconds:F1} s, {process.PeakWorkingSet64 >> 20} MiB at most");
}

static CensusFile ReadCensus(string path)
{
    var progress = new Progress("Reading the census");
    CensusFile file = CensusFile.Read(path, progress);
    progress.Done($"{file.Rows:N0} rows");
    Said(path, file.Header, $"{file.Rows:N0} rows read, {file.Localities.Length:N0} localities", file.LeftOut);
    return file;
}

static FacilityFile ReadFacilities(string path, LocalDate day)
{
    var progress = new Progress("Reading the facilities");
    FacilityFile file = FacilityFile.Read(path, day, progress);
    progress.Done($"{file.Rows:N0} rows");
    Said(path, file.Header, $"{file.Rows:N0} rows read, {file.Facilities.Length:N0} units in operation with a place", file.LeftOut);
    return file;
}

static void Said(string path, string header, string counts, LeftOut[] leftOut)
{
    Console.WriteLine($"{Path.GetFileName(path)}: {header}");
    Console.WriteLine($"  {counts}");
    foreach (LeftOut left in leftOut)
    {
        Console.WriteLine($"  left out: {left.Rows,8:N0}  {left.Reason.English} ({left.Code})");
    }
}
