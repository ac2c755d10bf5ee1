using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>A prescription presented at a unit (<i>receta</i>): its items, and whether all were supplied. It names no person.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class Prescription
{
    /// <summary>Creates a prescription.</summary>
    /// <param name="unit">The unit at which it was presented.</param>
    /// <param name="on">The day on which it was presented.</param>
    /// <param name="items">The items, in the order written. None at all are items not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value, which is no key, or an item is null.</exception>
    public Prescription(Clues unit, LocalDate on, params PrescriptionItem[] items)
    {
        Unit = unit.Given();
        On = on.ToIso();
        Items = [.. Guard.Against.Null(items)];
        if (Items.Contains(null!))
        {
            throw new ArgumentException("An item is missing.", nameof(items));
        }
    }

    /// <summary>Gets the unit at which it was presented.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the day on which it was presented.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the items, in the order written.</summary>
    public ImmutableArray<PrescriptionItem> Items { get; }

    /// <summary>Gets whether it was filled: yes where every item was supplied whole, no where one was not, unknown where none was refused
    /// and one is not known, or no item is.</summary>
    public Answer IsComplete => Items.IsEmpty ? Answer.Unknown : Items.Aggregate(Answer.Yes, (all, item) => Answers.And(all, item.IsSupplied));

    /// <summary>Measures how many prescriptions were filled.</summary>
    /// <param name="prescriptions">The prescriptions, in any order.</param>
    /// <returns>Of those known, the complete ones.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prescriptions"/> is null.</exception>
    /// <exception cref="ArgumentException">A prescription is null.</exception>
    public static SupplyMeasure<PrescriptionsFilled> Measure(IEnumerable<Prescription> prescriptions) =>
        SupplyMeasure<PrescriptionsFilled>.Count(Guard.Against.Null(prescriptions).Select(prescription =>
            prescription?.IsComplete ?? throw new ArgumentException("A prescription is missing.", nameof(prescriptions))));

    /// <summary>Says whether it was filled, and what kept it from it.</summary>
    /// <returns>Whether it is complete, always and first; then each item that was not supplied whole, or of which that is not known, in
    /// the order written.</returns>
    public ImmutableArray<Finding> Check() => [.. SupplyRules.Check(this)];
}
