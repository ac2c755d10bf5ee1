using ImssBienestar.Domain.Committees;

namespace ImssBienestar.Domain.Tests.Committees;

public sealed class CommitteeNameTests
{
    [Theory]
    [InlineData("COSABI", CommitteeKind.Health)]
    [InlineData("cosabi", CommitteeKind.Health)]
    [InlineData(" Comité de Salud y Bienestar (COSABI) ", CommitteeKind.Health)]
    [InlineData("Comité de Salud para el Bienestar", CommitteeKind.Health)]
    [InlineData("COMITE DE SALUD PARA EL BIENESTAR", CommitteeKind.Health)]
    [InlineData("Comité de Contraloría Social", CommitteeKind.SocialAudit)]
    public void Both_names_of_the_health_committee_are_understood(string text, CommitteeKind expected) =>
        Assert.Equal(expected, CommitteeName.Read(text).ValueOrThrow());

    [Theory]
    [InlineData("Tesorera", "TREASURER")]
    [InlineData("tesoreria", "TREASURER")]
    [InlineData("Secretario/a técnico/a", "TECHNICAL_SECRETARY")]
    [InlineData("Presidenta", "PRESIDENT")]
    [InlineData("Vocal", "MEMBER")]
    [InlineData("Vocalía de nutrición y deporte", "MEMBER_NUTRITION_SPORT")]
    [InlineData("Aval ciudadano", "CITIZEN_GUARANTOR")]
    [InlineData("MEMBER_SOCIAL_AUDIT", "MEMBER_SOCIAL_AUDIT")]
    public void A_role_is_read_as_office_or_holder(string text, string code) => Assert.Equal(code, CommitteeRole.Read(text).ValueOrThrow().Code);

    [Fact]
    public void Every_role_is_read_by_its_code_and_by_both_names_and_no_name_means_two()
    {
        foreach (CommitteeRole role in CommitteeRole.All)
        {
            Assert.All((string[])[role.Code, role.Name.Spanish, role.Name.English], name => Assert.Same(role, CommitteeRole.Read(name).ValueOrThrow()));
        }
    }

    /// <summary>In one fact: lone surrogates cannot be serialised as theory data.</summary>
    [Fact]
    public void Anything_else_is_a_defect_and_never_an_exception()
    {
        foreach (string? text in (string?[])[null, "", " ", "comité", "COSAB", "COSABII", "Ｃosabi", "\0", "\uD800", new string('a', 10_000), "comité de salud"])
        {
            Assert.Equal("COM.KIND", CommitteeName.Read(text).Defect.Code);
            Assert.Equal("COM.ROLE", CommitteeRole.Read(text).Defect.Code);
            Assert.Equal("COM.VERSION", LedgerVersion.Read(text).Defect.Code);
        }
    }
}
