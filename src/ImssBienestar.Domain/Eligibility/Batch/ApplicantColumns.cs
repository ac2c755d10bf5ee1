using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>A register of people as columns (<i>columnas de un padrón</i>): one row for each person, in one of three shapes.</summary>
/// <remarks>
/// <para>What is known of each person is given by <see cref="FactValues"/> with <see cref="FactsKnown"/> (and <see cref="Affiliations"/>, where the register
/// keeps them), or by <see cref="Situations"/>, or by <see cref="SituationClasses"/>: one shape at a time. Where care is asked for is given by
/// <see cref="States"/>, or once for all rows by <see cref="CareState"/>; with neither it is not stated.</para>
/// <para>A view over memory of the caller, which lives on the stack. It holds nothing that identifies a person. The default value has no rows.</para>
/// </remarks>
public readonly ref struct ApplicantColumns
{
    /// <summary>Gets the covers of each person, as <see cref="AffiliationBits"/>; empty where <see cref="FactBits.HasSocialSecurity"/> is a fact.</summary>
    public ReadOnlySpan<byte> Affiliations { get; init; }

    /// <summary>Gets which facts are yes for each person, as <see cref="FactBits"/>.</summary>
    public ReadOnlySpan<byte> FactValues { get; init; }

    /// <summary>Gets which facts are known of each person, as <see cref="FactBits"/>.</summary>
    public ReadOnlySpan<byte> FactsKnown { get; init; }

    /// <summary>Gets the situation of each person, as <see cref="Applicant.ToSituation"/> gives it and <see cref="EligibilityBatch"/> writes it: read
    /// again for another day, it gives the decisions of that day.</summary>
    public ReadOnlySpan<ushort> Situations { get; init; }

    /// <summary>Gets the class of the situation of each person, as <see cref="EligibilityBatch.ClassesOf"/> writes it: what remains of a situation for its
    /// code on any day. Belongs to one edition of the library.</summary>
    public ReadOnlySpan<byte> SituationClasses { get; init; }

    /// <summary>Gets the state where each person asks for care: its INEGI code as a number, 1 to 32; 0 where it is not stated.</summary>
    public ReadOnlySpan<byte> States { get; init; }

    /// <summary>Gets the state where all people ask for care, in a register partitioned by state; null where <see cref="States"/> says it, or nobody
    /// does.</summary>
    public State? CareState { get; init; }

    /// <summary>Gets how many rows there are.</summary>
    public int Length => Math.Max(Math.Max(FactValues.Length, Situations.Length), SituationClasses.Length);

    /// <summary>Gets some of the rows.</summary>
    /// <param name="start">The first row, from 0.</param>
    /// <param name="length">How many rows.</param>
    /// <returns>The columns of these rows; a column that is absent stays so.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A column does not have these rows.</exception>
    public ApplicantColumns Slice(int start, int length) => new()
    {
        Affiliations = Part(Affiliations, start, length),
        FactValues = Part(FactValues, start, length),
        FactsKnown = Part(FactsKnown, start, length),
        Situations = Part(Situations, start, length),
        SituationClasses = Part(SituationClasses, start, length),
        States = Part(States, start, length),
        CareState = CareState,
    };

    /// <summary>Whether these are columns of facts that fit together and to the codes to write, and lie apart from them: what is asked of every small
    /// block, in as few steps as there are. What is wrong with others, <see cref="Check"/> and <see cref="CheckDestination"/> say.</summary>
    internal bool AreFactsFor(Span<byte> codes)
    {
        int rows = codes.Length;
        return FactValues.Length == rows && FactsKnown.Length == rows
            && FitsOrIsAbsent(Affiliations.Length, rows) && FitsOrIsAbsent(States.Length, rows)
            && Situations.IsEmpty && SituationClasses.IsEmpty && (CareState is null || States.IsEmpty)
            && LieApart(FactValues, codes) && LieApart(FactsKnown, codes) && LieApart(Affiliations, codes) && LieApart(States, codes);
    }

    /// <summary>Refuses columns that do not fit together.</summary>
    internal void Check()
    {
        bool hasFacts = FactValues.Length + FactsKnown.Length + Affiliations.Length > 0;
        if ((hasFacts ? 1 : 0) + (Situations.IsEmpty ? 0 : 1) + (SituationClasses.IsEmpty ? 0 : 1) > 1)
        {
            throw new ArgumentException("Facts, situations and classes of situations are three shapes of the same rows: give one.", "rows");
        }

        if (!States.IsEmpty && CareState is not null)
        {
            throw new ArgumentException("The state is given by row and for all rows: give one.", "rows");
        }

        int length = Length;
        if (FactsKnown.Length != FactValues.Length || !FitsOrIsAbsent(Affiliations.Length, length) || !FitsOrIsAbsent(States.Length, length))
        {
            throw new ArgumentException(
                $"The columns differ in length: {FactValues.Length} values of facts, {FactsKnown.Length} known, {Affiliations.Length} affiliations, "
                + $"{Situations.Length} situations, {SituationClasses.Length} classes, {States.Length} states.",
                "rows");
        }
    }

    /// <summary>Refuses a column to write that does not fit, or that lies over one to read.</summary>
    internal void CheckDestination<T>(Span<T> destination, string name)
        where T : unmanaged
    {
        if (destination.Length != Length)
        {
            throw new ArgumentException($"{Length} rows are read and {destination.Length} would be written.", name);
        }

        Span<byte> bytes = MemoryMarshal.AsBytes(destination);
        if (bytes.Overlaps(Affiliations) || bytes.Overlaps(FactValues) || bytes.Overlaps(FactsKnown) || bytes.Overlaps(SituationClasses)
            || bytes.Overlaps(States) || bytes.Overlaps(MemoryMarshal.AsBytes(Situations)))
        {
            throw new ArgumentException("A column to write lies over a column to read.", name);
        }
    }

    private static bool FitsOrIsAbsent(int column, int rows) => column == 0 || column == rows;

    /// <summary>Whether a column that is absent or as long as another lies beside it: the two begin at least their length apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool LieApart(ReadOnlySpan<byte> column, Span<byte> other)
    {
        nint offset = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(other), ref MemoryMarshal.GetReference(column));
        return unchecked((nuint)(offset + other.Length - 1) >= (nuint)(2 * (nint)other.Length) - 1) || column.IsEmpty;
    }

    private static ReadOnlySpan<T> Part<T>(ReadOnlySpan<T> column, int start, int length) => column.IsEmpty ? column : column.Slice(start, length);
}
