using NodaTime;

namespace ImssBienestar.Domain.People;

/// <summary>What a record says of a person (<i>datos de la persona</i>), to hold a key against: absent facts stay unknown.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record PersonRecord
{
    /// <summary>Gets the name; null where unknown.</summary>
    public PersonName? Name { get; init; }

    /// <summary>Gets the date of birth; null where unknown.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>Gets the sex; <see cref="Sex.NotStated"/> where unknown.</summary>
    public Sex Sex { get; init; }

    /// <summary>Gets the birthplace; not stated where unknown.</summary>
    public Birthplace Birthplace { get; init; }

    /// <summary>Writes the name of the type only: what is known of a person does not belong in a log.</summary>
    /// <returns>The text <c>PersonRecord</c>.</returns>
    public override string ToString() => nameof(PersonRecord);
}
