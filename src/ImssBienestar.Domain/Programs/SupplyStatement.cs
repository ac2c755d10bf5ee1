using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>A percentage of supply that officials stated (<i>abasto declarado</i>), and which measure it claims to be of.</summary>
/// <remarks>Equal when all members are equal. No order: statements of different claims must not be compared. A statement is a
/// <see cref="Figure"/> and never a <see cref="SupplyMeasure{TKind}"/>: it has no counts.</remarks>
public sealed partial record SupplyStatement
{
    private const string Scope = "IMSS-BIENESTAR";

    /// <summary>Creates a statement.</summary>
    /// <param name="value">The percentage.</param>
    /// <param name="claims">Which measure it claims to be of.</param>
    /// <param name="before">The percentage from which it is said to have come; null where none is stated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">A figure is not a <see cref="Unit.SupplyPercent"/> of 0 to 100, or both are not of one scope
    /// and definition.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="claims"/> is not a declared one.</exception>
    public SupplyStatement(Figure value, SupplyClaim claims, Figure? before = null)
    {
        Value = Percentage(Guard.Against.Null(value), nameof(value));
        Claims = Guard.Against.EnumOutOfRange(claims);
        Before = before is null ? null : Percentage(before, nameof(before));
        if (before is not null && (before.Definition != value.Definition || before.Scope != value.Scope))
        {
            throw new ArgumentException("The percentage before is of another scope or definition.", nameof(before));
        }
    }

    /// <summary>Gets what the statements speak of: keys in stock and prescriptions mixed.</summary>
    public static Definition StatedSupply { get; } = new("SUPPLY.STATED", new BilingualText(
        "Abasto de medicamentos según lo declarado: las declaraciones mezclan claves con existencia y recetas surtidas; el método no está "
        + "publicado.",
        "Supply of medicines as stated: the statements mix keys in stock and prescriptions filled; the method is not published."));

    /// <summary>Gets the statements noted, in the order of their days; none says which of the two measures it is of.</summary>
    /// <remarks>Of which states a statement speaks was not noted either. The day of a percentage before was not stated: its window runs
    /// from the first signature of a state, 2021-12-07, to the statement (inferred).</remarks>
    public static ImmutableArray<SupplyStatement> Reference { get; } =
    [
        Stated(91, 2022, 12, "diciembre de 2022", before: 46),
        Stated(96, 2023, 6, "junio de 2023", before: 54),
        Stated(97, 2023, 12, "diciembre de 2023"),
        Stated(87, 2025, 5, "mayo de 2025"),
        Stated(92, 2025, 9, "septiembre de 2025"),
    ];

    /// <summary>Gets the percentage.</summary>
    public Figure Value { get; }

    /// <summary>Gets the percentage from which it is said to have come; null where none is stated.</summary>
    public Figure? Before { get; }

    /// <summary>Gets which measure it claims to be of.</summary>
    public SupplyClaim Claims { get; }

    private static SupplyStatement Stated(decimal percent, int year, int month, string when, decimal? before = null)
    {
        var source = new Source($"Versiones estenográficas de las conferencias presidenciales, {when}", Confidence.Conflicting);
        DateWindow said = DateWindow.InMonth(year, month);
        return new(
            Of(percent, said, source),
            SupplyClaim.Mixed,
            before is { } first ? Of(first, DateWindow.Between(new LocalDate(2021, 12, 7), said.Latest), source) : null);
    }

    private static Figure Of(decimal percent, DateWindow asOf, Source source) =>
        new(percent, Unit.SupplyPercent, asOf, Scope, StatedSupply, source, Precision.Rounded);

    private static Figure Percentage(Figure figure, string parameterName) => figure is { Unit: Unit.SupplyPercent, Value: <= 100 }
        ? figure
        : throw new ArgumentException("A percentage of supply, 0 to 100, is expected.", parameterName);
}
