using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>A criterion by which a caller ranks candidates (<i>criterio de prelación</i>): a higher score goes first.</summary>
/// <remarks>To put the lower first, give scores with the opposite sign. Equal when all members are equal. No order.</remarks>
public sealed partial record RegularisationCriterion
{
    /// <summary>Creates a criterion.</summary>
    /// <param name="code">A code of the caller's, unique within a ranking.</param>
    /// <param name="name">What is scored, and in which unit.</param>
    /// <param name="source">Who set the criterion, and where it was read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space.</exception>
    public RegularisationCriterion(string code, BilingualText name, Source source)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Name = Guard.Against.Null(name);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets what is scored, and in which unit.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets who set the criterion.</summary>
    public Source Source { get; }
}
