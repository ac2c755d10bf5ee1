using System.Text;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>Every question on every day: one answer or the documented refusal, and another answer only on a day that something names.
/// <c>Cases/sweep/</c> has both sides of each boundary, for people to read.</summary>
public sealed class SweepTests(ITestOutputHelper output)
{
    private const string Write = "IMSSBIENESTAR_WRITE";
    private const string Header = "pregunta,entidades,hasta_el,se_respondía,desde_el,se_responde,motivos,lo_nombra";

    public static TheoryData<string> Names => [.. Asked.Matters.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_answer_changes_on_named_days_only_and_as_the_case_file_says(string matter)
    {
        Trail[] trails = Asked.Matters[matter].Value;

        Assert.NotEmpty(trails);
        Counted.Say(output, (long)trails.Length * Trail.Days.Length, $"answers of the sweep: {matter}");
        string[] unnamed = [.. trails.SelectMany(trail => trail.Changes
            .Where(day => !trail.Question.Named.Contains(day))
            .Select(day => $"{trail.Question.Text} {trail.Question.State} {day:uuuu-MM-dd}"))];
        Assert.True(unnamed.Length == 0, string.Join('\n', unnamed.Take(40)));

        // Stretches are made day by day; that they fit together is asked of them all the same.
        Assert.All(trails, trail => Assert.Equal(Trail.Days.Length, trail.Stretches.Sum(stretch => Period.DaysBetween(stretch.From, stretch.Until) + 1)));
        string file = Page(trails);
        string path = Path.Combine(Repository.Root, "tests", "ImssBienestar.Domain.Tests", "Cases", "sweep", matter + ".csv");
        if (Environment.GetEnvironmentVariable(Write) == "1")
        {
            File.WriteAllText(path, file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(File.ReadAllText(path), file);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reason_cites_a_wording_that_was_in_force_on_the_day(string matter)
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Trail.Stretch stretch in Asked.Matters[matter].Value.SelectMany(trail => trail.Stretches))
        {
            foreach (Finding reason in stretch.Reply?.Reasons ?? [])
            {
                if (reason.InForceFrom > stretch.From || reason.InForceUntil < stretch.Until)
                {
                    wrong.Add($"{reason.Code} ({reason.Provision.Code}): {reason.InForceFrom:R}…{reason.InForceUntil:R} from {stretch.From:R} to {stretch.Until:R}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
    }

    /// <summary>One line for each boundary; states with the same changes of a question share their lines.</summary>
    private static string Page(IEnumerable<Trail> trails)
    {
        var page = new StringBuilder(Header).Append('\n');
        foreach (IGrouping<string, Trail> alike in trails
            .Where(trail => trail.Question.IsWritten)
            .GroupBy(trail => trail.Question.Text + "\n" + string.Join('\n', Lines(trail))))
        {
            Trail trail = alike.First();
            string states = string.Join(' ', alike.Select(same => same.Question.State?.InegiCode).OfType<string>());
            foreach (string line in Lines(trail))
            {
                page.Append(Cell(trail.Question.Text)).Append(',').Append(states).Append(',').Append(line).Append('\n');
            }
        }

        return page.ToString();
    }

    /// <summary>Of a state only what changes the answer: what changes the reasons alone is the same in all of them.</summary>
    private static IEnumerable<string> Lines(Trail trail) => trail.Stretches.Skip(1).Select((after, before) => (After: after, Before: trail.Stretches[before]))
        .Where(both => trail.Question.State is null || both.Before.Reply?.Says != both.After.Reply?.Says)
        .Select(both => Line(trail, both.Before, both.After));

    private static string Line(Trail trail, Trail.Stretch before, Trail.Stretch after) => string.Join(
        ',',
        $"{before.Until:uuuu-MM-dd}",
        Cell(before.Reply?.Says ?? "(se rehúsa)"),
        $"{after.From:uuuu-MM-dd}",
        Cell(after.Reply?.Says ?? "(se rehúsa)"),
        Cell(Reasons(before.Reply, after.Reply)),
        Cell(trail.Question.Named[after.From]));

    /// <summary>The codes that come (+), go (−) or are said otherwise (~).</summary>
    private static string Reasons(Reply? before, Reply? after)
    {
        IReadOnlyList<Finding> old = before?.Reasons ?? [];
        IReadOnlyList<Finding> now = after?.Reasons ?? [];
        if (before is null)
        {
            return string.Empty;
        }

        string[] codesBefore = [.. old.Select(reason => reason.Code)];
        string[] codesNow = [.. now.Select(reason => reason.Code)];
        return string.Join(
            ' ',
            codesNow.Except(codesBefore).Select(code => "+" + code)
                .Concat(codesBefore.Except(codesNow).Select(code => "−" + code))
                .Concat(now.Where(reason => codesBefore.Contains(reason.Code) && !old.Contains(reason)).Select(reason => "~" + reason.Code).Distinct()));
    }

    private static string Cell(string text) => text.Contains(',') ? $"\"{text}\"" : text;
}
