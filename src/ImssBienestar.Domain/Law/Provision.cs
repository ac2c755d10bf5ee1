using Ardalis.GuardClauses;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>A provision of a statute (<i>precepto</i>): its place, and the days on which each of its wordings was in force.</summary>
/// <remarks>Equal when it is the same provision: codes are unique and never reused. No order.</remarks>
public sealed partial class Provision
{
    internal Provision(string code, Citation citation, Dated<Wording> wordings)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Citation = Guard.Against.Null(citation);
        Wordings = Guard.Against.Null(wordings);
    }

    /// <summary>Gets the permanent code, such as <c>LGS.77BIS7.I</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the place in the statute.</summary>
    public Citation Citation { get; }

    /// <summary>Gets the wordings by day of effect; a repeal is an entry. Days before the first modelled wording are refused.</summary>
    public Dated<Wording> Wordings { get; }

    /// <summary>Gets the last day, included, through which the text was checked.</summary>
    public LocalDate VerifiedThrough => Wordings.VerifiedThrough;

    /// <summary>Gets whether a wording was in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False where it was repealed or no modelled wording had begun.</returns>
    public bool IsInForceOn(LocalDate day) => Wordings.TryOn(day, out DatedValue<Wording> wording) && wording.IsInForce;

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;

    /// <summary>A provision of one wording, in force from a day on.</summary>
    internal static Provision Since(
        string code, Citation citation, LocalDate from, LocalDate verifiedThrough, LocalDate? published = null, bool wasRead = true) =>
        new(code, citation, new Dated<Wording>(verifiedThrough, new DatedStart<Wording>(from, new Wording(published, wasRead))));
}
