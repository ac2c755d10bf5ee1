using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>Who may receive the money of the budget programmes.</summary>
internal static class BudgetRules
{
    /// <summary>The guidelines of U013, reported for fiscal year 2026; modelled as far back as the articles they carry out.</summary>
    public static readonly Provision GuidelinesOfU013 = Provision.Since(
        "ROP.U013",
        new Citation(Statute.BudgetProgrammeRules, "U013"),
        GeneralHealthLaw.ImssBienestar,
        GeneralHealthLaw.VerifiedThrough,
        wasRead: false);

    /// <summary>The rules of S200, known by its agreements of 2023 and 2024.</summary>
    public static readonly Provision RulesOfS200 = Provision.Since(
        "ROP.S200", new Citation(Statute.BudgetProgrammeRules, "S200"), new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31), wasRead: false);

    /// <summary>The rules of S313: the treasurer of the committee receives the money.</summary>
    public static readonly Provision RulesOfS313 = Provision.Since(
        "ROP-S313.OBJECT",
        new Citation(Statute.ClinicaEsNuestraRules, "objetivo y tesorería"),
        new LocalDate(2024, 4, 8),
        new LocalDate(2024, 12, 31),
        new LocalDate(2024, 4, 8),
        wasRead: false);

    /// <summary>Keys of which no source was read: announced, so that no finding claims a wording in force.</summary>
    public static readonly Provision NotEstablished = new(
        "ROP.NOT_ESTABLISHED",
        new Citation(Statute.BudgetProgrammeRules, "clave sin fuente"),
        new Dated<Wording>(
            GeneralHealthLaw.VerifiedThrough,
            new DatedStart<Wording>(GeneralHealthLaw.Insabi, new Wording(published: null, wasRead: false, isAnnounced: true))));

    public static readonly Source Remembered = new("Clave de memoria; no se leyó fuente que la confirme", Confidence.Unverified);

    public static BudgetDecision Decide(BudgetQuestion question) =>
        question.Program == BudgetProgram.U013 ? U013(question)
        : question.Program == BudgetProgram.S200 ? S200(question)
        : question.Program == BudgetProgram.S313 ? S313(question)
        : Decision(question, Answer.Unknown, [Say(question, BudgetTexts.NotEstablished, Answer.Unknown, NotEstablished)]);

    /// <summary>Article 77 bis 12, paragraph 2, and article 77 bis 15: to the state where it does not concur, under the condition of its own
    /// contribution; where it concurs the body spends it.</summary>
    private static BudgetDecision U013(BudgetQuestion question)
    {
        Refuse(question, GeneralHealthLaw.ImssBienestar);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        Answer answer = Answers.And(Answers.Not(question.Concurs), Answers.And(question.Signed, question.ContributionProved));
        if (question.Concurs != Answer.No)
        {
            findings.Add(Say(
                question,
                BudgetTexts.SpentByBody,
                Answers.Not(question.Concurs),
                GeneralHealthLaw.Article77Bis15,
                interpretation: ProgramInterpretations.SpentByBody));
        }

        if (question.Concurs != Answer.Yes)
        {
            findings.AddRange(Condition(question, BudgetTexts.Signed, question.Signed, GuidelinesOfU013));
            findings.AddRange(Condition(question, BudgetTexts.Contribution, question.ContributionProved, GeneralHealthLaw.Article77Bis15));
        }

        return Closed(question, answer, findings, GeneralHealthLaw.Article77Bis12, GuidelinesOfU013);
    }

    /// <summary>Signed by states that concur and by states that do not: only the signature is known to matter.</summary>
    private static BudgetDecision S200(BudgetQuestion question)
    {
        Refuse(question, RulesOfS200.Wordings.Starts[0].From);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        findings.AddRange(Condition(question, BudgetTexts.Signed, question.Signed, RulesOfS200));
        return Closed(question, question.Signed, findings, RulesOfS200, RulesOfS200);
    }

    private static BudgetDecision S313(BudgetQuestion question)
    {
        Refuse(question, RulesOfS313.Wordings.Starts[0].From);
        return Decision(question, Answer.No, [Say(question, BudgetTexts.ToCommittee, Answer.No, RulesOfS313, source: question.Program.Source)]);
    }

    /// <summary>Closes a decision on an agreement with what else a reader should know.</summary>
    private static BudgetDecision Closed(
        BudgetQuestion question, Answer answer, ImmutableArray<Finding>.Builder findings, Provision gives, Provision rules)
    {
        if (answer == Answer.Yes)
        {
            findings.Insert(0, Say(question, BudgetTexts.Receives, Answer.Yes, gives));
            findings.Add(Say(question, BudgetTexts.RulesNotRead, Answer.Unknown, rules));
        }

        if (question.Signed == Answer.Yes && question.Concurs != Answer.Yes)
        {
            findings.Add(Say(question, BudgetTexts.NotConcurrence, Answer.Yes, GeneralHealthLaw.Article77Bis16A));
        }

        if (question.Day > rules.VerifiedThrough)
        {
            findings.Add(Say(question, BudgetTexts.Unverified, Answer.Unknown, rules));
        }

        return Decision(question, answer, findings.ToImmutable());
    }

    private static void Refuse(BudgetQuestion question, LocalDate first)
    {
        if (question.Day < first)
        {
            throw new NotInForceException($"The rules of {question.Program.Key} are modelled from {first.ToIsoText()} on.");
        }
    }

    private static IEnumerable<Finding> Condition(BudgetQuestion question, ReasonText text, Answer met, Provision provision) =>
        met == Answer.Yes ? [] : [Say(question, text, met, provision)];

    private static Finding Say(
        BudgetQuestion question,
        ReasonText text,
        Answer answer,
        Provision provision,
        Interpretation? interpretation = null,
        Source? source = null) =>
        text.Finding(
            answer,
            provision,
            question.Day,
            [question.Program.Key, question.State.ShortName, question.Day.Year],
            interpretation: interpretation,
            source: source);

    private static BudgetDecision Decision(BudgetQuestion question, Answer answer, ImmutableArray<Finding> findings) =>
        new(question.Program, question.State, question.Day, answer, findings);

    /// <summary>What is asked, and what the caller knows.</summary>
    internal sealed record BudgetQuestion(
        BudgetProgram Program, State State, LocalDate Day, Answer Concurs, Answer Signed, Answer ContributionProved);
}
