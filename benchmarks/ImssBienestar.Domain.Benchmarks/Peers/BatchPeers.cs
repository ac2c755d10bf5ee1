using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>The library itself, and what memory allows it.</summary>
internal static class BatchPeers
{
    private const int Explained = 4096;
    private const int Block = EligibilityBatch.BlockRows;

    public static TallyHeading Heading { get; } = new(
        "LGS-2023",
        SyntheticRegister.Day,
        new Definition("BENCH.EVERYONE", new("todas las personas del padrón", "everyone in the register")),
        State.All.Select(state => state.InegiCode),
        ["0-4", "5-14", "15-29", "30-59", "60+"],
        EligibilityCode.Labels);

    public static IEnumerable<Peer> All(SyntheticRegister register, SyntheticRegister byState)
    {
        int count = register.Count;
        byte[] codes = new byte[count];
        EligibilityBatch batch = EligibilityBatch.On(SyntheticRegister.Day);
        ushort[] situations = new ushort[count];
        ushort[] situationsByState = new ushort[count];
        byte[] classes = new byte[count];
        byte[] classesByState = new byte[count];
        batch.Decide(register.Columns, codes, situations);
        batch.Decide(byState.Columns, codes, situationsByState);
        EligibilityBatch.ClassesOf(situations, classes);
        EligibilityBatch.ClassesOf(situationsByState, classesByState);
        CoverageTallyBuilder tally = new(Heading);

        yield return new("memory-limit", count, () => MemoryLimit.Touch(register.Affiliations, register.States, register.Values, register.Known, codes), null);
        yield return new("batch", count, () => batch.Decide(register.Columns, codes), () => register.Checksum(codes));
        yield return new("situation-limit", count, () => classesByState.CopyTo(codes.AsSpan()), null);
        yield return new("batch-situations", count, () => ByState(batch, byState, classesByState, codes), () => byState.Checksum(codes));
        yield return new(
            "batch-situations-and-states",
            count,
            () => batch.Decide(new() { SituationClasses = classes, States = register.States }, codes),
            () => register.Checksum(codes));
        yield return new(
            "batch-two-byte-situations",
            count,
            () => batch.Decide(new() { Situations = situations, States = register.States }, codes),
            () => register.Checksum(codes));
        yield return new(
            "tally-limit",
            count,
            () => MemoryLimit.Touch(register.Affiliations, register.States, register.Values, register.Known, register.Ages, codes),
            null);
        yield return new("batch-tally", count, () => Tally(batch, register, codes, tally = new(Heading)), () => TallyChecksum(tally));
        yield return new(
            "tally-limit-by-state",
            count,
            () => MemoryLimit.Touch(byState.Affiliations, byState.Values, byState.Known, byState.Ages, codes),
            null);
        yield return new("batch-tally-by-state", count, () => TallyByState(batch, byState, codes, tally = new(Heading)), () => TallyChecksum(tally));

        char[] buffer = new char[16_384];
        long? singles = null;
        Applicant[] applicants = [.. Enumerable.Range(0, Math.Min(Explained, count)).Select(row =>
            Applicant.FromSituation(situations[row], register.States[row] == 0 ? null : State.All[register.States[row] - 1]))];
        yield return new(
            "single-explained",
            (long)applicants.Length * 256,
            () => ExplainOften(applicants),
            ChecksumOfSingles);
        yield return new("single-explained-text", (long)applicants.Length * 16, () => ExplainAsText(applicants, buffer), ChecksumOfSingles);

        // Not the people timed, but all of them, once: the same in every round.
        long ChecksumOfSingles() => singles ??=
            register.Checksum([.. situations.Select((situation, row) => EligibilityCode.Of(batch.DecisionOf(situation, register.States[row])).Value)]);
    }

    /// <summary>Decides one by one, and writes each decision as text into a buffer.</summary>
    private static int ExplainAsText(Applicant[] applicants, char[] buffer)
    {
        int sum = 0;
        for (int pass = 0; pass < 16; pass++)
        {
            foreach (Applicant applicant in applicants)
            {
                EligibilityCalculator.Decide(applicant, SyntheticRegister.Day).TryExplain(buffer, out int length, Language.Spanish);
                sum += length;
            }
        }

        return sum;
    }

    /// <summary>One number for a tally: every cell weighs its own.</summary>
    public static long TallyChecksum(CoverageTally tally) => tally.Cells().Sum(cell => Weight(cell.Area, cell.AgeGroup, cell.Outcome) * cell.Count);

    public static long Weight(int state, int ageGroup, int code) => (((state * (SyntheticRegister.AgeGroups + 1)) + ageGroup) * EligibilityCode.Count) + code + 1;

    private static long TallyChecksum(CoverageTallyBuilder tally) => TallyChecksum(tally.ToTally());

    private static void ByState(EligibilityBatch batch, SyntheticRegister register, byte[] classes, byte[] codes)
    {
        for (int state = 0; state <= 32; state++)
        {
            Range rows = register.StateStarts[state]..register.StateStarts[state + 1];
            batch.Decide(new() { SituationClasses = classes.AsSpan(rows), CareState = state == 0 ? null : State.All[state - 1] }, codes.AsSpan(rows));
        }
    }

    private static void Tally(EligibilityBatch batch, SyntheticRegister register, byte[] codes, CoverageTallyBuilder tally)
    {
        for (int start = 0; start < codes.Length; start += Block)
        {
            int rows = Math.Min(Block, codes.Length - start);
            Span<byte> block = codes.AsSpan(start, rows);
            batch.Decide(register.Columns.Slice(start, rows), block);
            tally.Add(register.States.AsSpan(start, rows), register.Ages.AsSpan(start, rows), block);
        }

        _ = tally.ToTally();
    }

    private static void TallyByState(EligibilityBatch batch, SyntheticRegister register, byte[] codes, CoverageTallyBuilder tally)
    {
        for (int state = 0; state <= 32; state++)
        {
            State? careState = state == 0 ? null : State.All[state - 1];
            int end = register.StateStarts[state + 1];
            for (int start = register.StateStarts[state]; start < end; start += Block)
            {
                int rows = Math.Min(Block, end - start);
                Span<byte> block = codes.AsSpan(start, rows);
                batch.Decide(
                    new()
                    {
                        Affiliations = register.Affiliations.AsSpan(start, rows),
                        FactValues = register.Values.AsSpan(start, rows),
                        FactsKnown = register.Known.AsSpan(start, rows),
                        CareState = careState,
                    },
                    block);
                tally.Add(state, register.Ages.AsSpan(start, rows), block);
            }
        }

        _ = tally.ToTally();
    }

    /// <summary>Decides one by one, and goes to the outcome, the care and the list of reasons, each of which has its provision.</summary>
    /// <remarks>A method of its own that is called often: a loop that is compiled while it runs stays as it was first compiled.</remarks>
    private static int Explain(Applicant[] applicants)
    {
        int sum = 0;
        foreach (Applicant applicant in applicants)
        {
            EligibilityDecision decision = EligibilityCalculator.Decide(applicant, SyntheticRegister.Day);
            sum += (int)decision.Outcome + (int)decision.MayReceiveCare + decision.Findings.Count;
        }

        return sum;
    }

    private static int ExplainOften(Applicant[] applicants)
    {
        int sum = 0;
        for (int pass = 0; pass < 256; pass++)
        {
            sum ^= Explain(applicants);
        }

        return sum;
    }
}
