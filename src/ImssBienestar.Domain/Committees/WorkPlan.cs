using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Money;

namespace ImssBienestar.Domain.Committees;

/// <summary>The works and goods that the assembly chose (<i>plan de trabajo</i>).</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class WorkPlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="items">The items, each with a code of its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or an item is null.</exception>
    /// <exception cref="ArgumentException">Two items have one code.</exception>
    /// <exception cref="OverflowException">The budgets add up to more than an amount can hold.</exception>
    public WorkPlan(IEnumerable<WorkPlanItem> items)
    {
        Items = [.. Guard.Against.Null(items).Select(item => Guard.Against.Null(item, nameof(items)))];
        if (Items.DistinctBy(item => item.Code, StringComparer.Ordinal).Count() < Items.Length)
        {
            throw new ArgumentException("Each item has a code of its own.", nameof(items));
        }

        Budget = Pesos.Sum(Items.Select(item => item.Budget));
    }

    /// <summary>Gets the items, in the order given.</summary>
    public ImmutableArray<WorkPlanItem> Items { get; }

    /// <summary>Gets the money foreseen in all.</summary>
    public Pesos Budget { get; }

    internal bool Holds(string? code) => Items.Any(item => string.Equals(item.Code, code, StringComparison.Ordinal));
}
