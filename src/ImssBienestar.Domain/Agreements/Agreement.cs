using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>An instrument signed around IMSS-Bienestar (<i>convenio</i> or <i>acuerdo</i>), with what is known of it.</summary>
/// <remarks>Immutable. Equality is by reference; in a register the code is unique. No order. What is not known stays null or unknown.
/// Announced, signed, published and in operation are different days: this type holds the signature, the publication and the end.</remarks>
public sealed partial class Agreement
{
    /// <summary>Creates an agreement.</summary>
    /// <param name="code">The code, unique in a register. The reference register uses the state's ISO letters and the number of the kind, such
    /// as <c>NAY-4</c>; where a state has several of a kind, the year follows.</param>
    /// <param name="kind">The kind of instrument.</param>
    /// <param name="states">The states that signed; empty for an instrument between federal institutions.</param>
    /// <param name="signed">The day of signature, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException">An argument is null, or a state is.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space, or <paramref name="signed"/> is the default value.</exception>
    public Agreement(string code, AgreementKind kind, IEnumerable<State> states, DateWindow signed, Source source)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Kind = Guard.Against.Null(kind);
        States = [.. Guard.Against.Null(states).Select(state => Guard.Against.Null(state)).Distinct()];
        Signed = signed.Given();
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the minimum term of a coordination agreement (kind 4), in years, by day of signature: 30 since 2023-05-30 (transitory
    /// article 8 of the decree DOF 29-05-2023).</summary>
    public static Parameter<int> MinimumTerm => AgreementRules.MinimumTerm;

    /// <summary>Gets the code, unique in a register.</summary>
    public string Code { get; }

    /// <summary>Gets the kind of instrument.</summary>
    public AgreementKind Kind { get; }

    /// <summary>Gets the states that signed; empty for an instrument between federal institutions, or where no source lists them.</summary>
    public ImmutableArray<State> States { get; }

    /// <summary>Gets the day of signature, or the window in which it lies.</summary>
    public DateWindow Signed { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the day of publication in the official gazette (DOF), or its window; null where not known.</summary>
    /// <exception cref="ArgumentException">The window is the default value.</exception>
    public DateWindow? Published
    {
        get;
        init => field = value?.Given(nameof(value));
    }

    /// <summary>Gets the first day on which it was no longer in force, or its window; null where no end is known.</summary>
    /// <exception cref="ArgumentException">The window is the default value.</exception>
    public DateWindow? Ended
    {
        get;
        init => field = value?.Given(nameof(value));
    }

    /// <summary>Gets the agreed term in years; null where not known.</summary>
    public int? TermYears { get; init; }

    /// <summary>Gets whether each mandatory clause is in the text; a clause without entry is unknown. Matters to kind 4 only.</summary>
    /// <exception cref="ArgumentNullException">The dictionary is null.</exception>
    public ImmutableDictionary<MandatoryClause, Answer> Clauses
    {
        get;
        init => field = Guard.Against.Null(value);
    }
    = ImmutableDictionary<MandatoryClause, Answer>.Empty;

    /// <summary>Gets the parties that signed; those of the kind where nothing else is given.</summary>
    public ImmutableArray<Party> Parties
    {
        get => field.IsDefault ? Kind.Parties : field;
        init;
    }

    /// <summary>Gets the interpretation behind the day or window; null where the source gives it plainly.</summary>
    public Interpretation? Interpretation { get; init; }

    /// <summary>Gets a remark on conflicting or partial sources; null where there is nothing to say.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Answers whether it was in force on a day: signed by then, that day included, and not yet ended.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Yes, no, or unknown inside a window.</returns>
    public Answer IsInForceOn(LocalDate day) => Answers.And(
        Signed.HasHappenedBy(day),
        Ended is { } ended ? Answers.Not(ended.HasHappenedBy(day)) : Answer.Yes);

    /// <summary>Gets the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
