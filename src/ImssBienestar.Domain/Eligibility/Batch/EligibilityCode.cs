using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>What a decision comes to, in one byte (<i>código de resultado</i>): outcome, whether care may be received, and who is responsible.</summary>
/// <remarks>
/// <para>The values are permanent. Eleven pairs of outcome and care occur under the law modelled, numbered in this order: undetermined with care
/// unknown, yes, no (0, 1, 2); entitled (3), document pending (4), served by exchange (5) and emergency care only (6), each with care; cancelled,
/// without care (7); not entitled with care unknown, yes, no (8, 9, 10). The value is that number, plus 11 times the number of the
/// <see cref="Eligibility.Provider"/>: 33 values, from 0. A pair that a later law brings is numbered from 33 on. 255 marks a row that was refused and not
/// decided.</para>
/// <para>Equal when the values are equal. No order. The default value is a decision of which everything is unknown.</para>
/// </remarks>
public readonly partial struct EligibilityCode : IEquatable<EligibilityCode>
{
    /// <summary>How many codes there are, the one of a refused row not counted: 33.</summary>
    public const int Count = Judgements * Providers;

    /// <summary>The value of a row that was refused: 255.</summary>
    public const byte RefusedValue = 255;

    /// <summary>How many pairs of outcome and care there are.</summary>
    internal const int Judgements = 11;

    private const int Providers = 3;

    private static readonly ImmutableArray<(EligibilityOutcome Outcome, Answer Care)> Pairs =
    [
        (EligibilityOutcome.Undetermined, Answer.Unknown),
        (EligibilityOutcome.Undetermined, Answer.Yes),
        (EligibilityOutcome.Undetermined, Answer.No),
        (EligibilityOutcome.Entitled, Answer.Yes),
        (EligibilityOutcome.EntitledDocumentPending, Answer.Yes),
        (EligibilityOutcome.ServedByExchange, Answer.Yes),
        (EligibilityOutcome.EmergencyCareOnly, Answer.Yes),
        (EligibilityOutcome.Cancelled, Answer.No),
        (EligibilityOutcome.NotEntitled, Answer.Unknown),
        (EligibilityOutcome.NotEntitled, Answer.Yes),
        (EligibilityOutcome.NotEntitled, Answer.No),
    ];

    /// <summary>Reads the value of a column.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no code: neither below <see cref="Count"/> nor
    /// <see cref="RefusedValue"/>.</exception>
    public EligibilityCode(byte value)
    {
        if (value != RefusedValue)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, Count);
        }

        Value = value;
    }

    /// <summary>Gets the code of a row that was refused.</summary>
    public static EligibilityCode Refused => new(RefusedValue);

    /// <summary>Gets all codes by value, without the one of a refused row.</summary>
    public static ImmutableArray<EligibilityCode> All => Table.All;

    /// <summary>Gets the texts of all codes by value: the labels of the outcomes for a tally that counts codes.</summary>
    public static ImmutableArray<string> Labels { get; } = [.. All.Select(code => code.ToString())];

    /// <summary>Gets the value, as it stands in a column of codes.</summary>
    public byte Value { get; }

    /// <summary>Gets whether the row was refused: then nothing was decided, and the other properties answer that nothing is known.</summary>
    public bool IsRefused => Value == RefusedValue;

    /// <summary>Gets what the person is entitled to; see <see cref="EligibilityDecision.Outcome"/>.</summary>
    public EligibilityOutcome Outcome => Pair.Outcome;

    /// <summary>Gets whether the person may receive care; see <see cref="EligibilityDecision.MayReceiveCare"/>.</summary>
    public Answer MayReceiveCare => Pair.Care;

    /// <summary>Gets who is responsible; see <see cref="EligibilityDecision.Provider"/>.</summary>
    public Provider Provider => IsRefused ? Provider.Unknown : (Provider)(Value / Judgements);

    private (EligibilityOutcome Outcome, Answer Care) Pair => IsRefused ? default : Pairs[Value % Judgements];

    /// <summary>Compares two codes.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(EligibilityCode left, EligibilityCode right) => left.Value == right.Value;

    /// <summary>Compares two codes.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another code.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(EligibilityCode left, EligibilityCode right) => left.Value != right.Value;

    /// <summary>Gets the code of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The code.</returns>
    public static EligibilityCode Of(EligibilityDecision decision) =>
        new((byte)(Judgement(decision.Outcome, decision.MayReceiveCare) + OfProvider(decision.Provider)));

    /// <inheritdoc/>
    public bool Equals(EligibilityCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EligibilityCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value;

    /// <summary>Writes the three parts.</summary>
    /// <returns>For example <c>Entitled/Yes/ImssBienestar</c>; <c>Refused</c> for a refused row.</returns>
    public override string ToString() => IsRefused ? nameof(Refused) : $"{Outcome}/{MayReceiveCare}/{Provider}";

    /// <summary>The number of a pair of outcome and care.</summary>
    internal static int Judgement(EligibilityOutcome outcome, Answer care)
    {
        for (int number = FirstOf(outcome); number < Pairs.Length && Pairs[number].Outcome == outcome; number++)
        {
            if (Pairs[number].Care == care)
            {
                return number;
            }
        }

        throw new InvalidOperationException($"No code was given yet to {outcome} with care {care}.");
    }

    /// <summary>The first number of the pairs of an outcome: with <see cref="HasOpenCare"/> the one where care is unknown.</summary>
    internal static int FirstOf(EligibilityOutcome outcome) => outcome switch
    {
        EligibilityOutcome.Undetermined => 0,
        _ => (int)outcome + 2,
    };

    /// <summary>Whether the outcome of a pair leaves open whether care may be received: then the pairs of the three answers follow each other.</summary>
    internal static bool HasOpenCare(int number) => number < Judgements && Pairs[number].Care == Answer.Unknown;

    /// <summary>What a provider adds to the number of a pair.</summary>
    internal static int OfProvider(Provider provider) => Judgements * (int)provider;

    /// <summary>Apart from the type itself: the runtime of .NET 8 cannot load a struct that keeps an <see cref="ImmutableArray{T}"/> of itself in a static
    /// field.</summary>
    private static class Table
    {
        internal static readonly ImmutableArray<EligibilityCode> All = [.. Enumerable.Range(0, Count).Select(value => new EligibilityCode((byte)value))];
    }
}
