using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Tests.Data;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>What the rural programme and the body that split from it were called on each 1 January, from 1973 to 2027, against a table that names
/// its sources. Since 1979 no 1 January is left out.</summary>
public class TheNameOfTheProgramme
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Table = CaseFile.Read("programs/name_on_january_first.csv");

    public static TheoryData<string> Januaries => new(Table.Select(row => row["day"]));

    [Theory]
    [MemberData(nameof(Januaries))]
    public void Each_first_of_January_has_its_name_or_says_what_is_not_known(string day)
    {
        IReadOnlyDictionary<string, string> row = Table.Single(row => row["day"] == day);
        ProgramName rural = HealthProgram.Rural.NameOn(Day(day));
        Assert.Equal((row["rural_programme"], row["rural_certainty"]), (rural.ToString(), Certainty(rural)));
        bool exists = HealthProgram.DecentralisedBody.TryNameOn(Day(day), out ProgramName? body);
        Assert.Equal((row["body"], row["body_certainty"]), (exists ? body!.ToString() : string.Empty, exists ? Certainty(body!) : "did not exist"));
        Assert.NotEmpty(row["source"]);
    }

    [Fact]
    public void The_table_has_every_year_once_from_1973_to_2027() =>
        Assert.Equal(Enumerable.Range(1973, 55).Select(year => Day($"{year}-01-01")), Table.Select(row => Day(row["day"])));

    /// <summary>The story itself: an agreement, four renamings of which three days are not known, a split, and a move.</summary>
    [Fact]
    public void From_the_agreement_of_1979_to_the_ordinary_regime_of_2025()
    {
        HealthProgram rural = HealthProgram.Rural;
        Assert.Equal("Solidaridad Social por Cooperación Comunitaria", rural.NameOn(Day("1979-05-24")).Name);
        Assert.Equal("IMSS-COPLAMAR", rural.NameOn(Day("1979-05-25")).Name);
        Assert.Null(rural.NameOn(Day("1989-06-15")).Name);
        Assert.Equal("IMSS-Solidaridad", rural.NameOn(Day("1992-06-15")).Name);
        Assert.Equal("IMSS-Oportunidades", rural.NameOn(Day("2014-09-04")).Name);
        Assert.Equal(["IMSS-Oportunidades", "IMSS-PROSPERA"], rural.NameOn(Day("2014-09-05")).Candidates.Select(stage => stage.Name));
        Assert.Equal("IMSS-PROSPERA", rural.NameOn(Day("2014-12-31")).Name);

        // Until August 2022 one line; from September two, of the same name and of two persons in law.
        Assert.False(HealthProgram.DecentralisedBody.TryNameOn(Day("2022-08-31"), out _));
        ProgramStage body = HealthProgram.DecentralisedBody.NameOn(Day("2022-09-01")).Stage!;
        ProgramStage programme = rural.NameOn(Day("2022-09-01")).Stage!;
        Assert.Same(rural, HealthProgram.DecentralisedBody.SplitFrom);
        Assert.Equal(("IMB", ProgramAdministrator.DecentralisedBody), (body.CluesInstitution, body.AdministeredBy));
        Assert.Equal(("IMO", ProgramAdministrator.ImssProgramme), (programme.CluesInstitution, programme.AdministeredBy));

        // The move of 2025 changes who runs it; no source read says that it changes the name.
        ProgramName moved = rural.NameOn(Day("2025-07-01"));
        Assert.Equal(ProgramAdministrator.ImssOrdinaryRegime, moved.Stage!.AdministeredBy);
        Assert.Equal(programme.Name, moved.Name);
        Assert.Contains(moved.Findings, finding => finding.Code == "PRG.NAME.CARRIED");
        Assert.Equal("2025-07-01", moved.Stage.Began.ToString());
    }

    /// <summary>Certainty in one phrase, read from the answer and its findings alone.</summary>
    private static string Certainty(ProgramName name)
    {
        bool Says(string code) => name.Findings.Any(finding => finding.Code == code);
        return Says("PRG.NAME.FIRST") ? "may not have begun"
            : !name.IsSettled ? "unknown"
            : Says("PRG.NAME.CARRIED") || Says("PRG.NAME.UNVERIFIED") ? "last known name"
            : (Says("PRG.NAME.START"), Says("PRG.NAME.END")) switch
            {
                (true, true) => "beginning and end not verified",
                (true, false) => "beginning not verified",
                (false, true) => "end not verified",
                _ => name.IsVerified ? "verified" : "?",
            };
    }
}
