using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Committees;

/// <summary>What shows an expense (<i>comprobantes</i>): references to receipts and photographs, kept elsewhere.</summary>
/// <remarks>A reference is an opaque text that the caller understands; it never enters a message. Immutable. Equality is by reference. No order.
/// <see cref="None"/> shows nothing.</remarks>
public sealed partial class ExpenseEvidence
{
    /// <summary>Gets the absence of evidence.</summary>
    public static ExpenseEvidence None { get; } = new();

    /// <summary>Gets the references to receipts (<i>comprobantes fiscales, notas, recibos</i>).</summary>
    /// <exception cref="ArgumentNullException">The references or one of them is null.</exception>
    /// <exception cref="ArgumentException">A reference is empty or white space.</exception>
    public ImmutableArray<string> Receipts
    {
        get;
        init => field = Given(value);
    } = [];

    /// <summary>Gets the references to photographs taken before.</summary>
    /// <exception cref="ArgumentNullException">The references or one of them is null.</exception>
    /// <exception cref="ArgumentException">A reference is empty or white space.</exception>
    public ImmutableArray<string> PhotosBefore
    {
        get;
        init => field = Given(value);
    } = [];

    /// <summary>Gets the references to photographs taken after.</summary>
    /// <exception cref="ArgumentNullException">The references or one of them is null.</exception>
    /// <exception cref="ArgumentException">A reference is empty or white space.</exception>
    public ImmutableArray<string> PhotosAfter
    {
        get;
        init => field = Given(value);
    } = [];

    private static ImmutableArray<string> Given(ImmutableArray<string> value)
    {
        if (value.IsDefault)
        {
            throw new ArgumentNullException(nameof(value));
        }

        foreach (string reference in value)
        {
            Guard.Against.NullOrWhiteSpace(reference, nameof(value));
        }

        return value;
    }
}
