using System.Reflection;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>Codes are for ever: callers store them. The ledger beside this file holds each one ever given; a code that leaves the assembly is
/// marked <c>retired</c> and is never given again.</summary>
public sealed partial class CodeLedgerTests
{
    private const string File = "tests/ImssBienestar.Domain.Tests/Conventions/codes.csv";
    private const string Current = "current";
    private const string Retired = "retired";

    /// <summary>Members named <c>Code</c> that hold no code of this library.</summary>
    private static readonly string[] CodesOfOthers =
    [
        "Agreement", // an instrument, by the edition of the register
        "FacilityTypology", // the official catalogue of facilities
        "CatalogueEntry", // what the concepts give
        "Finding", // the code of its reason
    ];

    /// <summary>Pairs of kinds that may share a code, since one is the other seen from its own side: the reason that a provision holds, the norm
    /// behind a parameter, the provision that stands for a whole decree.</summary>
    private static readonly (string, string)[] MayShare =
    [
        ("Provision", "Reason"), ("MandatoryClause", "Provision"), ("ProgramStage", "Provision"), ("Provision", "Statute"),
        ("CommitteeRule", "Reason"), ("OpenPoint", "Reason"), ("AccessReason", "Reason"), ("FacilityNorm", "Parameter"),
    ];

    private static readonly Entry[] Ledger =
    [
        .. CaseFile.ReadFile(Path.Combine(AppContext.BaseDirectory, "Conventions", "codes.csv"))
            .Select(row => new Entry(row["kind"], row["code"], row["status"])),
    ];

    private static readonly Entry[] Given = [.. Kept.All.Select(Of).OfType<Entry>().Distinct().OrderBy(Key, StringComparer.Ordinal)];

    [Fact]
    public void Every_code_of_the_assembly_is_in_the_ledger()
    {
        Assert.True(Given.Length > 600, $"{Given.Length} codes were found.");
        string[] missing = [.. Given.Except(Ledger).Select(Line)];
        Assert.True(missing.Length == 0, $"Add to {File}, each in its place by kind and code:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void A_code_that_left_the_assembly_is_marked_retired()
    {
        string[] gone = [.. Ledger.Where(entry => entry.Status == Current).Except(Given).Select(entry => Line(entry with { Status = Retired }))];
        Assert.True(gone.Length == 0, $"No longer in the assembly. Never delete a line; in {File} write:\n{string.Join('\n', gone)}");
    }

    [Fact]
    public void A_retired_code_is_never_given_again_of_any_kind()
    {
        HashSet<string> retired = [.. Ledger.Where(entry => entry.Status == Retired).Select(entry => entry.Code)];
        Assert.Empty(Given.Where(entry => retired.Contains(entry.Code)).Select(Line));
        Assert.Empty(Ledger.Where(entry => entry.Status == Current && retired.Contains(entry.Code)).Select(Line));
    }

    [Fact]
    public void A_code_is_unique_within_its_kind_and_shared_only_by_two_sides_of_one_thing() => Assert.Empty(
        from same in Ledger.GroupBy(entry => entry.Code, StringComparer.Ordinal)
        from one in same
        from other in same
        where string.CompareOrdinal(one.Kind, other.Kind) < 0 && !MayShare.Contains((one.Kind, other.Kind))
        select $"{same.Key}: {one.Kind} and {other.Kind}");

    [Fact]
    public void Objects_of_one_kind_and_code_say_the_same() => Assert.Empty(
        from value in Kept.All
        let entry = Of(value)
        where entry is not null
        group value by entry into same
        where same.Select(Says).Distinct().Count() > 1
        select Line(same.Key));

    [Fact]
    public void The_ledger_is_sorted_and_says_nothing_twice()
    {
        Assert.Equal(Ledger.Select(Key).Order(StringComparer.Ordinal), Ledger.Select(Key));
        Assert.Equal(Ledger.Length, Ledger.Select(Key).Distinct().Count());
        Assert.All(Ledger, entry => Assert.Contains(entry.Status, new[] { Current, Retired }));
    }

    /// <summary>Capital letters and digits, in parts joined by a point, a hyphen or an underscore; a plus at the end means "and more".</summary>
    [Fact]
    public void Every_code_is_well_formed() => Assert.Empty(Ledger.Where(entry => !WellFormed().IsMatch(entry.Code)).Select(Line));

    [Fact]
    public void Every_kind_of_the_ledger_is_known() => Assert.Empty(
        Ledger.Where(entry => entry.Status == Current).Select(entry => entry.Kind).Distinct().Except(Given.Select(entry => entry.Kind)));

    private static Entry? Of(object value) => value switch
    {
        ReasonText reason => new("Reason", reason.Code, Current),
        DefectKind defect => new("Defect", defect.Code, Current),
        _ when value.GetType() is { } type && type.Namespace?.StartsWith("ImssBienestar", StringComparison.Ordinal) == true
            && !CodesOfOthers.Contains(type.Name) && CodeOf(type)?.GetValue(value) is string code => new(type.Name.Split('`')[0], code, Current),
        _ => null,
    };

    private static PropertyInfo? CodeOf(Type type) => type.IsValueType ? null : type.GetProperty("Code", typeof(string));

    /// <summary>What must not differ between two objects that share a code, as two of one provision do.</summary>
    private static string Says(object value) => value switch
    {
        Provision provision => $"{provision.Citation} {provision.VerifiedThrough} {string.Join(' ', provision.Wordings.Starts.Select(start => $"{start.From} {start.Value}"))}",
        Definition definition => definition.Text.Spanish + definition.Text.English,
        Interpretation interpretation => interpretation.Text.Spanish + interpretation.Text.English,
        _ => string.Empty,
    };

    private static string Key(Entry entry) => $"{entry.Kind},{entry.Code}";

    private static string Line(Entry entry) => $"{entry.Kind},{entry.Code},{entry.Status}";

    [GeneratedRegex(@"\A[A-Z0-9]+(?:[._-][A-Z0-9]+)*\+?\z")]
    private static partial Regex WellFormed();

    private sealed record Entry(string Kind, string Code, string Status);
}
