using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>A legal regime of entitlement (<i>régimen legal</i>): from its day on, the wording that applies and what must be said about it.</summary>
/// <remarks>A closed set: equal when it is the same regime. Ordered by <see cref="From"/>. Absence is <see langword="null"/>.</remarks>
public sealed partial class EligibilityRegime
{
    private EligibilityRegime(string code, LocalDate from, EligibilityRules rules, string spanish, string english)
    {
        Code = code;
        From = from;
        Rules = rules;
        Name = new BilingualText(spanish, english);
    }

    /// <summary>Gets the regime of INSABI, from 2020-01-01: no affiliation, no fee.</summary>
    public static EligibilityRegime Insabi { get; } = new(
        "LGS-2020", GeneralHealthLaw.Insabi, EligibilityRules.Since2020, "INSABI (DOF 29-11-2019)", "INSABI (DOF 29-11-2019)");

    /// <summary>Gets the regime of IMSS-BIENESTAR, from 2023-05-30.</summary>
    public static EligibilityRegime ImssBienestar { get; } = new(
        "LGS-2023", GeneralHealthLaw.ImssBienestar, EligibilityRules.Since2023, "IMSS-BIENESTAR (DOF 29-05-2023)", "IMSS-BIENESTAR (DOF 29-05-2023)");

    /// <summary>Gets the regime of the reform of 2026, from 2026-01-16: reported unchanged in what is modelled here; flagged.</summary>
    public static EligibilityRegime Reform2026 { get; } = new(
        "LGS-2026", GeneralHealthLaw.Reform2026, EligibilityRules.Since2023, "Reforma DOF 15-01-2026", "Reform of DOF 15-01-2026");

    /// <summary>Gets the regime announced for 2027-01-01 (universal health service): the current law is applied; flagged.</summary>
    public static EligibilityRegime UniversalService { get; } = new(
        "SUS-2027", GeneralHealthLaw.UniversalService, EligibilityRules.Since2023, "Servicio Universal de Salud (anunciado)", "Universal health service (announced)");

    /// <summary>Gets the regimes by day of effect. Verified through 2024-06-07.</summary>
    public static Dated<EligibilityRegime> All { get; } = new(
        GeneralHealthLaw.VerifiedThrough,
        [.. new[] { Insabi, ImssBienestar, Reform2026, UniversalService }.Select(regime => new DatedStart<EligibilityRegime>(regime.From, regime))]);

    /// <summary>Gets the permanent code, such as <c>LGS-2023</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the first day of the regime.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the days on which a decision can change although no answer does: regimes and flags of the law.</summary>
    internal static ImmutableArray<LocalDate> Changes { get; } =
        [.. All.Starts.Select(start => start.From).Concat(DayFlags.Changes).Distinct().Order()];

    /// <summary>Gets the rules of the wording that applies.</summary>
    internal EligibilityRules Rules { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
