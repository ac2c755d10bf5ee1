using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Samples.Tests.NationalCoverage;

public sealed class RunTests
{
    private const string Sample = "NationalCoverage";

    [Fact]
    public async Task Without_files_it_shows_the_states_alone()
    {
        using var folder = new TemporaryFolder();
        SampleRun run = await SampleRun.OfAsync(Sample, "--out", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Census population: 126014024", run.Output.Split('\n'));
        Assert.Equal(33, (await File.ReadAllLinesAsync(folder.File("states.csv"))).Length);
        Assert.False(File.Exists(folder.File("municipalities.csv")));
    }

    [Fact]
    public async Task The_page_needs_nothing_but_itself()
    {
        using var folder = new TemporaryFolder();
        await SampleRun.OfAsync(Sample, "--out", folder.Path);
        string page = (await File.ReadAllTextAsync(folder.File("index.html"))).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_the_publishers_are_read_and_every_row_left_out_has_a_reason()
    {
        using var folder = new TemporaryFolder();
        (string census, string units) = FictionalFiles.Write(folder);
        SampleRun run = await SampleRun.OfAsync(Sample, "--clues", units, "--census", census, "--out", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("INEGI, ITER 2020 (ENTIDAD, NOM_ENT, MUN, …), Windows-1252", run.Output, StringComparison.Ordinal);
        Assert.Contains("DGIS, ESTABLECIMIENTO_SALUD (CLUES, NOMBRE DE LA INSTITUCION, …), UTF-8 with a byte order mark", run.Output, StringComparison.Ordinal);
        Assert.Contains("Census population: 1130", run.Output.Split('\n'));

        string[] leftOut = await File.ReadAllLinesAsync(folder.File("left-out.csv"));
        Assert.Equal(
            [
                "clues.csv,CLUES.LENGTH,1",
                "clues.csv,UNITS.INSTITUTION,1",
                "clues.csv,UNITS.OUTOFOPERATION,1",
                "clues.csv,UNITS.PLACE,1",
                "iter.csv,CENSUS.CELLS,1",
                "iter.csv,CENSUS.NOT_A_LOCALITY,4",
                "iter.csv,CENSUS.REPEATED,1",
            ],
            leftOut.Skip(1).Select(line => string.Join(',', line.Split(',').Where((_, i) => i is 0 or 1 or 2))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_census_hides_is_undetermined_and_not_zero()
    {
        using var folder = new TemporaryFolder();
        (string census, string units) = FictionalFiles.Write(folder);
        await SampleRun.OfAsync(Sample, "--clues", units, "--census", census, "--out", folder.Path);
        string[] municipalities = await File.ReadAllLinesAsync(folder.File("municipalities.csv"));
        Assert.Equal(2, municipalities.Length);

        // 1,130 inhabitants; 300 known to lack affiliation; 30 live where the number is hidden or missing; 2 units; 1,010 within 5 km, half of those with a place at 0 km.
        Assert.StartsWith("18001,Acaponeta,18,Nayarit,1130,300,30,2,1010,1010,1010,0", municipalities[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_municipality_in_capitals_takes_the_accents_of_its_seat()
    {
        using var folder = new TemporaryFolder();
        (string census, string units) = (folder.File("iter.csv"), folder.File("clues.csv"));
        await File.WriteAllTextAsync(census, """
            cve_ent,cve_mun,cve_loc,localidad,latitud,longitud,altitud,pobtot,psinder,pder_ss
            18,002,0001,Ahuacatlán,22.5,-105.36,20,1000,300,690
            """);
        await File.WriteAllTextAsync(units, """
            clues,clues_anterior,cve_ent,entidad,cve_mun,municipio,cve_loc,localidad,nombre,estatus,nivel_atencion,cve_tipologia,tipologia,subtipologia,estrato,fecha_inicio_operacion,latitud,longitud
            NTIMB000013,,18,NAYARIT,002,AHUACATLAN,0001,AHUACATLAN,CENTRO DE SALUD,EN OPERACION,PRIMER NIVEL,A,CENTRO DE SALUD,NO ESPECIFICADO,RURAL,1990-11-01,22.5,-105.36
            """);
        await SampleRun.OfAsync(Sample, "--clues", units, "--census", census, "--out", folder.Path);
        string[] municipalities = await File.ReadAllLinesAsync(folder.File("municipalities.csv"));
        Assert.StartsWith("18002,Ahuacatlán,18,Nayarit,", municipalities[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b,c\n1,2,3\n", "the columns are of no known set")]
    [InlineData("", "the file is empty")]
    public async Task A_file_of_another_kind_is_refused_with_what_was_expected(string text, string said)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("other.csv");
        await File.WriteAllTextAsync(file, text);
        SampleRun run = await SampleRun.OfAsync(Sample, "--census", file, "--out", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_words_that_mean_nothing_are_said_gently()
    {
        using var folder = new TemporaryFolder();
        SampleRun missing = await SampleRun.OfAsync(Sample, "--census", folder.File("none.csv"), "--out", folder.Path);
        SampleRun wrong = await SampleRun.OfAsync(Sample, "--censo", "x");
        Assert.Equal((2, 2), (missing.ExitCode, wrong.ExitCode));
        Assert.Contains("there is no such file", missing.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", wrong.Error, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task The_census_and_the_catalogue_add_up_to_the_person()
    {
        using var folder = new TemporaryFolder();
        SampleRun run = await RealRunAsync(folder);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Census population: 126014024", run.Output.Split('\n'));
        Assert.Contains("189,432 rows read, 189,432 localities", run.Output, StringComparison.Ordinal);
        Assert.Contains("10,573 rows read, 10,366 units", run.Output, StringComparison.Ordinal);
    }

    internal static Task<SampleRun> RealRunAsync(TemporaryFolder folder) => SampleRun.OfAsync(
        Sample,
        "--clues",
        Path.Combine(DataFactAttribute.Folder!, "clues_imss_bienestar_2026.csv"),
        "--census",
        Path.Combine(DataFactAttribute.Folder!, "iter2020_localidades.csv"),
        "--out",
        folder.Path);
}
