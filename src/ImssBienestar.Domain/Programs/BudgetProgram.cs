using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>A line of the federal budget around IMSS-Bienestar (<i>programa presupuestario</i>), by its key.</summary>
/// <remarks>A closed set: equal when it is the same programme. No order. Absence is <see langword="null"/>. A signed agreement of a budget
/// programme never makes a state concur: only kinds 2 and 4 of <see cref="AgreementKind"/> do.</remarks>
public sealed partial class BudgetProgram
{
    private BudgetProgram(string key, BilingualText name, Source source)
    {
        Key = key;
        Name = name;
        Source = source;
    }

    /// <summary>Gets U013: free health care and medicines for people without social security at work.</summary>
    public static BudgetProgram U013 { get; } = new(
        "U013",
        new(
            "Atención a la Salud y Medicamentos Gratuitos para la Población sin Seguridad Social Laboral",
            "Free health care and medicines for the population without social security at work"),
        new Source("Lineamientos del programa U013 (DOF)", Confidence.Verified))
    {
        Purpose = new(
            "Atención y medicamentos gratuitos para personas sin seguridad social; en 2020, también personal y medicamentos del programa rural.",
            "Free care and medicines for people without social security; in 2020 also staff and medicines of the rural programme."),
        Agreement = AgreementKind.FreeCareFunding,
        MayBeSignedWithoutConcurring = Answer.Yes,
        NeedsStateContribution = Answer.Yes,
        Figures =
        [
            new(
                172_492_000_000,
                Unit.Pesos,
                DateWindow.InYear(2026),
                Figure.Country,
                ProgramDefinition.FreeCareBudget,
                Source.Press("Al Momento, 2026, sobre los lineamientos U013"),
                Precision.Rounded),
        ],
    };

    /// <summary>Gets S200: strengthening of medical care.</summary>
    public static BudgetProgram S200 { get; } = new(
        "S200",
        new("Fortalecimiento a la Atención Médica", "Strengthening of medical care"),
        new Source("Convenios S200 de 2023 y 2024 (SIDOF 5698354 y 5700622)", Confidence.Verified))
    {
        Purpose = new(
            "Fortalecer la atención médica, por convenio de cada ejercicio.",
            "To strengthen medical care, by an agreement of each fiscal year."),
        Agreement = AgreementKind.MedicalCareStrengthening,
        MayBeSignedWithoutConcurring = Answer.Yes,
    };

    /// <summary>Gets S313: La Clínica es Nuestra, whose money goes to the committee of each unit.</summary>
    public static BudgetProgram S313 { get; } = new(
        "S313",
        new("La Clínica es Nuestra", "The clinic is ours"),
        new Source("Reglas de operación de La Clínica es Nuestra (DOF 08-04-2024, nota 5722565)", Confidence.Verified, new LocalDate(2024, 4, 8)))
    {
        Purpose = new(
            "Rehabilitar, equipar y mantener unidades de primer nivel por medio de su comité.",
            "To repair, equip and maintain first-level units through their committee."),
    };

    /// <summary>Gets S038, remembered as the line of the programme IMSS-BIENESTAR; no source read confirms it.</summary>
    public static BudgetProgram S038 { get; } = new("S038", new("Programa IMSS-BIENESTAR", "IMSS-BIENESTAR programme"), BudgetRules.Remembered);

    /// <summary>Gets E023, remembered as "health care"; no source read confirms it.</summary>
    public static BudgetProgram E023 { get; } = new("E023", new("Atención a la Salud", "Health care"), BudgetRules.Remembered);

    /// <summary>Gets the five programmes; <see cref="IsEstablished"/> tells those that a source confirms.</summary>
    public static ImmutableArray<BudgetProgram> All { get; } = [U013, S200, S313, S038, E023];

    /// <summary>Gets the programme of a key.</summary>
    /// <param name="key">The key, such as <c>U013</c>; letters of either case.</param>
    /// <returns>The programme; null where there is none.</returns>
    public static BudgetProgram? FromKey(string? key) =>
        All.FirstOrDefault(program => string.Equals(program.Key, key, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the key in the federal budget.</summary>
    public string Key { get; }

    /// <summary>Gets the official name, and its English rendering.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets where key and name were read.</summary>
    public Source Source { get; }

    /// <summary>Gets whether a source that was read gives key and name.</summary>
    public bool IsEstablished => Source.Confidence != Confidence.Unverified;

    /// <summary>Gets what the money is for; null where that is not established.</summary>
    public BilingualText? Purpose { get; private init; }

    /// <summary>Gets the kind of agreement that a state signs for it each fiscal year; null where states sign none, or none is known.</summary>
    public AgreementKind? Agreement { get; private init; }

    /// <summary>Gets whether a state may sign its agreement without concurring; unknown where no agreement is known.</summary>
    public Answer MayBeSignedWithoutConcurring { get; private init; }

    /// <summary>Gets whether a state that does not concur must first prove its own contribution (<i>aportación solidaria estatal</i>); unknown
    /// where no source read says so.</summary>
    public Answer NeedsStateContribution { get; private init; }

    /// <summary>Gets whether a signed agreement of it makes the state concur: never.</summary>
    public bool MakesStateConcur => Agreement is { MakesStateConcur: true };

    /// <summary>Gets the figures known of its money, each of a fiscal year; most years have none.</summary>
    public ImmutableArray<Figure> Figures { get; private init; } = [];

    /// <summary>Gets what is known of its money in a fiscal year.</summary>
    /// <param name="fiscalYear">The fiscal year, which is the calendar year.</param>
    /// <returns>The figure; null where none is known, which is not zero.</returns>
    public Figure? FigureOf(int fiscalYear) => Figures.FirstOrDefault(figure => figure.AsOf.Earliest.Year == fiscalYear);

    /// <summary>Answers whether a state may receive money of the programme in the fiscal year of a day.</summary>
    /// <param name="state">The state.</param>
    /// <param name="day">The day.</param>
    /// <param name="concurs">Whether the state concurs on that day.</param>
    /// <param name="signed">Whether the state signed the agreement of the programme for that fiscal year.</param>
    /// <param name="contributionProved">Whether the state proved its contribution beforehand.</param>
    /// <returns>The answer with its reasons.</returns>
    /// <remarks>
    /// <para>U013: the law hands the money to a state only where it does not concur, once it signed and proved its contribution; where it
    /// concurs IMSS-BIENESTAR spends the money, and the answer is no (articles 77 bis 12 and 77 bis 15). S200: once it signed, whether it
    /// concurs or not. S313: no, the money goes to the committee of a unit. S038 and E023: not known.</para>
    /// <para>The rules of operation and guidelines of each year were not read: conditions of theirs beyond these are not held against the
    /// state, and a finding says so.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">An answer is not a declared one.</exception>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before the first day modelled: 2023-05-30 for U013, 2023-01-01 for S200,
    /// 2024-04-08 for S313.</exception>
    public BudgetDecision MayReceive(State state, LocalDate day, Answer concurs, Answer signed, Answer contributionProved)
    {
        Guard.Against.Null(state);
        Guard.Against.EnumOutOfRange(concurs);
        Guard.Against.EnumOutOfRange(signed);
        Guard.Against.EnumOutOfRange(contributionProved);
        return BudgetRules.Decide(new(this, state, day.ToIso(), concurs, signed, contributionProved));
    }

    /// <summary>Answers whether a state may receive money of the programme, concurrence taken from a register.</summary>
    /// <param name="state">The state.</param>
    /// <param name="day">The day.</param>
    /// <param name="register">The register; its findings on concurrence come first among the reasons.</param>
    /// <param name="signed">Whether the state signed the agreement for that fiscal year. Unknown lets the register answer, where it holds one in
    /// force on that day; it does not hold every yearly agreement, so its silence leaves the answer unknown.</param>
    /// <param name="contributionProved">Whether the state proved its contribution beforehand.</param>
    /// <returns>The answer with its reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> or <paramref name="register"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">An answer is not a declared one.</exception>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before the first day modelled, as above.</exception>
    public BudgetDecision MayReceive(
        State state, LocalDate day, AgreementRegister register, Answer signed = Answer.Unknown, Answer contributionProved = Answer.Unknown)
    {
        Guard.Against.Null(state);
        Guard.Against.Null(register);
        bool registered = Agreement is not null
            && register.Of(state).Agreements.Any(agreement => agreement.Kind == Agreement && agreement.IsInForceOn(day) == Answer.Yes);
        BudgetDecision decision = MayReceive(
            state, day, register.Concurs(state, day), signed == Answer.Unknown && registered ? Answer.Yes : signed, contributionProved);
        return decision.After(register.FindingsOn(state, day));
    }

    /// <summary>Gets the key.</summary>
    /// <returns>The key in the federal budget.</returns>
    public override string ToString() => Key;
}
