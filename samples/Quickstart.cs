#:project ../src/ImssBienestar.Domain/ImssBienestar.Domain.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false
#:property InvariantGlobalization=true

// A first walk through the library: who concurs on a day, who is entitled and why, how much of the population is covered, and a map.
// Run from the root of the repository: dotnet run samples/Quickstart.cs
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

// The same digits, months and bytes wherever this runs.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;

AgreementRegister register = AgreementRegister.Reference;

// ── 1 ── Which states concur on a day. The register answers yes, no or unknown: a signature known only as a window is not guessed.
Heading("1. States that concur");
State[] before = [];
LocalDate[] tellingDays = [new(2021, 12, 7), new(2022, 12, 31), new(2023, 6, 20), new(2023, 10, 10), new(2026, 3, 15), new(2026, 5, 17)];
foreach (LocalDate day in tellingDays)
{
    State[] concurring = StatesThatAnswer(Answer.Yes, day);
    State[] unknown = StatesThatAnswer(Answer.Unknown, day);
    string added = before.Length == concurring.Length ? "no new state" : "+ " + Names(concurring.Except(before));
    Wrapped($"{day:uuuu-MM-dd}  {concurring.Length,2}  ", added);
    if (unknown.Length > 0)
    {
        Wrapped(new string(' ', 16), "unknown: " + Names(unknown));
    }

    before = concurring;
}

// ── 2 ── Decisions that explain themselves. A fact that is left out is unknown, and unknown is not no.
Heading("2. Decisions, with their reasons");
var withoutPapers = new Applicant
{
    InNationalTerritory = Answer.Yes,
    HasSocialSecurity = Answer.No,
    HasCurp = Answer.No,
    HasAdmittedDocument = Answer.No,
    CareState = State.Nayarit,
};
Explain("Una persona sin documentos, en Nayarit", withoutPapers, new(2024, 5, 15), Language.Spanish);

var insuredFarFromCare = new Applicant
{
    InNationalTerritory = Answer.Yes,
    // One affiliation is enough for a yes, so the list need not be complete.
    HasSocialSecurity = SocialSecurity.From([Affiliation.Issste], isComplete: false),
    LacksOtherCareNearby = Answer.Yes,
    IsMedicalEmergency = Answer.No,
    CareState = State.Guerrero,
};
Explain("Insured by ISSSTE, in a remote place of Guerrero", insuredFarFromCare, new(2025, 2, 1), Language.English);

// Inside the window of signature the right is settled; only who must answer for the service is not.
Applicant inYucatan = withoutPapers with { HasCurp = Answer.Yes, CareState = State.Yucatan };
Explain("In Yucatán, inside the window of its signature", inYucatan, new(2026, 3, 15), Language.English);

// ── 3 ── Coverage: one row per change, and the share as an interval while a state is undetermined.
Heading("3. People without social security who live in a concurring state");
var years = new DateInterval(new(2021, 1, 1), new(2026, 12, 31));
var timeline = CoverageCalculator.PopulationTimeline(register, PopulationTable.WithoutSocialSecurity2020, years);
Console.WriteLine($"{"from … through",-23}{"covered",12}{"undetermined",13}{"share in %",13}  + concurs  ? unknown");
ImmutableArray<StateCoverage> was = [];
int year = years.Start.Year;
foreach ((DateInterval days, PopulationCoverage coverage) in timeline)
{
    if (days.Start.Year != year)
    {
        Console.WriteLine();
        year = days.Start.Year;
    }

    // After the day through which the register was checked the last answers stand, and the row says so.
    string changes = coverage.IsVerified
        ? Turned("+ ", Answer.Yes) + Turned("? ", Answer.Unknown)
        : "(after the last check of the register)";
    string counts = $"{coverage.Covered,12:N0}{coverage.Undetermined,13:N0}{Share(coverage),13}";
    Console.WriteLine($"{days.Start:uuuu-MM-dd} … {days.End:uuuu-MM-dd}{counts}  {changes}".TrimEnd());
    was = coverage.ByState;

    string Turned(string sign, Answer to)
    {
        string names = Names(coverage.ByState.Where(row => row.IsCovered == to && !was.Contains(row)).Select(row => row.State));
        return names.Length == 0 ? "" : $"{sign}{names}  ";
    }
}

// ── 4 ── The same answers as a picture.
const string Picture = "coverage.svg";
File.WriteAllText(Picture, Svg());
Heading("4. A map");
Console.WriteLine($"{Picture} written: a tile map of the 32 states, and the share covered over the years.");

State[] StatesThatAnswer(Answer answer, LocalDate day) => [.. State.All.Where(state => register.Concurs(state, day) == answer)];

static string Names(IEnumerable<State> states) => string.Join(", ", states.Select(state => state.ShortName));

static string Share(PopulationCoverage coverage) => coverage.Undetermined == 0
    ? $"{Percent(coverage.Ratio):F1}"
    : $"{Percent(coverage.Ratio):F1} … {Percent(coverage.RatioAtMost):F1}";

static decimal Percent(Ratio share) => 100 * share.Value;

static void Explain(string who, Applicant applicant, LocalDate day, Language language)
{
    Console.WriteLine($"\n── {who}");
    foreach (string line in EligibilityCalculator.Decide(applicant, day).Explain(language).Split('\n'))
    {
        // Findings are indented by the library; what does not fit in a line goes on under its own beginning.
        string text = line.TrimStart();
        Wrapped(new string(' ', line.Length - text.Length), text, hanging: line.Length > text.Length ? 4 : 2);
    }
}

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('═', text.Length)}");

static void Wrapped(string prefix, string text, int hanging = 2)
{
    const int Columns = 118;
    string line = prefix;
    string gap = "";
    foreach (string word in text.Split(' '))
    {
        if (line.Length + gap.Length + word.Length > Columns)
        {
            Console.WriteLine(line);
            line = new string(' ', prefix.Length + hanging);
            gap = "";
        }

        line += gap + word;
        gap = " ";
    }

    Console.WriteLine(line);
}

// When a state joined: the day of its first counting signature, or the window in which it lies; null where it never signed.
DateWindow? Entry(State state) => register.Of(state).FirstConcurrence;

string Svg()
{
    // Rows and columns that keep neighbours together: the Gulf of Mexico lies empty at the upper right, the Pacific at the lower left.
    string[] grid =
    [
        "BCN SON CHH COA NLE TAM",
        "BCS  .  SIN DUR ZAC SLP",
        " .   .  NAY JAL AGU GUA QUE HID  .   .  YUC",
        " .   .   .  COL MIC MEX CMX TLA VER TAB CAM ROO",
        " .   .   .   .   .  GRO MOR PUE OAX CHP",
    ];

    // Early is dark, late is light, and grey is not on the scale. Each fill comes with an ink that reads well on it.
    const string White = "#ffffff", Dark = "#0d2b3e";
    (string Fill, string Ink)[] scale =
        [("#12355b", White), ("#1b5c80", White), ("#1f7a80", White), ("#5dba93", Dark), ("#b3dc85", Dark), ("#f7df6e", Dark)];
    (string Fill, string Ink) never = ("#e8e4dc", "#5d5850");

    DateWindow[] entries = [.. State.All.Select(Entry).OfType<DateWindow>()];
    LocalDate[] halves = [.. entries.Select(HalfYear).Distinct().Order()];
    LocalDate today = register.VerifiedThrough;
    PopulationCoverage now = CoverageOn(today);
    var svg = new StringBuilder($$"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1050" width="1200" height="1050" role="img" aria-labelledby="title desc">
        <title id="title">When each state joined IMSS-Bienestar</title>
        <desc id="desc">A tile map of the {{State.All.Length}} states of Mexico, coloured by the day from which each surely concurs;
        {{Concurring(now)}} do by {{today:d MMMM uuuu}}. Below it, by date, the share of people without social security who live in those
        states; it reaches {{Percent(now.Ratio):F1}} %.</desc>
        <style>
          text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: #1d2733 }
          .h1 { font-size: 32px; font-weight: 700 } .h2 { font-size: 19px; font-weight: 700 } .big { font-size: 60px; font-weight: 700 }
          .lead { font-size: 16px; fill: #4a5560 } .note { font-size: 13px; fill: #5b6570 }
          .label { font-size: 15px; font-weight: 600; paint-order: stroke; stroke: #fcfbf8; stroke-width: 5px }
          .code { font-size: 22px; font-weight: 700 } .name { font-size: 10.5px } .date { font-size: 10.5px; font-weight: 600 }
          .end { text-anchor: end } .middle { text-anchor: middle }
        </style>
        <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#fbe9a6"/><rect width="2" height="6" fill="#d9a514"/></pattern></defs>
        <rect width="1200" height="1050" fill="#fcfbf8"/>

        """);
    Text("h1", 51, 72, "When each state joined IMSS-Bienestar");
    Text("lead", 51, 101, "The states of Mexico by the day of their first framework accord or coordination agreement");
    Map();
    Legend();
    Text("big", 48, 552, $"{Concurring(now)}");
    Text("h2", 140, 526, $"of {State.All.Length} states concur");
    Text("lead", 140, 550, $"on {today:d MMMM uuuu}");
    Text("lead", 51, 583, $"{now.Covered / 1e6m:F1} of {now.Target / 1e6m:F1} million people without");
    Text("lead", 51, 606, $"social security live there: {Percent(now.Ratio):F1} %");
    Chart();
    Text("note", 51, 1018, $"Agreements: register edition {register.Edition}; population: INEGI census 2020, derived");
    return svg.Append("</svg>\n").ToString();

    PopulationCoverage CoverageOn(LocalDate day) => CoverageCalculator.Population(register, PopulationTable.WithoutSocialSecurity2020, day);

    static int Concurring(PopulationCoverage coverage) => coverage.ByState.Count(row => row.IsCovered == Answer.Yes);

    static LocalDate HalfYear(DateWindow entry) => new(entry.Latest.Year, entry.Latest.Month <= 6 ? 1 : 7, 1);

    (string Fill, string Ink) ColourOf(LocalDate half) => scale[Math.Min(Array.IndexOf(halves, half), scale.Length - 1)];

    void Line(string markup) => svg.Append(markup).Append('\n');

    void Text(string style, double x, double y, string text, string ink = "") =>
        Line($"<text class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\"{(ink.Length > 0 ? $" style=\"fill:{ink}\"" : "")}>{text}</text>");

    void Box(double x, double y, double size, double radius, string paint) =>
        Line($"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{size:0.#}\" height=\"{size:0.#}\" rx=\"{radius:0.#}\" {paint}/>");

    static string Fill(string colour) => $"fill=\"{colour}\"";

    static string Dashes(string colour) =>
        $"fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\" stroke-opacity=\".8\"";

    void Map()
    {
        foreach ((int row, string codes) in grid.Index())
        {
            foreach ((int column, string code) in codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
            {
                if (code != ".")
                {
                    Tile(State.FromIsoCode($"MX-{code}"), 51 + (92 * column), 136 + (92 * row));
                }
            }
        }
    }

    void Tile(State state, int x, int y)
    {
        DateWindow? entry = Entry(state);
        (string fill, string ink) = entry is { } signed ? ColourOf(HalfYear(signed)) : never;
        Line($"<g><title>{state.ShortName}: {entry?.ToString() ?? "never signed"}</title>");
        Box(x, y, 86, 9, Fill(fill));
        Text("code middle", x + 43, y + 29, state.IsoCode[3..], ink);
        string[] name = state.ShortName.Split(' ', 2);
        Text("name middle", x + 43, y + 45, name[0], ink);
        if (name.Length > 1)
        {
            Text("name middle", x + 43, y + 57, name[1], ink);
        }

        if (entry is { } window)
        {
            bool isMonthKnown = window.Earliest.ToYearMonth() == window.Latest.ToYearMonth();
            Text("date middle", x + 43, y + 75, $"{(isMonthKnown ? "" : "by ")}{window.Latest:MMM uuuu}", ink);
            if (!window.IsExact)
            {
                Box(x + 2.75, y + 2.75, 80.5, 6.5, Dashes(ink));
            }
        }

        Line("</g>");
    }

    void Legend()
    {
        Text("label", 664, 151, "Joined · number of states");
        int shown = 0;
        foreach (LocalDate half in halves)
        {
            Key($"{half:MMM}–{half.PlusMonths(5):MMM uuuu}", entries.Count(entry => HalfYear(entry) == half), Fill(ColourOf(half).Fill));
        }

        Key("never signed", State.All.Length - entries.Length, Fill(never.Fill));
        Key("exact day unknown", entries.Count(entry => !entry.IsExact), Dashes(Dark));

        void Key(string text, int states, string paint)
        {
            (int column, int row) = Math.DivRem(shown++, 4);
            Box(664 + (244 * column), 167 + (31 * row), 22, 4, paint);
            Text("lead", 697 + (244 * column), 184 + (31 * row), $"{text} · {states}");
        }
    }

    void Chart()
    {
        const int Left = 103, Right = 1149, Top = 716, Bottom = 946;
        double X(LocalDate day) => Left + ((Right - Left) * (double)Period.DaysBetween(years.Start, day) / years.Length);
        double Y(Ratio share) => Bottom - ((Bottom - Top) * (double)share.Value);

        Text("h2", 51, 682, "Share of people without social security who live in a state that concurs");
        for (int percent = 0; percent <= 100; percent += 25)
        {
            double y = Y(new Ratio(percent, 100));
            Line($"<path d=\"M{Left} {y:0.#}H{Right}\" stroke=\"#dcd8d0\"/>");
            Text("note end", Left - 10, y + 4.5, $"{percent} %");
        }

        for (int year = years.Start.Year; year <= years.End.Year; year++)
        {
            Line($"<path d=\"M{X(new(year, 1, 1)):0.#} {Bottom}v7\" stroke=\"#8a8f94\"/>");
            Text("note middle", X(new(year, 7, 1)), Bottom + 22, $"{year}");
        }

        // The line ends where the register was last checked; above it stands what is possible while a signature is known only as a window.
        var steps = new StringBuilder();
        var band = new StringBuilder();
        double end = Left;
        foreach ((DateInterval days, PopulationCoverage coverage) in timeline.Where(period => period.Coverage.IsVerified))
        {
            (double start, double certain, double atMost) = (X(days.Start), Y(coverage.Ratio), Y(coverage.RatioAtMost));
            end = X(days.End.PlusDays(1));
            steps.Append($"{(steps.Length == 0 ? "M" : "L")}{start:0.#} {certain:0.#}H{end:0.#}");
            band.Append(coverage.Undetermined == 0 ? "" : $"M{start:0.#} {certain:0.#}V{atMost:0.#}H{end:0.#}V{certain:0.#}Z");
        }

        Line($"<path d=\"{steps}V{Bottom}H{Left}Z\" fill=\"#1f7a80\" fill-opacity=\".14\"/>");
        Line($"<path d=\"{band}\" fill=\"url(#hatch)\"/>");
        Line($"<path d=\"{steps}\" fill=\"none\" stroke=\"#1f7a80\" stroke-width=\"3\" stroke-linejoin=\"round\"/>");
        Line($"<circle cx=\"{end:0.#}\" cy=\"{Y(now.Ratio):0.#}\" r=\"5\" fill=\"#1f7a80\"/>");
        Mark(new(2022, 10, 7), -24, 3, "label end");
        Mark(new(2023, 6, 20), -24, -10, "label end");
        Mark(new(2023, 10, 10), 0, -12, "label");
        Mark(today, Right - end, -14, "label end");
        Box(668, 862, 16, 3, Fill("url(#hatch)"));
        Text("lead", 694, 876, "possible: the day of a signature is not known");

        void Mark(LocalDate day, double dx, double dy, string style)
        {
            PopulationCoverage coverage = CoverageOn(day);
            Text(style, X(day) + dx, Y(coverage.Ratio) + dy, $"{Concurring(coverage)} states · {Percent(coverage.Ratio):F1} %");
        }
    }
}
