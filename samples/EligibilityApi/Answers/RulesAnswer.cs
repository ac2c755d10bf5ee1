using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime.Text;

namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>By what the service decides: editions and hashes to compare with a receipt, and the vocabulary of a request.</summary>
internal sealed record RulesAnswer(
    string RegisterEdition,
    string RegisterSha256,
    string RegisterVerifiedThrough,
    ImmutableArray<RegimeAnswer> Regimes,
    ImmutableArray<FactQuestion> Facts,
    ImmutableArray<StateAnswer> States)
{
    public static RulesAnswer Of(AgreementRegister register, Language language) => new(
        register.Edition,
        RuleSetHash.Of(register),
        LocalDatePattern.Iso.Format(register.VerifiedThrough),
        [.. EligibilityRegime.All.Starts.Select(start => new RegimeAnswer(
            start.Value!.Code, start.Value.Name.In(language), LocalDatePattern.Iso.Format(start.From), RuleSetHash.Of(start.Value)))],
        [.. EligibilityFacts.All.Select(fact => FactQuestion.Of(fact, language))],
        [.. State.All.Select(state => new StateAnswer(state.InegiCode, state.ShortName))]);
}
