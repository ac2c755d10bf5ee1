using System.Globalization;
using System.Text;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Rows of right and wrong keys, and every key of the public unit lists where the reference data are present.</summary>
public class CluesRowTests
{
    /// <summary>The lists whose keys, taken together, are the 49,491 distinct ones.</summary>
    private static readonly (string File, string Column)[] Lists =
    [
        ("clues_imss_bienestar_2026.csv", "clues"),
        ("clues_imss_bienestar_2026.csv", "clues_anterior"),
        ("clues_hospitales_202604.csv", "clues"),
        ("clues_hidalgo_202501.csv", "clues"),
        ("clues_horarios_202501.csv", "clues"),
        ("sinerhias_hidalgo_202407.csv", "clues"),
    ];

    [Fact]
    public void Right_rows_are_read_with_all_their_parts() => Right(CaseFile.Read("identifiers/clues_valid.csv"), 31);

    [Fact]
    public void Wrong_rows_are_refused_for_their_reason_and_hints_are_not_refused() => Wrong(CaseFile.Read("identifiers/clues_invalid.csv"), 30);

    [DataFact]
    public void All_right_rows_are_read() => Right(Reference("clues_valid.csv"), 307);

    [DataFact]
    public void All_wrong_rows_are_refused_and_hints_are_not() => Wrong(Reference("clues_invalid.csv"), 104);

    [DataFact]
    public void Every_key_of_the_unit_lists_is_read_and_the_table_of_the_last_digit_comes_out()
    {
        HashSet<Clues> keys = [];
        foreach ((string file, string column) in Lists)
        {
            foreach (IReadOnlyDictionary<string, string> row in CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, file)))
            {
                if (row[column].Length > 0)
                {
                    Clues key = Clues.Read(row[column], KeyLevel.Normative).ValueOrThrow();
                    Assert.Equal(row[column], key.Value);
                    keys.Add(key);
                }
            }
        }

        Assert.Equal(49_491, keys.Count);
        Assert.All(keys, key => Assert.True(key.IsKnownInstitution, key.Value));
        Assert.Equal((43_525, 4_750, 1_216), Table(keys));
        Assert.Equal((10_573, 0, 0), Table(keys.Where(key => key.Institution == "IMB")));
        Assert.Equal((519, 2, 2), Table(keys.Where(key => key.Institution == "IMS")));
        Assert.Equal(4, keys.Count(key => key.LikelyMistyped));
        Assert.Equal(1_214, keys.Count(key => key.Suspicion == CluesSuspicion.Weak));
        Assert.Equal(["SRSSA002198"], keys.Where(key => key.LastDigit > 6).Select(key => key.Value));
    }

    private static (int RuleA, int RuleB, int Neither) Table(IEnumerable<Clues> keys)
    {
        ILookup<CluesHint, Clues> table = keys.ToLookup(key => key.Hint);
        return (table[CluesHint.MatchesRuleA].Count(), table[CluesHint.MatchesRuleB].Count(), table[CluesHint.MatchesNeither].Count());
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Reference(string name) =>
        CaseFile.ReadFile(DataFactAttribute.Vector("identifiers", name));

    private static void Right(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, int count)
    {
        Assert.Equal(count, rows.Count);
        Assert.All(rows, row =>
        {
            Clues key = Clues.Read(row["clues"], KeyLevel.Normative).ValueOrThrow();
            Assert.Equal(
                (row["state"], row["inegi"], row["institution"], row["serial"], row["last_digit"]),
                (key.State.RenapoCode, key.State.InegiCode, key.Institution, Text(key.Serial, 5), Text(key.LastDigit, 1)));
            Assert.Equal(row["mod7_matches"] == "yes", key.Hint == CluesHint.MatchesRuleA);
            Assert.Equal(row["clues"], key.ToString());
            Assert.Equal(key, Clues.Read(Encoding.UTF8.GetBytes(row["clues"])).ValueOrThrow());
        });
    }

    private static void Wrong(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, int count)
    {
        Assert.Equal(count, rows.Count);
        Assert.All(rows, row =>
        {
            string text = row["clues"];
            ParseResult<Clues> result = Clues.Read(text);
            Assert.Equal(result, Clues.Read(Encoding.UTF8.GetBytes(text)));
            Assert.Equal(row["level"] == "hint", result.IsSuccess);
            if (result.TryGetValue(out Clues key))
            {
                Assert.Equal(row["reason"] is "serial-zero", key.IsPlaceholderSerial);
                Assert.True(row["reason"] switch
                {
                    "mod7-mismatch" => key is { Hint: not CluesHint.MatchesRuleA, LikelyMistyped: true },
                    "check-range" => key is { LastDigit: > 6, Hint: CluesHint.MatchesNeither, Suspicion: not CluesSuspicion.None },
                    _ => row["reason"] is "serial-zero",
                });
            }
            else
            {
                Assert.True(Expects(row["reason"], text, result.Defect.Code), $"{text}: {result.Defect.Code}");
            }
        });
    }

    private static bool Expects(string reason, string text, string code) => reason switch
    {
        "state" => code == CluesDefects.State.Code,
        "institution" => code == CluesDefects.Institution.Code,
        "serial" => code == CluesDefects.Digit.Code,
        "charset" => code == CluesDefects.State.Code || code == CluesDefects.Institution.Code || code == CluesDefects.Digit.Code,
        _ when text == "9998" => code == CluesDefects.NotInCatalogue.Code,
        _ when text == "9999" => code == CluesDefects.UnknownFacility.Code,
        _ => code == CluesDefects.Length.Code,
    };

    private static string Text(int number, int length) => number.ToString("D" + length, CultureInfo.InvariantCulture);
}
