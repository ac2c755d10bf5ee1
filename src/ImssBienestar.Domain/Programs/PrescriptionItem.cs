using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>One medicine of a prescription (<i>renglón de receta</i>): what was prescribed and what was supplied.</summary>
/// <remarks>Equal when all members are equal. No order. What is not known stays unknown: it is not zero.</remarks>
public sealed partial record PrescriptionItem
{
    /// <summary>Creates an item.</summary>
    /// <param name="medicine">The medicine.</param>
    /// <param name="prescribed">The pieces prescribed, 1 or more; null where they are not known.</param>
    /// <param name="supplied">The pieces supplied, zero or more; null where they are not known.</param>
    /// <exception cref="ArgumentException"><paramref name="medicine"/> is the default value, which is no key;
    /// <paramref name="prescribed"/> is below 1; or <paramref name="supplied"/> is negative.</exception>
    public PrescriptionItem(MedicineKey medicine, long? prescribed, long? supplied)
    {
        Medicine = medicine.Given();
        Prescribed = prescribed is not < 1
            ? prescribed
            : throw new ArgumentException("A prescription asks for one piece at least.", nameof(prescribed));
        Supplied = supplied.NotNegative();
    }

    /// <summary>Gets the medicine.</summary>
    public MedicineKey Medicine { get; }

    /// <summary>Gets the pieces prescribed; null where they are not known.</summary>
    public long? Prescribed { get; }

    /// <summary>Gets the pieces supplied; null where they are not known.</summary>
    public long? Supplied { get; }

    /// <summary>Gets whether the item was supplied whole: at least what was prescribed. Nothing supplied is no, whatever was
    /// prescribed.</summary>
    public Answer IsSupplied => (Supplied, Prescribed) switch
    {
        (0, _) => Answer.No,
        ({ } supplied, { } prescribed) => supplied >= prescribed ? Answer.Yes : Answer.No,
        _ => Answer.Unknown,
    };
}
