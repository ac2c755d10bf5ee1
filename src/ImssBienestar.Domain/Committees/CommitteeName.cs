using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>Reads the names of committees (<i>denominación</i>), which differ between the operating rules and speech.</summary>
public static class CommitteeName
{
    private static readonly string[] Health =
    [
        "cosabi", "comitedesaludybienestar", "comitedesaludparaelbienestar", "comitedesaludybienestarcosabi",
        "comitedesaludparaelbienestarcosabi", "cosabicomitedesaludybienestar", "cosabicomitedesaludparaelbienestar",
    ];

    private static readonly string[] SocialAudit = ["comitedecontraloriasocial", "contraloriasocial"];

    /// <summary>Reads a name, with or without accents, capitals and parentheses.</summary>
    /// <param name="text">The name, such as <c>COSABI</c> or <c>Comité de Salud para el Bienestar</c>, which are the same body.</param>
    /// <returns>Which body is meant, or the defect <c>COM.KIND</c>. This method never throws.</returns>
    public static ParseResult<CommitteeKind> Read(ReadOnlySpan<char> text)
    {
        string key = NameKey.Of(text);
        return Health.Contains(key) ? ParseResult<CommitteeKind>.Success(CommitteeKind.Health)
            : SocialAudit.Contains(key) ? ParseResult<CommitteeKind>.Success(CommitteeKind.SocialAudit)
            : ParseResult<CommitteeKind>.Failure(CommitteeDefects.Kind);
    }
}
