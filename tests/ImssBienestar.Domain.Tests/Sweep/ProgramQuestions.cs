using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>Names of programmes, who may receive which money, terms, and the model of care.</summary>
internal static class ProgramQuestions
{
    private static readonly Dictionary<string, LocalDate> FirstDays = new()
    {
        ["U013"] = new(2023, 5, 30), ["S200"] = new(2023, 1, 1), ["S313"] = new(2024, 4, 8), ["S038"] = LocalDate.MinIsoValue, ["E023"] = LocalDate.MinIsoValue,
    };

    private static readonly NamedDays Law = NamedDays.FiscalYears
        .And(NamedDays.Of(CatalogueConcept.Law, CatalogueConcept.Agreements, CatalogueConcept.Programs, CatalogueConcept.Committees));

    public static IEnumerable<Question> All() => Names().Concat(Money()).Concat(Terms());

    private static IEnumerable<Question> Names() => HealthProgram.All.Select(program => new Question(
        $"nombre de {program.Code}",
        null,
        day => program.TryNameOn(day, out ProgramName? name) ? new(name.ToString(), name.Findings) : null,
        NamedDays.Of(program)));

    private static IEnumerable<Question> Money() =>
        from program in BudgetProgram.All
        from state in State.All
        from signed in new[] { Answer.Unknown, Answer.Yes }
        select new Question(
            signed == Answer.Yes ? $"{program}, firmado y con aportación" : $"{program}, según el registro",
            state,
            day => Refusal.Before(FirstDays[program.Key], day, () =>
            {
                BudgetDecision decision = program.MayReceive(state, day, AgreementRegister.Reference, signed, signed);
                return new(Reply.Of(decision.Answer), decision.Findings);
            }),
            Law.And(NamedDays.Of(state)));

    private static IEnumerable<Question> Terms()
    {
        var weekdays = new BusinessCalendar(
            "lunes a viernes", Trail.First, Trail.Last.PlusDays(30), [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], []);
        yield return new(
            "días hábiles para el complemento del FASSA",
            null,
            day => Refusal.Before(new(2024, 1, 4), day, () =>
            {
                DateWindow due = Deadline.ServicesFundTransfer.Due(DateWindow.Exactly(day), weekdays)!.Value;
                return new($"{weekdays.BusinessDaysBetween(day, due.Latest)}, exacto: {due.IsExact}");
            }),
            NamedDays.Of(CatalogueConcept.Law, CatalogueConcept.Programs));
        yield return new(
            "convenios de 2023, modificados ese día",
            null,
            day => new(Reply.Of(Deadline.AmendmentOf2023Agreements.Check(null, DateWindow.Exactly(day), null).Answer)),
            NamedDays.Of((new(2024, 4, 1), "DOF-2024-01-03.T3 (31 de marzo, incluido)")));
        yield return new(
            "modelo de atención, unidad de la que nada se sabe",
            null,
            day => Refusal.Before(new(2022, 10, 25), day, () =>
                new("se contesta", CareModel.Check(new ServicePlan(Clues.Parse(Clues.Example)), day))),
            NamedDays.Of(CatalogueConcept.Programs, CatalogueConcept.Facilities));
    }
}
