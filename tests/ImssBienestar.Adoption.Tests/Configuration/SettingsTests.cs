using System.Text;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Configuration;

/// <summary>The recipe of the settings, on the framework's JSON provider and binder.</summary>
public class SettingsTests
{
    private const string Right = """
        {
          "Clinic": {
            "Unit": "MCIMB000856", "State": "15", "OpenSince": "2024-07-18", "Transferred": "2024-07-01/2024-07-18",
            "MonthlyCeiling": "600000.00", "Language": "Spanish", "Serves": ["15001", "15002"]
          }
        }
        """;

    [Fact]
    public void Keys_states_days_amounts_and_enumerations_bind()
    {
        ClinicSettings settings = Read(Right);

        Assert.Equal(Clues.Example, settings.Unit.Value);
        Assert.Same(State.FromIsoCode("MX-MEX"), settings.State);
        Assert.Equal(new LocalDate(2024, 7, 18), settings.OpenSince);
        Assert.Equal(DateWindow.Between(new LocalDate(2024, 7, 1), new LocalDate(2024, 7, 18)), settings.Transferred);
        Assert.Equal(Pesos.Of(600_000), settings.MonthlyCeiling);
        Assert.Equal(Language.Spanish, settings.Language);
        Assert.Equal(["15001", "15002"], settings.Serves.Select(key => key.Value));
    }

    [Theory]
    [InlineData("MCIMB000856", "MCIMB00O856", "Clinic:Unit")]
    [InlineData("\"15\"", "\"33\"", "Clinic:State")]
    [InlineData("\"15\"", "\"Mexico\"", "Clinic:State")]
    [InlineData("2024-07-18\", \"Transferred", "18/07/2024\", \"Transferred", "Clinic:OpenSince")]
    [InlineData("2024-07-01/2024-07-18", "2024-07-18/2024-07-01", "Clinic:Transferred")]
    [InlineData("600000.00", "600,000.00", "Clinic:MonthlyCeiling")]
    [InlineData("600000.00", "600000.001", "Clinic:MonthlyCeiling")]
    [InlineData("Spanish", "Español", "Clinic:Language")]
    [InlineData("Spanish", "7", "Clinic:Language")]
    [InlineData("\"Unit\": \"MCIMB000856\",", "", "Clinic:Unit")]
    [InlineData("\"State\": \"15\",", "", "Clinic:State")]
    [InlineData("\"State\": \"15\",", "\"State\": \"15\", \"Sate\": \"15\",", "Sate")]
    public void A_wrong_value_fails_with_the_path_of_the_setting(string right, string wrong, string path)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);

        var error = Assert.Throws<InvalidOperationException>(() => Read(Right.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains($"'{path}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_entry_of_a_list_fails_too_where_unknown_settings_are_errors_and_is_lost_where_they_are_not()
    {
        string wrong = Right.Replace("15002", "150021", StringComparison.Ordinal);

        var error = Assert.Throws<InvalidOperationException>(() => Read(wrong));
        Assert.Contains("'Clinic:Serves:1'", error.InnerException!.Message, StringComparison.Ordinal);

        MunicipalityKey[] serves = Configuration(wrong).GetSection("Clinic:Serves").Get<MunicipalityKey[]>()!;
        Assert.Equal("15001", Assert.Single(serves).Value);
    }

    [Fact]
    public void The_cause_of_a_wrong_key_is_its_defect()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Read(Right.Replace("MCIMB000856", "MCIMB00O856", StringComparison.Ordinal)));

        Assert.Equal(("CLUES.DIGIT", 8), Assert.IsType<DefectException>(error.InnerException) is { Defect: var defect } ? (defect.Code, defect.Position) : default);
    }

    private static ClinicSettings Read(string json) => ClinicSettings.Read(Configuration(json));

    private static IConfigurationRoot Configuration(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
