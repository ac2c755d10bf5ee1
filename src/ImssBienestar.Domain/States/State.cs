using System.Diagnostics.CodeAnalysis;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <summary>A federative entity of Mexico (<i>entidad federativa</i>): one of 31 states and Mexico City.</summary>
/// <remarks>
/// <para>A closed set of 32: equal when it is the same state. No order of its own; <see cref="All"/> is in the order of the INEGI codes.
/// There is no "no state": absence is <see langword="null"/>.</para>
/// <para>Codes are read ignoring letter case and surrounding white space. Source of the codes: INEGI, geostatistical catalogue (Catálogo
/// Único de Claves); ISO 3166-2:MX; RENAPO, letters of the CURP, which the CLUES catalogue also uses as its prefix.</para>
/// </remarks>
public sealed partial class State
{
    private State(int number, string officialName, string shortName, string isoCode, string renapoCode, string abbreviation, CensusCounts census)
    {
        Number = number;
        InegiCode = string.Create(2, number, static (code, n) => (code[0], code[1]) = ((char)('0' + (n / 10)), (char)('0' + (n % 10))));
        OfficialName = officialName;
        ShortName = shortName;
        IsoCode = isoCode;
        RenapoCode = renapoCode;
        Abbreviation = abbreviation;
        Population2020 = CensusCounts.Figure(InegiCode, census.Population, PopulationDefinition.CensusPopulation);
        WithoutAffiliation2020 = CensusCounts.Figure(InegiCode, census.WithoutAffiliation, PopulationDefinition.WithoutAffiliation);
        WithoutSocialSecurity2020 = CensusCounts.Figure(InegiCode, census.WithoutSocialSecurity, PopulationDefinition.WithoutSocialSecurityByCensus);
        StatedWithoutSocialSecurity = StatedTargets.Of(InegiCode);
    }

    /// <summary>Gets the two-digit INEGI code (<i>clave de entidad</i>), such as <c>18</c>.</summary>
    public string InegiCode { get; }

    /// <summary>Gets the official name, such as <c>Coahuila de Zaragoza</c>.</summary>
    public string OfficialName { get; }

    /// <summary>Gets the name in common use, such as <c>Coahuila</c> or <c>Estado de México</c>.</summary>
    public string ShortName { get; }

    /// <summary>Gets the ISO 3166-2 code, such as <c>MX-COA</c>.</summary>
    public string IsoCode { get; }

    /// <summary>Gets the two RENAPO letters of the CURP, such as <c>NT</c>; the same letters open a CLUES.</summary>
    public string RenapoCode { get; }

    /// <summary>Gets the INEGI abbreviation, such as <c>Q. Roo</c>.</summary>
    public string Abbreviation { get; }

    /// <summary>Gets the population counted by the 2020 census, in persons, on 2020-03-15.</summary>
    public Figure Population2020 { get; }

    /// <summary>Gets the people without affiliation to any health service (census 2020, PSINDER), in persons.</summary>
    public Figure WithoutAffiliation2020 { get; }

    /// <summary>Gets the people without social security as derived from the 2020 census, in persons; see
    /// <see cref="PopulationDefinition.WithoutSocialSecurityByCensus"/>.</summary>
    public Figure WithoutSocialSecurity2020 { get; }

    /// <summary>Gets the people without social security as an official or the press stated it; null where no statement was found. Never to
    /// be mixed with <see cref="WithoutSocialSecurity2020"/>.</summary>
    public Figure? StatedWithoutSocialSecurity { get; }

    /// <summary>Gets the INEGI code as a number, 1 to 32.</summary>
    internal int Number { get; }

    /// <summary>Reads a two-digit INEGI code.</summary>
    /// <param name="code">The code, such as <c>18</c>.</param>
    /// <returns>The state, or the defect <c>STATE.INEGI</c>.</returns>
    public static ParseResult<State> ReadInegiCode(ReadOnlySpan<char> code) => Find(code, static s => s.InegiCode, StateDefects.InegiCode);

    /// <summary>Reads two RENAPO letters.</summary>
    /// <param name="code">The letters, such as <c>NT</c>.</param>
    /// <returns>The state, or the defect <c>STATE.RENAPO</c>; <c>NE</c> (born abroad) is not a state.</returns>
    public static ParseResult<State> ReadRenapoCode(ReadOnlySpan<char> code) => Find(code, static s => s.RenapoCode, StateDefects.RenapoCode);

    /// <summary>Reads an ISO 3166-2 code.</summary>
    /// <param name="code">The code, such as <c>MX-NAY</c>.</param>
    /// <returns>The state, or the defect <c>STATE.ISO</c>.</returns>
    public static ParseResult<State> ReadIsoCode(ReadOnlySpan<char> code) => Find(code, static s => s.IsoCode, StateDefects.IsoCode);

    /// <summary>Reads a name as people write it: official or common, with or without accents, capitals and dots, INEGI's abbreviation, and
    /// well-known others such as <c>CDMX</c>, <c>Edomex</c> and <c>Distrito Federal</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The state, or the defect <c>STATE.NAME</c>.</returns>
    public static ParseResult<State> ReadName(ReadOnlySpan<char> name) =>
        StateNames.Find(name) is { } state ? ParseResult<State>.Success(state) : ParseResult<State>.Failure(StateDefects.Name);

    /// <summary>Gets the state of a two-digit INEGI code.</summary>
    /// <param name="code">The code, such as <c>18</c>.</param>
    /// <returns>The state.</returns>
    /// <exception cref="DefectException">There is no such state.</exception>
    public static State FromInegiCode(string? code) => ReadInegiCode(code).ValueOrThrow();

    /// <summary>Gets the state of two RENAPO letters.</summary>
    /// <param name="code">The letters, such as <c>NT</c>.</param>
    /// <returns>The state.</returns>
    /// <exception cref="DefectException">There is no such state.</exception>
    public static State FromRenapoCode(string? code) => ReadRenapoCode(code).ValueOrThrow();

    /// <summary>Gets the state of an ISO 3166-2 code.</summary>
    /// <param name="code">The code, such as <c>MX-NAY</c>.</param>
    /// <returns>The state.</returns>
    /// <exception cref="DefectException">There is no such state.</exception>
    public static State FromIsoCode(string? code) => ReadIsoCode(code).ValueOrThrow();

    /// <summary>Gets the state of a name as people write it; see <see cref="ReadName"/>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The state.</returns>
    /// <exception cref="DefectException">There is no such state.</exception>
    public static State FromName(string? name) => ReadName(name).ValueOrThrow();

    /// <summary>Gets the state of a two-digit INEGI code, if there is one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="state">The state; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromInegiCode(string? code, [NotNullWhen(true)] out State? state) => ReadInegiCode(code).TryGetValue(out state);

    /// <summary>Gets the state of two RENAPO letters, if there is one.</summary>
    /// <param name="code">The letters.</param>
    /// <param name="state">The state; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromRenapoCode(string? code, [NotNullWhen(true)] out State? state) => ReadRenapoCode(code).TryGetValue(out state);

    /// <summary>Gets the state of an ISO 3166-2 code, if there is one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="state">The state; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromIsoCode(string? code, [NotNullWhen(true)] out State? state) => ReadIsoCode(code).TryGetValue(out state);

    /// <summary>Gets the state of a name as people write it, if there is one; see <see cref="ReadName"/>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="state">The state; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromName(string? name, [NotNullWhen(true)] out State? state) => ReadName(name).TryGetValue(out state);

    /// <summary>Gets the name in common use.</summary>
    /// <returns>The name in common use.</returns>
    public override string ToString() => ShortName;

    private static ParseResult<State> Find(ReadOnlySpan<char> code, Func<State, string> codeOf, DefectKind kind)
    {
        ReadOnlySpan<char> trimmed = code.Trim();
        foreach (State state in All)
        {
            if (trimmed.Equals(codeOf(state), StringComparison.OrdinalIgnoreCase))
            {
                return ParseResult<State>.Success(state);
            }
        }

        return ParseResult<State>.Failure(kind);
    }
}
