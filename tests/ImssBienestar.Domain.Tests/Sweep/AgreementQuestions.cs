using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>What the register answers of each state: concurrence, operation and every step of the transfer.</summary>
internal static class AgreementQuestions
{
    private static readonly NamedDays Law = NamedDays.Of(CatalogueConcept.Law, CatalogueConcept.Agreements);

    private static AgreementRegister Register => AgreementRegister.Reference;

    public static IEnumerable<Question> All() => State.All.SelectMany(state => new[]
    {
        new Question(
            "concurre, y opera",
            state,
            day => new($"{Reply.Of(Register.Concurs(state, day))}, {Reply.Of(Register.Operates(state, day))}", Register.FindingsOn(state, day)),
            Law.And(NamedDays.Of(state))),
    }.Concat(Enum.GetValues<TransferStep>().Select(step => new Question(
        $"paso: {step}", state, day => new(Reply.Of(Register.Of(state).HasReached(step, day))), NamedDays.Of(state)))))
        .Append(new(
            "entidades concurrentes",
            null,
            day => new($"{Register.ConcurrentStates(day).Length}"),
            State.All.Select(NamedDays.Of).Aggregate((all, state) => all.And(state))));
}
