using Ardalis.GuardClauses;
using ImssBienestar.Domain.Money;

namespace ImssBienestar.Domain.Committees;

/// <summary>Something the assembly chose to spend money on (<i>concepto del plan de trabajo</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record WorkPlanItem
{
    /// <summary>Creates an item.</summary>
    /// <param name="code">The code by which the ledger refers to it, opaque and without personal data.</param>
    /// <param name="kind">The kind of expense.</param>
    /// <param name="budget">The money foreseen, above zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="kind"/> is not a declared one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is not above zero.</exception>
    public WorkPlanItem(string code, ExpenseKind kind, Pesos budget)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Budget = budget.AboveZero();
    }

    /// <summary>Gets the code by which the ledger refers to it.</summary>
    public string Code { get; }

    /// <summary>Gets the kind of expense.</summary>
    public ExpenseKind Kind { get; }

    /// <summary>Gets the money foreseen.</summary>
    public Pesos Budget { get; }
}
