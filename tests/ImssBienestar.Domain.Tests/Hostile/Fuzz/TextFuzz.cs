using System.Globalization;
using System.Text;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Hostile.Fuzz;

/// <summary>Texts spoiled at random, before every reader of text that is not tried by <c>KeyContract</c>: lenient readers, readers with a level, names and
/// codes of states, amounts, words of the catalogue, windows of days. None throws; what one reads it writes so that it is read again as the same.</summary>
public sealed class TextFuzz(ITestOutputHelper output)
{
    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÑ&abcñáé -_./,$\0\t\u00A0\u0301１Ａ\uD83D\uDE00\uD800²٣ıİß\u202E\uFEFF";

    private static readonly string[] Right =
    [
        Curp.Example, Rfc.Example, Rfc.CompanyExample, TestKeys.SocialSecurityNumberOf(1).Value, "NTSSA000013", "NTIMB000015", "18001", "180010001", "010.000.0104.00", "06", "CL", "MX-COL",
        "Michoacán de Ocampo", "Estado de México", "1,234.50", "$ 1,234.5", "0.01", "-12.00", "999999999999999.99", "21.123456", "-104.9", "EN OPERACIÓN", "RURAL", "PRIMER NIVEL",
        "DE CONSULTA EXTERNA", "2024-05-15", "2024-05-01/2024-05-31", "Tesorería", "Comité de Salud para el Bienestar", LedgerText(),
    ];

    /// <summary>Each gives the fault of a text, or null.</summary>
    private static readonly (string Name, Func<string, string?> Try)[] Readers =
    [
        Lenient("Curp", text => Curp.ReadLenient(text), (Curp key) => Curp.Read(key.Value)),
        Lenient("Rfc", text => Rfc.ReadLenient(text), (Rfc key) => Rfc.Read(key.Value)),
        Lenient("Nss", text => SocialSecurityNumber.ReadLenient(text), (SocialSecurityNumber key) => SocialSecurityNumber.Read(key.Value)),
        Lenient("Clues", text => Clues.ReadLenient(text), (Clues key) => Clues.Read(key.Value)),
        Lenient("Municipality", text => MunicipalityKey.ReadLenient(text), (MunicipalityKey key) => MunicipalityKey.Read(key.Value)),
        Lenient("Locality", text => LocalityKey.ReadLenient(text), (LocalityKey key) => LocalityKey.Read(key.Value)),
        Lenient("Medicine", text => MedicineKey.ReadLenient(text), (MedicineKey key) => MedicineKey.Read(key.Value)),
        Levels("Curp", (text, level) => Curp.Read(text, level), (utf8, level) => Curp.Read(utf8, level)),
        Levels("Rfc", (text, level) => Rfc.Read(text, level), (utf8, level) => Rfc.Read(utf8, level)),
        Levels("Nss", (text, level) => SocialSecurityNumber.Read(text, level), (utf8, level) => SocialSecurityNumber.Read(utf8, level)),
        Levels("Clues", (text, level) => Clues.Read(text, level), (utf8, level) => Clues.Read(utf8, level)),
        Lenient("State INEGI", text => State.ReadInegiCode(text), (State state) => State.ReadInegiCode(state.InegiCode)),
        Lenient("State RENAPO", text => State.ReadRenapoCode(text), (State state) => State.ReadRenapoCode(state.RenapoCode)),
        Lenient("State ISO", text => State.ReadIsoCode(text), (State state) => State.ReadIsoCode(state.IsoCode)),
        Lenient("State name", text => State.ReadName(text), (State state) => State.ReadName(state.ShortName)),
        Lenient("Pesos", text => Pesos.Read(text), (Pesos amount) => Pesos.Read(amount.ToString())),
        Lenient("Place", text => GeoPoint.Read(text, "-99"), (GeoPoint point) => GeoPoint.Read(point.Latitude.ToString(CultureInfo.InvariantCulture), "-99")),
        Lenient("Typology", text => FacilityTypology.Read(text), (FacilityTypology typology) => FacilityTypology.Read(typology.Code)),
        Lenient("Version", text => LedgerVersion.Read(text), (LedgerVersion version) => LedgerVersion.Read(version.ToString())),
        Lenient("Role", text => CommitteeRole.Read(text), null),
        Lenient("Committee", text => CommitteeName.Read(text), null),
        Lenient("Kind", text => CatalogueWords.ReadKind(text), null),
        Lenient("Level", text => CatalogueWords.ReadLevel(text), null),
        Lenient("Setting", text => CatalogueWords.ReadSetting(text), null),
        Lenient("Status", text => CatalogueWords.ReadStatus(text), null),
        Lenient("Reason", text => CatalogueWords.ReadDeregistrationReason(text), null),
        ("Window", Window),
        ("Findings of defects", text => Agree(text, Curp.FindDefects(text).Length == 0, Curp.Read(text).IsSuccess)),
        ("Findings of defects of an RFC", text => Agree(text, Rfc.FindDefects(text).Length == 0, Rfc.Read(text).IsSuccess)),
        ("Findings of defects of an NSS", text => Agree(text, SocialSecurityNumber.FindDefects(text).Length == 0, SocialSecurityNumber.Read(text).IsSuccess)),
        ("Findings of defects of a CLUES", text => Agree(text, Clues.FindDefects(text).Length == 0, Clues.Read(text).IsSuccess)),
        ("Findings of defects of a municipality", text => Agree(text, MunicipalityKey.FindDefects(text).Length == 0, MunicipalityKey.Read(text).IsSuccess)),
        ("Findings of defects of a locality", text => Agree(text, LocalityKey.FindDefects(text).Length == 0, LocalityKey.Read(text).IsSuccess)),
        ("Findings of defects of a medicine", text => Agree(text, MedicineKey.FindDefects(text).Length == 0, MedicineKey.Read(text).IsSuccess)),
    ];

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void No_text_makes_a_reader_throw_and_what_is_read_is_written_so_that_it_is_read_again()
    {
        long cases = FuzzCases.OfText(400_000);
        var random = new Random(20261122);
        var faults = new List<string>();
        for (long i = 0; i < cases && faults.Count < 20; i++)
        {
            string text = Spoil(Right[random.Next(Right.Length)], random);
            (string name, Func<string, string?> attempt) = Readers[random.Next(Readers.Length)];
            try
            {
                if (attempt(text) is { } fault)
                {
                    faults.Add($"{name}: {fault}");
                }
            }
            catch (Exception error)
            {
                faults.Add($"{name}: \"{text}\" throws {error}");
            }
        }

        Counted.Say(output, cases, "spoiled texts");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string Spoil(string right, Random random)
    {
        int changes = random.Next(4);
        for (int i = 0; i < changes && right.Length > 0; i++)
        {
            int at = random.Next(right.Length);
            right = random.Next(5) switch
            {
                0 => right.Remove(at, 1),
                1 => right.Insert(at, Signs[random.Next(Signs.Length)].ToString()),
                2 => right[..at],
                3 => right.Insert(at, " "),
                _ => $"{right[..at]}{Signs[random.Next(Signs.Length)]}{right[(at + 1)..]}",
            };
        }

        return right;
    }

    private static (string Name, Func<string, string?> Try) Lenient<T>(string name, Func<string, ParseResult<T>> read, Func<T, ParseResult<T>>? again)
        where T : notnull => (name, text =>
        !read(text).TryGetValue(out T? value) || again is null || (again(value).TryGetValue(out T? same) && EqualityComparer<T>.Default.Equals(value, same))
            ? null
            : $"\"{text}\" was read and is not read again");

    private static (string Name, Func<string, string?> Try) Levels<T>(
        string name, Func<string, KeyLevel, ParseResult<T>> read, Func<byte[], KeyLevel, ParseResult<T>> readUtf8)
        where T : notnull => ($"{name} by level", text =>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        foreach (KeyLevel level in (KeyLevel[])[KeyLevel.NotStated, KeyLevel.Structure, KeyLevel.CheckDigit, KeyLevel.Normative])
        {
            ParseResult<T> read16 = read(text, level);
            if (text.Any(char.IsSurrogate) ? read16.IsSuccess != readUtf8(utf8, level).IsSuccess : read16 != readUtf8(utf8, level))
            {
                return $"\"{text}\" differs in UTF-8 at {level}";
            }
        }

        return null;
    });

    private static string? Window(string text)
    {
        byte[] json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(text);
        try
        {
            DateWindow window = CanonicalJson.Read<DateWindow>(json);
            return CanonicalJson.Read<DateWindow>(CanonicalJson.Write(window)) == window ? null : $"\"{text}\" is not read again";
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static string? Agree(string text, bool hasNoDefect, bool isRead) => hasNoDefect == isRead ? null : $"\"{text}\": defects and reading disagree";

    private static string LedgerText() => Ledger.Open(Clues.Parse("NTSSA000013"), ProgrammeEdition.ImssBienestar2024).Version.ToString();
}
