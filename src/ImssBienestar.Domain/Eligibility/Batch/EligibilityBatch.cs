using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>Decides a register of people for a day, column by column (<i>determinación masiva</i>): a code for each row, the same as
/// <see cref="EligibilityCalculator"/> decides one person.</summary>
/// <remarks>
/// <para>One pass over memory of the caller, without allocation. Immutable, and safe to share: threads each decide rows of their own, by
/// <see cref="ApplicantColumns.Slice"/>. Equality is by reference. No order.</para>
/// <para>To count codes, decide <see cref="BlockRows"/> rows at a time, and add each block to a tally of the codes with
/// <see cref="EligibilityCode.Labels"/> as labels of the outcomes. To explain a row, keep its situation: <see cref="DecisionOf(ushort, byte)"/> gives its
/// decision with all reasons.</para>
/// </remarks>
public sealed class EligibilityBatch
{
    /// <summary>How many rows to decide at a time where the codes are counted at once: 512, so few that the next rows come from memory while these are
    /// counted.</summary>
    public const int BlockRows = 512;

    /// <summary>After how many rows progress is reported and cancellation is seen: 65,536.</summary>
    public const int ReportRows = 65_536;

    private readonly BatchWording wording;
    private readonly ProviderTable providers;
    private readonly BatchPath path;

    private EligibilityBatch(LocalDate day, AgreementRegister register, BatchPath path)
    {
        Day = day;
        Register = register;
        wording = day < GeneralHealthLaw.ImssBienestar ? BatchWording.Since2020 : BatchWording.Since2023;
        providers = new(register, day);
        this.path = BatchPaths.AtMost(path);
    }

    /// <summary>Gets the day the decisions are about, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the register that says who is responsible.</summary>
    public AgreementRegister Register { get; }

    /// <summary>Prepares decisions by the reference register of agreements.</summary>
    /// <param name="day">The day on which care is asked for.</param>
    /// <returns>The batch of that day.</returns>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before 2020-01-01.</exception>
    public static EligibilityBatch On(LocalDate day) => On(day, AgreementRegister.Reference);

    /// <summary>Prepares decisions by another register of agreements.</summary>
    /// <param name="day">The day on which care is asked for.</param>
    /// <param name="register">The register that says who is responsible.</param>
    /// <returns>The batch of that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before 2020-01-01.</exception>
    public static EligibilityBatch On(LocalDate day, AgreementRegister register) => On(day, register, BatchPaths.Best);

    /// <summary>Writes the class of each situation: all that its code depends on, on any day, besides the state.</summary>
    /// <param name="situations">The situations, as <see cref="Applicant.ToSituation"/> gives them.</param>
    /// <param name="classes">Where the classes are written; as long as <paramref name="situations"/>. The numbers belong to this edition of the library: keep
    /// the situations, and write the classes again with the next one.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a situation is not below <see cref="Applicant.SituationCount"/>: the message has the first
    /// such row, from 0.</exception>
    public static void ClassesOf(ReadOnlySpan<ushort> situations, Span<byte> classes)
    {
        if (classes.Length != situations.Length)
        {
            throw new ArgumentException($"{situations.Length} situations are read and {classes.Length} classes would be written.", nameof(classes));
        }

        ReadOnlySpan<byte> bySituation = BatchWording.ClassBySituation;
        for (int row = 0; row < classes.Length; row++)
        {
            ushort situation = situations[row];
            classes[row] = situation < bySituation.Length
                ? bySituation[situation]
                : throw new ArgumentException($"Row {row}: {RefusalTexts.Of(RefusalReason.UndefinedSituation)}", nameof(situations));
        }
    }

    /// <summary>Decides rows, all of which must be without defect.</summary>
    /// <param name="rows">The columns of the register.</param>
    /// <param name="codes">Where the codes are written, a byte for each row; see <see cref="EligibilityCode"/>.</param>
    /// <param name="situations">Where the situations are written too; empty where they are not asked for.</param>
    /// <param name="progress">Hears how many rows are done, after every <see cref="ReportRows"/> and at the end.</param>
    /// <param name="cancellation">Ends the work between two reports.</param>
    /// <exception cref="ArgumentException">The columns do not fit together, a column to write has another length or lies over one to read, classes of
    /// situations are given and situations asked for, or a row has a defect: the message has the first such row, from 0, and the reason. What was written
    /// after the last report is then of no use.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public void Decide(
        ApplicantColumns rows,
        Span<byte> codes,
        Span<ushort> situations = default,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        // Blocks that a caller cuts are small and many: those of facts, where all is well, are not cut again and go a way of their own.
        if (situations.IsEmpty && progress is null && !cancellation.CanBeCanceled && codes.Length <= ReportRows && rows.AreFactsFor(codes)
            && DecideFacts(rows, codes))
        {
            return;
        }

        DecideInBlocks(rows, codes, situations, progress, cancellation);
    }

    /// <summary>Decides the rows that are without defect, and counts the others.</summary>
    /// <param name="rows">The columns of the register.</param>
    /// <param name="codes">Where the codes are written, a byte for each row; <see cref="EligibilityCode.RefusedValue"/> for a row that was refused.</param>
    /// <param name="refused">How many rows were refused, by reason, and the first of them.</param>
    /// <param name="situations">Where the situations are written too, 65,535 for a row that was refused; empty where they are not asked for.</param>
    /// <param name="progress">Hears how many rows are done, after every <see cref="ReportRows"/> and at the end.</param>
    /// <param name="cancellation">Ends the work between two reports.</param>
    /// <returns>Whether every row was decided.</returns>
    /// <exception cref="ArgumentException">The columns do not fit together, a column to write has another length or lies over one to read, or classes of
    /// situations are given and situations asked for.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public bool TryDecide(
        ApplicantColumns rows,
        Span<byte> codes,
        out RefusedRows refused,
        Span<ushort> situations = default,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        Check(rows, codes, situations);
        cancellation.ThrowIfCancellationRequested(); // Also where there are no rows.
        refused = default;
        for (int start = 0; start < codes.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(ReportRows, codes.Length - start);
            ApplicantColumns block = rows.Slice(start, count);
            Span<byte> written = codes.Slice(start, count);
            bool isClean = DecideBlock(block, written);
            if (!situations.IsEmpty)
            {
                ColumnSituations.Write(block, situations.Slice(start, count));
            }

            for (int row = 0; !isClean && row < count; row++)
            {
                RefusalReason reason = BatchRow.Read(block, row, out _, out _);
                if (reason != RefusalReason.None)
                {
                    refused = refused.With(reason, start + row);
                    written[row] = EligibilityCode.RefusedValue;
                    if (!situations.IsEmpty)
                    {
                        situations[start + row] = ColumnSituations.Refused;
                    }
                }
            }

            start += count;
            progress?.Report(start);
        }

        return refused.FirstRow is null;
    }

    /// <summary>Gets the decision of a row of a register partitioned by state, with all its reasons.</summary>
    /// <param name="situation">The situation of the row.</param>
    /// <param name="careState">The state where care is asked for; null where it is not stated.</param>
    /// <returns>The same decision that <see cref="EligibilityCalculator"/> gives of the person.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="situation"/> is not below <see cref="Applicant.SituationCount"/>.</exception>
    public EligibilityDecision DecisionOf(ushort situation, State? careState) =>
        EligibilityCalculator.Decide(Applicant.FromSituation(situation, careState), Day, Register);

    /// <summary>Gets the decision of a row, with all its reasons.</summary>
    /// <param name="situation">The situation of the row.</param>
    /// <param name="state">The state of the row, as in <see cref="ApplicantColumns.States"/>.</param>
    /// <returns>The same decision that <see cref="EligibilityCalculator"/> gives of the person.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="situation"/> is not below <see cref="Applicant.SituationCount"/>, or
    /// <paramref name="state"/> is above 32.</exception>
    public EligibilityDecision DecisionOf(ushort situation, byte state)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(state, ProviderTable.LastState);
        return DecisionOf(situation, state == 0 ? null : State.All[state - 1]);
    }

    /// <summary>Prepares decisions that walk in a certain way, where the machine has it.</summary>
    internal static EligibilityBatch On(LocalDate day, AgreementRegister register, BatchPath path)
    {
        Guard.Against.Null(register);
        LocalDate iso = day.ToIso();
        return iso < GeneralHealthLaw.Insabi ? throw EligibilityCalculator.NotInForce(iso) : new(iso, register, path);
    }

    private static void Check(in ApplicantColumns rows, Span<byte> codes, Span<ushort> situations)
    {
        rows.Check();
        rows.CheckDestination(codes, nameof(codes));
        if (situations.IsEmpty)
        {
            return;
        }

        rows.CheckDestination(situations, nameof(situations));
        if (!rows.SituationClasses.IsEmpty)
        {
            throw new ArgumentException("A class does not say which of its situations a row is in.", nameof(situations));
        }

        if (MemoryMarshal.AsBytes(situations).Overlaps(codes))
        {
            throw new ArgumentException("The columns to write lie over each other.", nameof(situations));
        }
    }

    private static string FirstDefect(in ApplicantColumns block, int start)
    {
        int row = 0;
        RefusalReason reason;
        while ((reason = BatchRow.Read(block, row, out _, out _)) == RefusalReason.None)
        {
            row++;
        }

        return $"Row {start + row}: {RefusalTexts.Of(reason)}";
    }

    /// <summary>Decides rows of any shape, and throws at the first defect.</summary>
    private void DecideInBlocks(
        in ApplicantColumns rows, Span<byte> codes, Span<ushort> situations, IProgress<long>? progress, CancellationToken cancellation)
    {
        Check(rows, codes, situations);
        cancellation.ThrowIfCancellationRequested(); // Also where there are no rows.
        for (int start = 0; start < codes.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(ReportRows, codes.Length - start);
            ApplicantColumns block = rows.Slice(start, count);
            if (!DecideBlock(block, codes.Slice(start, count)))
            {
                throw new ArgumentException(FirstDefect(block, start), nameof(rows));
            }

            if (!situations.IsEmpty)
            {
                ColumnSituations.Write(block, situations.Slice(start, count));
            }

            start += count;
            progress?.Report(start);
        }
    }

    /// <summary>Decides a block of facts.</summary>
    /// <returns>Whether none of its rows had a defect.</returns>
    private bool DecideFacts(in ApplicantColumns block, Span<byte> codes)
    {
        if (wording.Factors is not { } factors)
        {
            return DecideBlock(block, codes);
        }

        (int done, bool isClean) = FactKernel.Decide(path, factors, providers, block, codes);
        return done == codes.Length ? isClean : DecideRest(block, codes, wording.Judgements, done, isClean);
    }

    /// <summary>Decides the rows of a block; those with a defect to no purpose.</summary>
    /// <returns>Whether none had a defect.</returns>
    private bool DecideBlock(in ApplicantColumns block, Span<byte> codes)
    {
        (int done, bool isClean) =
            !block.Situations.IsEmpty ? SituationRows.Decide(wording.Judgements, providers, block, codes)
            : !block.SituationClasses.IsEmpty ? ClassKernel.Decide(path, wording.ByClass, providers, block, codes)
            : wording.Factors is { } factors ? FactKernel.Decide(path, factors, providers, block, codes)
            : (0, true);

        return done == codes.Length
            ? isClean
            : DecideRest(block, codes, block.SituationClasses.IsEmpty ? wording.Judgements : wording.ByClass, done, isClean);
    }

    /// <summary>Decides the last rows of a block one by one.</summary>
    private bool DecideRest(in ApplicantColumns block, Span<byte> codes, ReadOnlySpan<byte> judgements, int done, bool isClean)
    {
        for (int row = done; row < codes.Length; row++)
        {
            bool isRight = BatchRow.Read(block, row, out int position, out byte state) == RefusalReason.None;
            isClean &= isRight;
            codes[row] = isRight ? (byte)(judgements[position] + providers.Of(block, state)) : EligibilityCode.RefusedValue;
        }

        return isClean;
    }
}
