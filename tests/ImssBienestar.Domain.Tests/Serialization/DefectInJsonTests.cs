using System.Text.Json;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>A key or an amount that is wrong in a JSON text is the cause of the error, with its code and position, wherever it stands.</summary>
public class DefectInJsonTests
{
    private const string LetterO = "SABC56O626MDFLRN01";

    [Fact]
    public void A_defect_is_written_with_its_position_where_it_has_one_and_never_with_the_text()
    {
        string written = JsonSerializer.Serialize(Curp.Read(LetterO).Defect);
        Assert.StartsWith("""{"code":"CURP.DIGIT","position":7,"es":""", written, StringComparison.Ordinal);
        Assert.DoesNotContain(LetterO, written, StringComparison.Ordinal);
        Assert.StartsWith("""{"code":"CURP.LENGTH","es":""", JsonSerializer.Serialize(Curp.Read("S").Defect), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Curp), $"\"{LetterO}\"", "$", "CURP.DIGIT", 7)]
    [InlineData(typeof(Curp[]), $"[\"SABC560626MDFLRN01\",\"{LetterO}\"]", "$[1]", "CURP.DIGIT", 7)]
    [InlineData(typeof(Dictionary<Curp, int>), $"{{\"{LetterO}\":1}}", null, "CURP.DIGIT", 7)]
    [InlineData(typeof(Worker), $"{{\"curp\":\"{LetterO}\",\"profession\":\"Nurse\"}}", "$.curp", "CURP.DIGIT", 7)]
    [InlineData(typeof(Worker[]), $"[{{\"curp\":\"{LetterO}\",\"profession\":\"Nurse\"}}]", "$[0]", "CURP.DIGIT", 7)]
    [InlineData(typeof(Pesos), "1.234", "$", "PESOS.FRACTION_OF_CENTAVO", 5)]
    [InlineData(typeof(PesosTally), "{\"sum\":1.234,\"known\":1,\"notKnown\":0}", "$.sum", "PESOS.FRACTION_OF_CENTAVO", 5)]
    [InlineData(typeof(Applicant), "{\"careState\":\"33\"}", "$.careState", "STATE.INEGI", 0)]
    [InlineData(typeof(Applicant), "{\"careState\":\"Oaxaca\"}", "$.careState", "STATE.INEGI", 0)]
    [InlineData(typeof(Applicant), "{\"careState\":20}", "$.careState", "STATE.INEGI", 0)]
    [InlineData(typeof(Applicant), "{\"careState\":\"\\uD800\"}", "$.careState", "STATE.INEGI", 0)]
    [InlineData(typeof(Agreement), "{\"code\":\"A\",\"kind\":\"4\",\"states\":[\"18\",\"00\"]}", "$.states[1]", "STATE.INEGI", 0)]
    [InlineData(typeof(Dictionary<State, int>), "{\"33\":1}", null, "STATE.INEGI", 0)]
    public void The_cause_is_the_defect(Type type, string json, string? path, string code, int position)
    {
        var error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type));
        Exception? cause = error;
        while (cause is not null and not DefectException)
        {
            cause = cause.InnerException;
        }

        Defect defect = Assert.IsType<DefectException>(cause).Defect;
        Assert.Equal((code, position), (defect.Code, defect.Position));
        Assert.Contains(defect.Describe(Language.English), error.Message, StringComparison.Ordinal);
        Assert.True(path is null || path == error.Path, error.Path);
        Assert.DoesNotContain(LetterO, error.Message + cause.Message, StringComparison.Ordinal);
    }
}
