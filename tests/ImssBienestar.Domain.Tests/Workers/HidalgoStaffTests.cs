using System.Globalization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>The posts, rooms and staff of 592 real units of Hidalgo on 1 July 2024 (SINERHIAS).</summary>
public class HidalgoStaffTests
{
    /// <summary>Health centres by their nuclei: rural 1 to 3, urban 1 to 12.</summary>
    private const string HealthCentres = "ABCDEFGHIJKLQRS";

    private static readonly LocalDate Snapshot = Day("2024-07-01");

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =>
        CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "sinerhias_hidalgo_202407.csv"));

    [DataFact]
    public void The_posts_of_Hidalgo_are_15_550_of_which_19_are_vacant()
    {
        var posts = new List<Post>();
        var assignments = new List<Assignment>();
        foreach (IReadOnlyDictionary<string, string> row in Rows)
        {
            for (int i = 0; i < Number(row, "plazas_total"); i++)
            {
                posts.Add(new(string.Create(CultureInfo.InvariantCulture, $"{row["clues"]}-{i}"), Clues.Parse(row["clues"]), Profession.NotStated, Snapshot));
                if (i < Number(row, "plazas_ocupadas"))
                {
                    assignments.Add(new(TestKeys.CurpOf(assignments.Count % TestKeys.Count), posts[^1].Code, Snapshot));
                }
            }
        }

        StaffRegister register = StaffRegister.Of(posts, Enumerable.Range(0, TestKeys.Count).Select(Staff.Worker), assignments);
        Assert.Empty(register.Refusals);
        Assert.Equal(new PostCount(15_550, 15_531), register.CountOn(Snapshot));
        Assert.Equal(19, register.VacantOn(State.Hidalgo, Snapshot).Length);
        Assert.Equal(14, register.VacantOn(State.Hidalgo, Snapshot).Select(post => post.Unit).Distinct().Count());
        Assert.Equal(new PostCount(0, 0), register.CountOn(Snapshot.PlusDays(-1)));
        Assert.All(Rows.Where(row => Number(row, "plazas_total") > 0), row => Assert.Equal(
            Number(row, "plazas_desocupadas"), register.CountOn(Clues.Parse(row["clues"]), Snapshot)!.Vacant));
    }

    /// <summary>The doctors of the source include dentists, so the gaps are the least that can be, and full cover cannot be told.</summary>
    [DataFact]
    public void Of_483_health_centres_40_have_no_doctor_and_81_fewer_than_two_nurses()
    {
        StaffingGap[] gaps = [.. Rows
            .Where(row => row["cve_tipo"] == "CE" && row["clues"][2..5] == "SSA" && HealthCentres.Contains(row["cve_tipologia"], StringComparison.Ordinal) && Number(row, "consultorios_total") >= 1)
            .Select(row => StaffingNorm.GapOf(
                new(Clues.Parse(row["clues"]))
                {
                    ConsultingRooms = Number(row, "consultorios_total"),
                    Doctors = new(Number(row, "medicos_ocupadas")),
                    Nurses = new(Number(row, "enfermeras_ocupadas")),
                },
                Snapshot))];
        StaffingTotal total = StaffingTotal.Of(gaps);
        Assert.Equal(483, total.Units);
        Assert.Equal(new StaffShortfall(40, new(40), 0), total.Doctors);
        Assert.Equal(new StaffShortfall(81, new(91), 0), total.Nurses);
        Assert.Equal(new StaffShortfall(250, new(290), 483 - 250), total.SevenDays);
        Assert.True(total.IsLowerBound);
        Assert.Equal(250, gaps.Count(gap => gap.SevenDayCover == Answer.No));
        Assert.DoesNotContain(gaps, gap => gap.SevenDayCover == Answer.Yes);
        Assert.Equal(total, Assert.Single(StaffingTotal.ByState(gaps)).Value);
    }

    private static int Number(IReadOnlyDictionary<string, string> row, string column) => int.Parse(row[column], CultureInfo.InvariantCulture);
}
