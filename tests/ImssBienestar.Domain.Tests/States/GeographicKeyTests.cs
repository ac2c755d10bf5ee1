using System.Globalization;
using System.Text;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Keys;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.States;

/// <summary>Keys of municipalities and of localities.</summary>
public class GeographicKeyTests
{
    private static readonly DefectCase[] Municipalities =
    [
        new("", "GEO.MUNICIPALITY_LENGTH@0"),
        new("18", "GEO.MUNICIPALITY_LENGTH@0"),
        new("010010001", "GEO.MUNICIPALITY_LENGTH@0"),
        new("1001", "GEO.LEADING_ZERO_LOST@0"),
        new("100A", "GEO.MUNICIPALITY_LENGTH@0"),
        new("01O01", "GEO.DIGIT@3"),
        new("O1001", "GEO.DIGIT@1"),
        new("0100１", "GEO.DIGIT@5"),
        new(" 100 ", "GEO.DIGIT@1 GEO.DIGIT@5"),
        new("33001", "GEO.STATE@1"),
        new("00001", "GEO.STATE_NOT_SPECIFIED@1"),
        new("88001", "GEO.STATE_NOT_APPLICABLE@1"),
        new("99999", "GEO.STATE_UNKNOWN@1"),
        new("09000", "GEO.WHOLE_STATE@3"),
        new("00000", "GEO.STATE_NOT_SPECIFIED@1 GEO.WHOLE_STATE@3"),
        new("X9000", "GEO.DIGIT@1 GEO.WHOLE_STATE@3"),
    ];

    private static readonly DefectCase[] Localities =
    [
        new("", "GEO.LOCALITY_LENGTH@0"),
        new("01001", "GEO.LOCALITY_LENGTH@0"),
        new("0100100011", "GEO.LOCALITY_LENGTH@0"),
        new("10010001", "GEO.LEADING_ZERO_LOST@0"),
        new("01001000l", "GEO.DIGIT@9"),
        new("01-01-001", "GEO.DIGIT@3 GEO.DIGIT@6"),
        new("330010001", "GEO.STATE@1"),
        new("000010001", "GEO.STATE_NOT_SPECIFIED@1"),
        new("889990001", "GEO.STATE_NOT_APPLICABLE@1"),
        new("999999999", "GEO.STATE_UNKNOWN@1"),
        new("090000001", "GEO.WHOLE_STATE@3"),
        new("090020000", "GEO.WHOLE_MUNICIPALITY@6"),
        new("090000000", "GEO.WHOLE_STATE@3 GEO.WHOLE_MUNICIPALITY@6"),
        new("000000000", "GEO.STATE_NOT_SPECIFIED@1 GEO.WHOLE_STATE@3 GEO.WHOLE_MUNICIPALITY@6"),
    ];

    public static TheoryData<int> MunicipalityNumbers => new(Enumerable.Range(0, Municipalities.Length));

    public static TheoryData<int> LocalityNumbers => new(Enumerable.Range(0, Localities.Length));

    [Theory]
    [InlineData("01001")]
    [InlineData("32999")]
    [InlineData("09010")]
    public void A_municipality_is_read_and_written_as_documented(string key) =>
        new KeyProbe<MunicipalityKey>(key, key, key, MunicipalityKey.FindDefects, MunicipalityKey.ReadLenient).Holds();

    [Theory]
    [InlineData("010010001")]
    [InlineData("329999999")]
    [InlineData("090100026")]
    public void A_locality_is_read_and_written_as_documented(string key) =>
        new KeyProbe<LocalityKey>(key, key, key, LocalityKey.FindDefects, LocalityKey.ReadLenient).Holds();

    [Theory]
    [MemberData(nameof(MunicipalityNumbers))]
    public void A_defect_of_a_municipality_says_what_and_where(int number)
    {
        DefectCase found = Municipalities[number];
        found.Holds(MunicipalityKey.Read(found.Text), MunicipalityKey.FindDefects(found.Text));
        found.Holds(MunicipalityKey.Read(Encoding.UTF8.GetBytes(found.Text)), MunicipalityKey.FindDefects(found.Text));
    }

    [Theory]
    [MemberData(nameof(LocalityNumbers))]
    public void A_defect_of_a_locality_says_what_and_where(int number)
    {
        DefectCase found = Localities[number];
        found.Holds(LocalityKey.Read(found.Text), LocalityKey.FindDefects(found.Text));
        found.Holds(LocalityKey.Read(Encoding.UTF8.GetBytes(found.Text)), LocalityKey.FindDefects(found.Text));
    }

    [Fact]
    public void Every_kind_of_defect_is_reached() => DefectCases.ReachAll(typeof(GeographicKeyDefects), "GEO.", [.. Municipalities, .. Localities]);

    [Fact]
    public void The_codes_of_the_health_catalogues_are_explained()
    {
        Assert.Contains("«no especificado»", MunicipalityKey.Read("00001").Defect.Describe(Language.Spanish), StringComparison.Ordinal);
        Assert.Contains("«no aplica»", MunicipalityKey.Read("88001").Defect.Describe(Language.Spanish), StringComparison.Ordinal);
        Assert.Contains("«se ignora»", LocalityKey.Read("999999999").Defect.Describe(Language.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void Exactly_the_shapes_of_keys_are_read()
    {
        for (int digits = 0; digits <= 99_999; digits++)
        {
            string text = digits.ToString("D5", CultureInfo.InvariantCulture);
            bool expected = digits / 1000 is >= 1 and <= 32 && digits % 1000 != 0;
            Assert.True(expected == MunicipalityKey.TryParse(text, out MunicipalityKey key), text);
            Assert.True(!expected || (key.Number == digits % 1000 && key.State.InegiCode == text[..2] && key.Value == text), text);
            Assert.True(expected == LocalityKey.TryParse(text + "0001", out LocalityKey locality), text);
            Assert.True(!expected || locality.Municipality == key, text);
        }
    }

    [Fact]
    public void A_locality_is_read_part_by_part()
    {
        var key = LocalityKey.Parse("180170012");
        Assert.Same(State.Nayarit, key.State);
        Assert.Equal((MunicipalityKey.Parse("18017"), 12, 17), (key.Municipality, key.Number, key.Municipality.Number));
        Assert.Equal("010010001", LocalityKey.ReadLenient("01-001-0001").ValueOrThrow().Value);
    }

    [Fact]
    public void A_key_is_put_together_from_its_parts()
    {
        Assert.Equal("09010", MunicipalityKey.Of(State.CiudadDeMexico, 10).Value);
        Assert.Equal("32999", MunicipalityKey.Of(State.Zacatecas, 999).Value);
        Assert.Equal("090100026", LocalityKey.Of(MunicipalityKey.Of(State.CiudadDeMexico, 10), 26).Value);
        Assert.Equal(LocalityKey.Parse("329999999"), LocalityKey.Of(MunicipalityKey.Parse("32999"), 9999));
    }

    [Fact]
    public void Order_is_that_of_the_text()
    {
        MunicipalityKey[] municipalities = [default, .. "01001 01002 05001 06001 10001 32058".Split(' ').Select(MunicipalityKey.Parse)];
        Assert.Equal(municipalities, Enumerable.Reverse(municipalities).Order());
        LocalityKey[] localities = [default, .. municipalities.Skip(1).SelectMany(key => new[] { LocalityKey.Of(key, 1), LocalityKey.Of(key, 9999) })];
        Assert.Equal(localities, Enumerable.Reverse(localities).Order());
        for (int i = 0; i < municipalities.Length; i++)
        {
            for (int j = 0; j < municipalities.Length; j++)
            {
                (MunicipalityKey a, MunicipalityKey b) = (municipalities[i], municipalities[j]);
                (LocalityKey c, LocalityKey d) = (localities[i], localities[j]);
                Assert.Equal((i < j, i <= j, i > j, i >= j), (a < b, a <= b, a > b, a >= b));
                Assert.Equal((i < j, i <= j, i > j, i >= j), (c < d, c <= d, c > d, c >= d));
            }
        }
    }

    [DataFact]
    public void Every_municipality_of_the_catalogue_is_read()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "municipios.csv"));
        Assert.Equal(2_478, rows.Select(row => MunicipalityKey.Parse(row["cve_ent"] + row["cve_mun"])).Distinct().Count());
        Assert.All(rows, row => Assert.Equal(row["cve_ent"] + row["cve_mun"], Municipality(row).Value));
    }

    [DataFact]
    public void Every_locality_of_the_census_is_read()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(Path.Combine(DataFactAttribute.Folder!, "iter2020_localidades.csv"));
        HashSet<LocalityKey> keys = [];
        foreach (IReadOnlyDictionary<string, string> row in rows)
        {
            LocalityKey key = LocalityKey.Parse(row["cve_ent"] + row["cve_mun"] + row["cve_loc"]);
            Assert.True(keys.Add(key) && key.Municipality == Municipality(row) && key.Number == Number(row["cve_loc"]), key.Value);
        }

        Assert.Equal(189_432, keys.Count);
    }

    private static MunicipalityKey Municipality(IReadOnlyDictionary<string, string> row) =>
        MunicipalityKey.Of(State.FromInegiCode(row["cve_ent"]), Number(row["cve_mun"]));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
