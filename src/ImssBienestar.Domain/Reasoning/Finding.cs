using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>One reason of an answer (<i>motivo</i>): what was examined, by which provision, and what came out.</summary>
/// <remarks>Equal when all members are equal. No order of its own: a decision lists its findings in the order of the law.
/// Shared and immutable.</remarks>
public sealed partial class Finding : IEquatable<Finding>
{
    internal Finding(
        string code,
        Provision provision,
        Answer answer,
        BilingualText said,
        LocalDate wordingOf,
        ImmutableArray<Fact> factsRead = default,
        Interpretation? interpretation = null,
        bool isPresumption = false,
        LocalDate? verifiedThrough = null,
        Source? source = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Provision = Guard.Against.Null(provision);
        Answer = answer;
        Text = Guard.Against.Null(said);
        FactsRead = factsRead.IsDefault ? [] : factsRead;
        Interpretation = interpretation;
        IsPresumption = isPresumption;
        Source = source;
        if (provision.Wordings.TryOn(wordingOf, out var wording) && wording.Value is { IsAnnounced: false } text)
        {
            InForceFrom = wording.From;
            InForceUntil = wording.Until;
            WasRead = text.WasRead;
        }

        VerifiedThrough = verifiedThrough ?? (InForceFrom <= provision.VerifiedThrough ? provision.VerifiedThrough : null);
    }

    /// <summary>Gets the permanent code of the reason, such as <c>LGS.77BIS7.I</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the provision that was applied.</summary>
    public Provision Provision { get; }

    /// <summary>Gets what came out: yes (the condition is met, the statement holds), no, or unknown.</summary>
    public Answer Answer { get; }

    /// <summary>Gets the reason in words.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the facts that can change the answer, in the order of the vocabulary; empty where it depends on the day alone.</summary>
    public ImmutableArray<Fact> FactsRead { get; }

    /// <summary>Gets the first modelled day of the wording applied; null where none stood: not yet, repealed, or only announced.</summary>
    public LocalDate? InForceFrom { get; }

    /// <summary>Gets the last day, included, of the wording applied; null while no later one is known.</summary>
    public LocalDate? InForceUntil { get; }

    /// <summary>Gets the last day, included, through which the wording, or the register it came from, was checked; null where the wording
    /// began after the last check.</summary>
    public LocalDate? VerifiedThrough { get; }

    /// <summary>Gets whether the text of the wording applied was read; false where only its existence is established.</summary>
    public bool WasRead { get; }

    /// <summary>Gets the interpretation the finding rests on; null where it rests on the letter.</summary>
    public Interpretation? Interpretation { get; }

    /// <summary>Gets whether the answer is a presumption of the law, which stands until the contrary is established.</summary>
    public bool IsPresumption { get; }

    /// <summary>Gets where the facts of an agreement or a date were read; null where the statute itself is the source.</summary>
    public Source? Source { get; }

    /// <summary>Compares two findings.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">Another finding.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Finding? left, Finding? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two findings.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">Another finding.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Finding? left, Finding? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Answer == other.Answer && string.Equals(Code, other.Code, StringComparison.Ordinal)
            && Text == other.Text && Provision == other.Provision && InForceFrom == other.InForceFrom && VerifiedThrough == other.VerifiedThrough
            && Interpretation == other.Interpretation && Source == other.Source && IsPresumption == other.IsPresumption);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Answer);

    /// <summary>Writes the code and the answer.</summary>
    /// <returns>For example <c>LGS.77BIS7.I=yes</c>.</returns>
    public override string ToString() => $"{Code}={Answers.Word(Answer, Language.English)}";
}
