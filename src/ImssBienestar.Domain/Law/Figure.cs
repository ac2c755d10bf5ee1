using Ardalis.GuardClauses;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Law;

/// <summary>A number that is never bare (<i>cifra</i>): value, unit, day, scope, definition and source.</summary>
/// <remarks>Equal when all members are equal. No order: figures of different definitions must not be compared. There is no empty figure:
/// absence is <see langword="null"/>, which is not zero.</remarks>
public sealed partial record Figure
{
    /// <summary>The scope of the whole country.</summary>
    internal const string Country = "MX";

    /// <summary>Creates a figure.</summary>
    /// <param name="value">The value, zero or more, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="asOf">The day the figure speaks about, or the window it lies in.</param>
    /// <param name="scope">The place or group the figure speaks about, such as a state's INEGI code or <c>MX</c>.</param>
    /// <param name="definition">What is counted.</param>
    /// <param name="source">Where it was read, with its confidence.</param>
    /// <param name="precision">How exactly the source gives it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is negative, <paramref name="scope"/> is empty or white space, or
    /// <paramref name="asOf"/> is the default value.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="unit"/> or <paramref name="precision"/> is not a
    /// declared one.</exception>
    public Figure(decimal value, Unit unit, DateWindow asOf, string scope, Definition definition, Source source, Precision precision = Precision.Exact)
    {
        if (value < 0)
        {
            throw new ArgumentException("A figure cannot be negative.", nameof(value));
        }

        Value = value;
        Unit = Guard.Against.EnumOutOfRange(unit);
        AsOf = asOf.Given();
        Scope = Guard.Against.NullOrWhiteSpace(scope);
        Definition = Guard.Against.Null(definition);
        Source = Guard.Against.Null(source);
        Precision = Guard.Against.EnumOutOfRange(precision);
    }

    /// <summary>Gets the value, in <see cref="Unit"/>.</summary>
    public decimal Value { get; }

    /// <summary>Gets the unit.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the day the figure speaks about, or the window it lies in; not the day it was published.</summary>
    public DateWindow AsOf { get; }

    /// <summary>Gets the place or group the figure speaks about: a state's INEGI code, or <c>MX</c> for the whole country.</summary>
    public string Scope { get; }

    /// <summary>Gets what is counted.</summary>
    public Definition Definition { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets how exactly the source gives the value.</summary>
    public Precision Precision { get; }

    /// <summary>Gets how well the figure is established: the confidence of its source.</summary>
    public Confidence Confidence => Source.Confidence;
}
