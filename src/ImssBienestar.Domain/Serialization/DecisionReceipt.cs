using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Serialization;

/// <summary>A decision on entitlement in a form to keep (<i>recibo</i>): what was asked, what was answered, and by which rules and data, so
/// that it can be given again and compared.</summary>
/// <remarks>
/// <para>Immutable. Equal when all members are equal, which is when <see cref="CanonicalJson"/> writes them with equal bytes. No order.</para>
/// <para>It holds no personal data: an applicant is a list of answers and a state. It is not signed: who can rewrite a receipt can write a
/// consistent one of other facts. Keep it where it cannot be rewritten, or sign its bytes.</para>
/// </remarks>
public sealed partial class DecisionReceipt : IEquatable<DecisionReceipt>
{
    private DecisionReceipt(
        EligibilityRequest request,
        string requestSha256,
        string ruleSet,
        string rulesSha256,
        string registerEdition,
        string registerSha256,
        Conclusion conclusion,
        ImmutableArray<ReceiptFinding> findings)
    {
        Request = request;
        RequestSha256 = requestSha256;
        RuleSet = ruleSet;
        RulesSha256 = rulesSha256;
        RegisterEdition = registerEdition;
        RegisterSha256 = registerSha256;
        (Outcome, MayReceiveCare, Provider, Payer, Operation) = conclusion;
        Findings = findings;
    }

    /// <summary>Gets what was asked: the applicant and the day.</summary>
    public EligibilityRequest Request { get; }

    /// <summary>Gets the SHA-256 of the request, over its canonical JSON.</summary>
    public string RequestSha256 { get; }

    /// <summary>Gets the code of the legal regime applied, such as <c>LGS-2023</c>.</summary>
    public string RuleSet { get; }

    /// <summary>Gets the SHA-256 of the rules of the regime; see <see cref="RuleSetHash"/>.</summary>
    public string RulesSha256 { get; }

    /// <summary>Gets the edition of the register of agreements.</summary>
    public string RegisterEdition { get; }

    /// <summary>Gets the SHA-256 of the data of the register.</summary>
    public string RegisterSha256 { get; }

    /// <summary>Gets what the person is entitled to.</summary>
    public EligibilityOutcome Outcome { get; }

    /// <summary>Gets whether the person may receive care.</summary>
    public Answer MayReceiveCare { get; }

    /// <summary>Gets who is responsible in law for the services.</summary>
    public Provider Provider { get; }

    /// <summary>Gets who pays.</summary>
    public Payer Payer { get; }

    /// <summary>Gets whether units taken over from the state of care are operated.</summary>
    public Answer Operation { get; }

    /// <summary>Gets the reasons, in the order of the decision.</summary>
    public ImmutableArray<ReceiptFinding> Findings { get; }

    /// <summary>Compares two receipts.</summary>
    /// <param name="left">One receipt.</param>
    /// <param name="right">Another receipt.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DecisionReceipt? left, DecisionReceipt? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two receipts.</summary>
    /// <param name="left">One receipt.</param>
    /// <param name="right">Another receipt.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DecisionReceipt? left, DecisionReceipt? right) => !(left == right);

    /// <summary>Decides by the reference register of agreements, and gives the receipt.</summary>
    /// <param name="request">What is asked.</param>
    /// <returns>The receipt of the decision that <see cref="EligibilityCalculator.Decide(Applicant, LocalDate)"/> gives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="NotInForceException">The day is before 2020-01-01.</exception>
    public static DecisionReceipt Of(EligibilityRequest request) => Of(request, AgreementRegister.Reference);

    /// <summary>Decides by a register of agreements, and gives the receipt.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="register">The register.</param>
    /// <returns>The receipt of the decision that <see cref="EligibilityCalculator.Decide(Applicant, LocalDate, AgreementRegister)"/> gives.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotInForceException">The day is before 2020-01-01.</exception>
    public static DecisionReceipt Of(EligibilityRequest request, AgreementRegister register)
    {
        Guard.Against.Null(request);
        EligibilityDecision decision = EligibilityCalculator.Decide(request.Applicant, request.Day, Guard.Against.Null(register));
        return new(
            request,
            CanonicalJson.Sha256(request),
            decision.Regime!.Code,
            RuleSetHash.Of(decision.Regime),
            register.Edition,
            RuleSetHash.Of(register),
            new(decision.Outcome, decision.MayReceiveCare, decision.Provider, decision.Payer, decision.Operation),
            [.. decision.Findings.Select(finding => new ReceiptFinding(finding.Code, finding.Answer))]);
    }

    /// <summary>Decides again by the reference register of agreements, and says what differs.</summary>
    /// <returns>The same receipt, byte for byte, or what differs.</returns>
    public ReplayResult Replay() => Replay(AgreementRegister.Reference);

    /// <summary>Decides again by a register of agreements, and says what differs.</summary>
    /// <param name="register">The register of the edition that the receipt names; of another, that is one of the differences.</param>
    /// <returns>The same receipt, byte for byte, or what differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public ReplayResult Replay(AgreementRegister register)
    {
        Guard.Against.Null(register);
        if (!EligibilityCalculator.TryDecide(Request.Applicant, Request.Day, register, out _))
        {
            return new(null, [new(ReplayDifferenceKind.Day, Request.Day.ToIsoText(), null)]);
        }

        DecisionReceipt replayed = Of(Request, register);
        return new(replayed,
        [
            .. Compare(replayed)
                .Where(side => !string.Equals(side.Recorded, side.Replayed, StringComparison.Ordinal))
                .Select(side => new ReplayDifference(side.Kind, side.Recorded, side.Replayed)),
        ]);
    }

    /// <inheritdoc/>
    public bool Equals(DecisionReceipt? other) => ReferenceEquals(this, other)
        || (other is not null && Request == other.Request
            && Compare(other).All(side => string.Equals(side.Recorded, side.Replayed, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisionReceipt);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Request, RuleSet, RegisterEdition, Outcome);

    /// <summary>Writes the outcome, the day, the regime and the edition.</summary>
    /// <returns>For example <c>Entitled 2024-05-15 LGS-2023 2026-08-18</c>.</returns>
    public override string ToString() => $"{Outcome} {Request.Day.ToIsoText()} {RuleSet} {RegisterEdition}";

    /// <summary>Every member but the request, of both receipts, causes first.</summary>
    private IEnumerable<(ReplayDifferenceKind Kind, string Recorded, string Replayed)> Compare(DecisionReceipt other) =>
    [
        (ReplayDifferenceKind.Request, RequestSha256, other.RequestSha256),
        (ReplayDifferenceKind.RuleSet, RuleSet, other.RuleSet),
        (ReplayDifferenceKind.Rules, RulesSha256, other.RulesSha256),
        (ReplayDifferenceKind.RegisterEdition, RegisterEdition, other.RegisterEdition),
        (ReplayDifferenceKind.RegisterData, RegisterSha256, other.RegisterSha256),
        (ReplayDifferenceKind.Outcome, Outcome.ToString(), other.Outcome.ToString()),
        (ReplayDifferenceKind.MayReceiveCare, MayReceiveCare.ToString(), other.MayReceiveCare.ToString()),
        (ReplayDifferenceKind.Provider, Provider.ToString(), other.Provider.ToString()),
        (ReplayDifferenceKind.Payer, Payer.ToString(), other.Payer.ToString()),
        (ReplayDifferenceKind.Operation, Operation.ToString(), other.Operation.ToString()),
        (ReplayDifferenceKind.Findings, string.Join(' ', Findings), string.Join(' ', other.Findings)),
    ];

    /// <summary>What a decision answers.</summary>
    private sealed record Conclusion(EligibilityOutcome Outcome, Answer MayReceiveCare, Provider Provider, Payer Payer, Answer Operation);
}
