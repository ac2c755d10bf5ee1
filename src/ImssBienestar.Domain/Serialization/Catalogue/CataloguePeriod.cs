using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>The days on which an entry of the rule catalogue stands in one way (<i>vigencia</i>): a wording, a value, a statement.</summary>
/// <remarks>Equal when all members are equal. No order. Both ends are included.</remarks>
public sealed partial record CataloguePeriod
{
    internal CataloguePeriod(LocalDate from, LocalDate? until, CatalogueStanding standing = CatalogueStanding.InForce)
    {
        From = from;
        Until = until;
        Standing = standing;
    }

    /// <summary>Gets the first day, as far as it is modelled.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, included; null while no later one is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets how the entry stands on these days.</summary>
    public CatalogueStanding Standing { get; }

    /// <summary>Gets what holds on these days: the value, the amount, the edition; null where the entry itself says it.</summary>
    public BilingualText? Says { get; internal init; }

    /// <summary>Gets the day of publication; null where it is not known.</summary>
    public LocalDate? Published { get; internal init; }

    /// <summary>Gets where it was read; null where the statute itself is the source.</summary>
    public Source? Source { get; internal init; }
}
