using Ardalis.GuardClauses;
using ImssBienestar.Domain.People;

namespace ImssBienestar.Domain.Workers;

/// <summary>A person who works in the service (<i>trabajador de la salud</i>).</summary>
/// <remarks>Equal when all members are equal. No order. What is not known is null or not stated. The keys are never written into a message:
/// <see cref="ToString"/> leaves them out.</remarks>
public sealed partial record Worker
{
    /// <summary>Creates a worker.</summary>
    /// <param name="curp">The CURP, which tells workers apart.</param>
    /// <param name="profession">What the worker is trained for.</param>
    /// <param name="rfc">The tax key; null where it is not known. It is not held against the CURP here: <see cref="RfcComparison"/> does that.</param>
    /// <param name="category">The pay category as the payroll writes it; null where it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="curp"/> or <paramref name="rfc"/> is the default value, or
    /// <paramref name="category"/> is empty or white space.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="profession"/> is not a declared one.</exception>
    public Worker(Curp curp, Profession profession, Rfc? rfc = null, string? category = null)
    {
        Curp = curp.IsDefault ? throw new ArgumentException("A worker needs a CURP: it tells workers apart.", nameof(curp)) : curp;
        Profession = Guard.Against.EnumOutOfRange(profession);
        Rfc = rfc is { IsDefault: true } ? throw new ArgumentException("An RFC that is not known is null.", nameof(rfc)) : rfc;
        Category = category is null ? null : Guard.Against.NullOrWhiteSpace(category);
    }

    /// <summary>Gets the CURP, which tells workers apart.</summary>
    public Curp Curp { get; }

    /// <summary>Gets what the worker is trained for.</summary>
    public Profession Profession { get; }

    /// <summary>Gets the tax key; null where it is not known.</summary>
    public Rfc? Rfc { get; }

    /// <summary>Gets the pay category as the payroll writes it (<i>código de puesto</i>); null where it is not known.</summary>
    public string? Category { get; }

    /// <summary>Writes the profession, and no key.</summary>
    /// <returns>For example <c>Nurse</c>.</returns>
    public override string ToString() => Profession.ToString();
}
