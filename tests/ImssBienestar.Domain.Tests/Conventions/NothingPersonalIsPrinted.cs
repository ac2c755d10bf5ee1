using System.Globalization;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Tests.Serialization;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>What is logged by mistake is what <c>ToString</c> gives: no type of this library writes the key or the name of a person there.</summary>
public sealed partial class NothingPersonalIsPrinted
{
    [Fact]
    public void No_value_prints_a_key_or_a_name_that_it_holds()
    {
        var holders = new HashSet<string>(StringComparer.Ordinal);
        foreach (object value in Serialization.Samples.All.Concat(Documents.All))
        {
            string[] secrets = [.. Texts().Matches(JsonProbe.Write(value)).Select(match => match.Groups[1].Value).Where(IsPersonal)];
            string printed = $"{value}{string.Format(CultureInfo.InvariantCulture, "{0}", value)}";
            Assert.All(secrets, secret => Assert.False(printed.Contains(secret, StringComparison.Ordinal), $"{value.GetType().Name} prints a key or a name."));
            if (secrets.Length > 0)
            {
                holders.Add(value.GetType().Name);
            }
        }

        // The check has something to look at.
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal) { "Curp", "SocialSecurityNumber", "Rfc", "PersonName", "Worker", "Assignment", "CommitteeMember" },
            holders);
    }

    private static bool IsPersonal(string text) =>
        text is "Ana" or "Ñandú" || Curp.TryParse(text, out _) || SocialSecurityNumber.TryParse(text, out _) || Rfc.TryParse(text, out _);

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Texts();
}
