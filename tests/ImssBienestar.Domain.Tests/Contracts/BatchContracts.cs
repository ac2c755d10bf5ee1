using System.ComponentModel;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class BatchContracts : IContractCases
{
    private static readonly EligibilityBatch Batch = EligibilityBatch.On(Day("2024-05-15"));

    public static string Concept => "Eligibility.Batch";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        ExceptionCase.Range("Eligibility.Batch.EligibilityCode.#ctor", () => new EligibilityCode(33)),
        ExceptionCase.Range("Eligibility.Batch.EligibilityCode.#ctor", () => new EligibilityCode(254)),
        ExceptionCase.Of<InvalidEnumArgumentException>("Eligibility.Batch.AffiliationBits.Of", () => AffiliationBits.Of([(Affiliation)9], true)),
        ExceptionCase.Range("Eligibility.Batch.ApplicantColumns.Slice", () => Sliced(new() { States = new byte[3] }, 2, 2)),
        ExceptionCase.Range("Eligibility.Batch.ApplicantColumns.Slice", () => Sliced(new() { Situations = new ushort[3] }, -1, 2)),
        ExceptionCase.Null("Eligibility.Batch.EligibilityBatch.On", () => EligibilityBatch.On(Day("2024-05-15"), null!)),
        ExceptionCase.Of<NotInForceException>("Eligibility.Batch.EligibilityBatch.On", () => EligibilityBatch.On(Day("2019-12-31"))),
        ExceptionCase.Argument("Eligibility.Batch.EligibilityBatch.ClassesOf", () => Classes([1, 2], new byte[1])),
        ExceptionCase.Argument("Eligibility.Batch.EligibilityBatch.ClassesOf", () => Classes([2916], new byte[1])),
        ExceptionCase.Argument("Eligibility.Batch.EligibilityBatch.Decide", () => Decided(default)),
        ExceptionCase.Argument("Eligibility.Batch.EligibilityBatch.TryDecide", () => Batch.TryDecide(default, new byte[1], out _)),
        ExceptionCase.Of<OperationCanceledException>("Eligibility.Batch.EligibilityBatch.Decide", () => Decided(new() { SituationClasses = new byte[1] })),
        ExceptionCase.Of<OperationCanceledException>(
            "Eligibility.Batch.EligibilityBatch.TryDecide",
            () => Batch.TryDecide(new() { SituationClasses = new byte[1] }, new byte[1], out _, cancellation: new(canceled: true))),
        ExceptionCase.Range("Eligibility.Batch.EligibilityBatch.DecisionOf", () => Batch.DecisionOf(2916, null)),
        ExceptionCase.Range("Eligibility.Batch.EligibilityBatch.DecisionOf", () => Batch.DecisionOf(0, 33)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(EligibilityCode)] = () => Contract.EqualityHolds(new EligibilityCode(14), new(14), new(255)),
        [typeof(RefusedRows)] = () =>
        {
            Contract.EqualityHolds(RowsWith(7), RowsWith(7), RowsWith(8));
            Contract.EqualityHolds(RowsWith(7), RowsWith(7), RowsWith(7).With(RefusalReason.UndefinedState, 9));
        },
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(EligibilityCode)] = () => Contract.DefaultIsUsable(new EligibilityCode(14)),
        [typeof(RefusedRows)] = () => Contract.DefaultIsUsable(RowsWith(7)),
        [typeof(ApplicantColumns)] = () => Assert.Equal(0, default(ApplicantColumns).Slice(0, 0).Length),
    };

    private static RefusedRows RowsWith(long row) => default(RefusedRows).With(RefusalReason.UndefinedClass, row);

    private static int Sliced(ApplicantColumns rows, int start, int length) => rows.Slice(start, length).Length;

    private static byte[] Classes(ushort[] situations, byte[] classes)
    {
        EligibilityBatch.ClassesOf(situations, classes);
        return classes;
    }

    private static byte[] Decided(ApplicantColumns rows)
    {
        byte[] codes = new byte[1];
        Batch.Decide(rows, codes, cancellation: new(canceled: true));
        return codes;
    }
}
