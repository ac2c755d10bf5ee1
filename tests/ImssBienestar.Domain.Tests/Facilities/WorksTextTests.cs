using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>The text tables of census, works and maintenance are closed, and every rule has its provision and its source.</summary>
public sealed class WorksTextTests
{
    private static readonly Answer[] Three = [Answer.Unknown, Answer.Yes, Answer.No];
    private static readonly ReasonText[] All = [.. CensusTexts.All, .. WorksTexts.All, .. MaintenanceTexts.All];
    private static readonly Source Form = new("cédula", Confidence.Reported);
    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly WorksStage[] Stages = Enum.GetValues<WorksStage>();

    [Fact]
    public void The_codes_are_unique_and_every_reason_is_listed()
    {
        Assert.Equal(All.Length, All.Select(entry => entry.Code).Distinct().Count());
        Assert.Equal(
            new[] { typeof(CensusTexts), typeof(WorksTexts), typeof(MaintenanceTexts) }
                .SelectMany(table => table.GetFields().Where(field => field.FieldType == typeof(ReasonText)))
                .Select(field => ((ReasonText)field.GetValue(null)!).Code)
                .Order(),
            All.Select(entry => entry.Code).Order());
    }

    [Fact]
    public void Every_declared_answer_has_its_own_words_in_both_languages()
    {
        foreach (ReasonText entry in All)
        {
            BilingualText[] texts = [.. Three.Select(entry.For).OfType<BilingualText>()];
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.NotEqual(text.Spanish, text.English));
            Assert.Equal(texts.Length, texts.Select(text => text.Spanish).Distinct().Count());
            Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
            Assert.All(texts, text => Assert.Equal(Places(text.Spanish), Places(text.English)));
        }

        Assert.Equal(Stages.Length, Stages.Select(stage => WorksTexts.NameOf(stage).Spanish).Distinct().Count());
        Assert.Equal(Stages.Length, Stages.Select(stage => WorksTexts.NameOf(stage).English).Distinct().Count());
    }

    [Fact]
    public void Every_move_and_every_criterion_names_its_source()
    {
        Assert.All(WorksTransition.All, move => Assert.Equal(Confidence.Verified, move.Source.Confidence));
        Assert.All(WorksTransition.All, move => Assert.NotNull(move.Source.Published));
        Assert.Equal(WorksTransition.All.Length, WorksTransition.All.Select(move => move.ToString()).Distinct().Count());
        Provision[] provisions = [.. typeof(StatedCriteria).GetFields().Select(field => field.GetValue(null)).OfType<Provision>()];
        Assert.Equal(3, provisions.Select(provision => provision.Code).Distinct().Count());
        Assert.All(provisions, provision => Assert.Equal(Statute.OfficialStatement, provision.Citation.Statute));
        Assert.All(provisions, provision => Assert.All(provision.Wordings.Starts, start => Assert.Equal(start.From, start.Value!.Published)));
        Interpretation[] readings = [.. typeof(StatedCriteria).GetFields().Select(field => field.GetValue(null)).OfType<Interpretation>()];
        Assert.Equal(3, readings.Select(reading => reading.Code).Distinct().Count());
        Assert.Same(WorksTransition.Interpretation, Assert.Single(readings, reading => reading.Code == "FAC.I.ORDER_OF_WORKS"));
    }

    /// <summary>Random data of all three kinds: no unfilled place, no undeclared reason or answer, every declared one occurs, and each
    /// finding carries its provision and the source of the data.</summary>
    [Fact]
    public void What_is_said_was_declared_and_is_complete()
    {
        var random = new Random(12);
        var said = new List<Finding>();
        for (int round = 0; round < 400; round++)
        {
            said.AddRange(Works(random).Validate());
            said.AddRange(Census(random).Validate());
            MaintenancePlan plan = Plan(random);
            said.AddRange(plan.Validate(First.PlusDays(random.Next(40))));
            if (!plan.TryRecordDone($"I{random.Next(6)}", Window(random), null, out _, out Finding? refusal))
            {
                said.Add(refusal);
            }
        }

        Assert.Equal(
            All.SelectMany(entry => Three.Where(answer => entry.For(answer) is not null).Select(answer => (entry.Code, answer))).Order(),
            said.Select(finding => (finding.Code, finding.Answer)).Distinct().Order());
        Assert.All(said, finding => Assert.DoesNotContain('{', finding.Text.Spanish + finding.Text.English));
        Assert.All(said, finding => Assert.DoesNotContain("()", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.DoesNotContain("  ", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.All(said, finding => Assert.Equal((Form, Statute.OfficialStatement), (finding.Source, finding.Provision.Citation.Statute)));
    }

    private static HospitalWorks Works(Random random) => new(
        "OBRA-1",
        State.Nayarit,
        Form,
        Enumerable.Range(0, random.Next(7)).Select(_ => new WorksMilestone(Stages[random.Next(Stages.Length)], Window(random), Form)))
    {
        Key = random.Next(2) == 0 ? null : Clues.Parse(random.Next(2) == 0 ? "NTSSA000013" : "MCIMB000856"),
        PlannedCost = Cost(random),
        SpentCost = Cost(random),
        PlannedBeds = random.Next(3) == 0 ? null : random.Next(3),
        DeliveredBeds = random.Next(3) == 0 ? null : random.Next(3),
    };

    private static TransferCensus Census(Random random) => new(
        [Clues.Parse("NTSSA000013")],
        Enumerable.Range(0, random.Next(4)).Select(_ => new UnitAssessment(
            Clues.Parse(random.Next(4) == 0 ? "NTSSA000025" : "NTSSA000013"),
            random.Next(2) == 0 ? DateWindow.Exactly(First) : Window(random),
            CensusArea.All.Where(_ => random.Next(9) > 0).Select(area => new AreaResult(
                area, (AreaGrade)random.Next(3), random.Next(2) == 0 ? null : [new("faltante", random.Next(2))])),
            Form)));

    private static MaintenancePlan Plan(Random random) => new(
        Clues.Parse("MCIMB000856"), First.PlusDays(random.Next(40)), Form, Enumerable.Range(0, 3).Select(_ => new MaintenanceItem(
            $"I{random.Next(4)}", (MaintenanceKind)random.Next(3), (MaintainedSystem)random.Next(6), Window(random))
        {
            Done = random.Next(2) == 0 ? null : Window(random),
            PlannedCost = Cost(random),
            SpentCost = Cost(random),
        }));

    private static Pesos? Cost(Random random) => random.Next(3) == 0 ? null : Pesos.OfCentavos(random.Next(3));

    private static DateWindow Window(Random random)
    {
        LocalDate from = First.PlusDays(random.Next(30));
        return DateWindow.Between(from, from.PlusDays(random.Next(10)));
    }

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 4).Where(place => text.Contains($"{{{place}}}", StringComparison.Ordinal)));
}
