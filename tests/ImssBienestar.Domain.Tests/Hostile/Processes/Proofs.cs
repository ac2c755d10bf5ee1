using System.Globalization;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;
using System.Text;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Eligibility.Batch;
using ImssBienestar.Domain.Tests.Serialization;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Hostile.Processes;

/// <summary>What a fresh process is asked to show, by name; each says one line.</summary>
internal static class Proofs
{
    public const string Verb = "prove";

    private const int Threads = 32;
    private const int Rows = 1_000_000;

    private static readonly LocalDate Day = new(2026, 3, 15);

    public static string Of(string task) => task switch
    {
        nameof(EverythingWritten) => EverythingWritten(),
        nameof(FirstUseByThreads) => FirstUseByThreads(),
        nameof(DecisionBatchAndTally) => DecisionBatchAndTally(),
        nameof(ColumnsOfThisProcessor) => ColumnsOfThisProcessor(),
        _ => throw new ArgumentException("There is no such task.", nameof(task)),
    };

    /// <summary>The culture spoken, and a digest of every sample as it is written, and of what a reader is told.</summary>
    public static string EverythingWritten()
    {
        var written = new StringBuilder();
        foreach (object value in Serialization.Samples.All.Concat(Serialization.Documents.All))
        {
            written.Append(JsonProbe.Write(value)).Append('\n');
        }

        return $"{CultureInfo.CurrentCulture.Name} {Digest(written.Append(FewAnswers()).ToString())}";
    }

    /// <summary>The first use of everything, by all threads at once: how many different answers there are, and a digest of them.</summary>
    public static string FirstUseByThreads()
    {
        using var together = new Barrier(Threads);
        string[] answers = new string[Threads];
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                together.SignalAndWait();
                answers[number] = FewAnswers();
            })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return $"{answers.Distinct().Count()} {Digest(answers[0])}";
    }

    /// <summary>A decision, a million rows in blocks and their tally; the memory of the columns is the block alone.</summary>
    public static string DecisionBatchAndTally()
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(new Applicant { CareState = State.Nayarit }, Day);
        EligibilityBatch batch = EligibilityBatch.On(Day);
        var heading = new TallyHeading("R", Day, new Definition("P", new("p", "p")), [.. State.All.Select(state => state.InegiCode)], ["todas"], EligibilityCode.Labels);
        var tally = new CoverageTallyBuilder(heading);
        ushort[] situations = new ushort[EligibilityBatch.BlockRows];
        byte[] states = new byte[situations.Length];
        byte[] codes = new byte[situations.Length];
        for (int start = 0; start < Rows; start += situations.Length)
        {
            int count = Math.Min(situations.Length, Rows - start);
            for (int row = 0; row < count; row++)
            {
                situations[row] = (ushort)((start + row) % Applicant.SituationCount);
                states[row] = (byte)(1 + ((start + row) % State.All.Length));
            }

            batch.Decide(new() { Situations = situations.AsSpan(0, count), States = states.AsSpan(0, count) }, codes.AsSpan(0, count));
            for (int row = 0; row < count; row++)
            {
                tally.Add(states[row], 0, codes[row], 1);
            }
        }

        CoverageTally counted = tally.ToTally();
        return $"{decision.Outcome} {counted.Total} {Digest(JsonProbe.Write(counted))} {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes}";
    }

    /// <summary>What of wide instructions the process may use, and a digest of all that has a way by them: keys, batches in each form, tallies.</summary>
    public static string ColumnsOfThisProcessor()
    {
        var results = new List<byte>();
        byte[] keys = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(number => Spoiled(TestKeys.CurpOf(number).Value, number))));
        int count = keys.Length / Curp.Length;
        (byte[] valid, int[] days, byte[] sexes, byte[] states) = (new byte[count], new int[count], new byte[count], new byte[count]);
        CurpColumns.Read(keys, valid, days, sexes, states);
        results.AddRange([.. valid, .. sexes, .. states, .. days.SelectMany(BitConverter.GetBytes)]);
        Register register = Register.Random(8, 5_000);
        EligibilityBatch batch = EligibilityBatch.On(Day);
        byte[] classes = new byte[register.People.Length];
        EligibilityBatch.ClassesOf(register.Situations, classes);
        byte[] codes = new byte[classes.Length];
        var heading = new TallyHeading("R", Day, new Definition("P", new("p", "p")), [.. State.All.Select(state => state.InegiCode)], ["0-17", "18-64", "65+"], EligibilityCode.Labels);
        foreach (int length in (int[])[0, 1, 31, 64, 99, 5_000])
        {
            batch.Decide(register.Columns.Slice(0, length), codes.AsSpan(0, length));
            results.AddRange(codes);
            batch.Decide(new() { SituationClasses = classes.AsSpan(0, length), States = register.States.AsSpan(0, length) }, codes.AsSpan(0, length));
            results.AddRange(codes);
            batch.Decide(register.SituationColumns.Slice(0, length), codes.AsSpan(0, length));
            results.AddRange(codes);
            byte[] ages = [.. Enumerable.Range(0, length).Select(row => (byte)(row % 4))];
            var byBlock = new CoverageTallyBuilder(heading);
            byBlock.Add(register.States.AsSpan(0, length), ages, codes.AsSpan(0, length));
            byBlock.Add(7, ages, codes.AsSpan(0, length));
            results.AddRange(Encoding.UTF8.GetBytes(JsonProbe.Write(byBlock.ToTally())));
        }

        return $"{Avx512BW.IsSupported} {Avx2.IsSupported} {Ssse3.IsSupported} {Vector128.IsHardwareAccelerated} {Convert.ToHexString(SHA256.HashData([.. results]))}";

        static string Spoiled(string key, int number) => number % 3 == 0 ? $"{key[..(number % Curp.Length)]}?{key[((number % Curp.Length) + 1)..]}" : key;
    }

    /// <summary>An answer of each concept, in both languages.</summary>
    private static string FewAnswers()
    {
        var text = new StringBuilder();
        foreach (State? state in State.All.Append(null))
        {
            EligibilityDecision decision = EligibilityCalculator.Decide(new Applicant { CareState = state, InNationalTerritory = Answer.Yes }, Day);
            text.Append(decision.Explain(Language.Spanish)).Append(decision.Explain(Language.English)).Append('\n');
        }

        text.Append(CanonicalJson.Sha256(RuleCatalogue.Reference))
            .Append(CanonicalJson.Sha256(AgreementRegister.Reference))
            .Append(JsonProbe.Write(CommitteeRules.Of(ProgrammeEdition.ImssBienestar2025).Decide(default(CommitteeAnswers), Day)))
            .Append(JsonProbe.Write(RegularisationCalculator.Decide(default, Day)))
            .Append(JsonProbe.Write(CoverageCalculator.Population(AgreementRegister.Reference, PopulationTable.Census2020, Day)))
            .Append(Curp.Read("GOMC560626MDFLRN0X").Defect.Code)
            .Append(string.Join(',', State.All.Select(state => State.FromName(state.ShortName).InegiCode)));
        return text.ToString();
    }

    private static string Digest(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
