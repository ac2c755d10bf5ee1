using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>The rules of a wording taken apart into small tables, so that many rows are decided by a few look-ups at once.</summary>
/// <remarks>
/// <para>Split the eight facts into the first four and the last four. What leads to one result is then a union of boxes: the first four facts are in one set
/// <i>and</i> the last four are in another. With up to eight boxes a byte says which are possible, and since the unknown facts of a row may stand in any
/// way, a box is possible where both its sets are. The judgement of the row is what all its possible boxes agree on.</para>
/// <para>What is possible is told by the facts that can be yes together with those that surely are. All of it is computed from the rules and checked against
/// them here; rules that do not come apart have no factors and are decided row by row.</para>
/// </remarks>
internal sealed class RuleFactors
{
    private const int Half = SituationSet.MostFacts / 2;
    private const int HalfSituations = 1 << Half;
    private const int Mask = HalfSituations - 1;
    private const int MostBoxes = 8;

    private RuleFactors(HalfTables first, HalfTables last, EligibilityCode[] results)
    {
        First = first;
        Last = last;
        CanBeYes = [.. Enumerable.Range(0, SituationSet.Situations).Select(facts => (byte)(first.CanBeYes[facts & Mask] & last.CanBeYes[facts >> Half]))];
        SurelyYes = [.. Enumerable.Range(0, SituationSet.Situations).Select(facts => (byte)(first.SurelyYes[facts & Mask] & last.SurelyYes[facts >> Half]))];
        for (int boxes = 0; boxes < HalfSituations; boxes++)
        {
            (AgreeFirst[boxes], AnyFirst[boxes]) = Agreement(results, boxes);
            (AgreeLast[boxes], AnyLast[boxes]) = Agreement(results, boxes << Half);
        }

        for (int boxes = 0; boxes < Judgement.Length; boxes++)
        {
            int agree = AgreeFirst[boxes & Mask] & AgreeLast[boxes >> Half];
            int outcome = agree & 15;
            outcome = outcome == (AnyFirst[boxes & Mask] | AnyLast[boxes >> Half]) ? outcome : 0;
            Judgement[boxes] = (byte)(outcome + ((agree >> 4) & OpenCare[outcome]));
        }

        CanBeYesTable = new(CanBeYes);
        JudgementTable = new(Judgement);
    }

    /// <summary>The boxes that the first four facts allow.</summary>
    public HalfTables First { get; }

    /// <summary>The boxes that the last four facts allow.</summary>
    public HalfTables Last { get; }

    /// <summary>The boxes that the facts that can be yes allow, all eight at once.</summary>
    public byte[] CanBeYes { get; }

    /// <summary>The boxes that the facts that surely are yes allow, all eight at once.</summary>
    public byte[] SurelyYes { get; }

    /// <summary>What the first four boxes agree on, by those possible: the outcome in the lower half, the answer on care in the upper.</summary>
    public byte[] AgreeFirst { get; } = new byte[HalfSituations];

    /// <summary>What the last four boxes agree on.</summary>
    public byte[] AgreeLast { get; } = new byte[HalfSituations];

    /// <summary>The bits of any outcome of the first four boxes: the same as those agreed on where there is only one outcome.</summary>
    public byte[] AnyFirst { get; } = new byte[HalfSituations];

    /// <summary>The bits of any outcome of the last four boxes.</summary>
    public byte[] AnyLast { get; } = new byte[HalfSituations];

    /// <summary>By the outcome agreed on, the bits of an answer where its care is open; nothing where the outcome tells it.</summary>
    public byte[] OpenCare { get; } = [.. Enumerable.Range(0, HalfSituations).Select(number =>
        (byte)(EligibilityCode.HasOpenCare(number) ? 3 : 0))];

    /// <summary>The judgement, by the boxes that are possible: what the tables of agreement say together.</summary>
    public byte[] Judgement { get; } = new byte[1 << MostBoxes];

    /// <summary><see cref="CanBeYes"/>, ready to be looked up in.</summary>
    public Table256 CanBeYesTable { get; }

    /// <summary><see cref="Judgement"/>, ready to be looked up in.</summary>
    public Table256 JudgementTable { get; }

    /// <summary>Takes rules apart; null where they do not come apart.</summary>
    /// <param name="results">The code of each complete situation, of which the provider is left open.</param>
    /// <param name="acts">The facts that are never unknown, as bits.</param>
    public static RuleFactors? TryOf(EligibilityCode[] results, int acts)
    {
        // A box for every result and set of last facts: all first facts that have this set for this result.
        var boxes = new Dictionary<(EligibilityCode Result, int Last), int>();
        for (int first = 0; first < HalfSituations; first++)
        {
            foreach (var same in Enumerable.Range(0, HalfSituations).GroupBy(last => results[first | (last << Half)]))
            {
                var key = (same.Key, same.Aggregate(0, (set, last) => set | (1 << last)));
                boxes[key] = boxes.GetValueOrDefault(key) | (1 << first);
            }
        }

        return boxes.Count <= MostBoxes
            && HalfTables.TryOf([.. boxes.Select(box => box.Value)], acts & Mask) is { } firstFacts
            && HalfTables.TryOf([.. boxes.Select(box => box.Key.Last)], acts >> Half) is { } lastFacts
            ? new(firstFacts, lastFacts, [.. boxes.Select(box => box.Key.Result)])
            : null;
    }

    private static (byte Agree, byte Any) Agreement(EligibilityCode[] results, int boxes)
    {
        int agree = byte.MaxValue;
        int any = 0;
        for (int box = 0; box < results.Length; box++)
        {
            if ((boxes & (1 << box)) != 0)
            {
                int outcome = EligibilityCode.FirstOf(results[box].Outcome);
                any |= outcome;
                agree &= outcome | ((int)results[box].MayReceiveCare << 4);
            }
        }

        return ((byte)agree, (byte)any);
    }

    /// <summary>Which boxes four facts allow: those allowed by the facts that can be yes and by those that surely are.</summary>
    internal sealed record HalfTables(byte[] CanBeYes, byte[] SurelyYes)
    {
        /// <summary>Splits what is possible into the two; null where they do not tell.</summary>
        /// <param name="sets">The set of the four facts in each box, as bits.</param>
        /// <param name="acts">The facts among the four that are never unknown.</param>
        public static HalfTables? TryOf(int[] sets, int acts)
        {
            byte[] canBeYes = new byte[HalfSituations];
            byte[] surelyYes = new byte[HalfSituations];
            var rows = (
                from can in Enumerable.Range(0, HalfSituations)
                from sure in Enumerable.Range(0, HalfSituations)
                where (sure & ~can) == 0 && ((can ^ sure) & acts) == 0
                select (can, sure, possible: Possible(sets, can, sure))).ToList();
            foreach ((int can, int sure, byte possible) in rows)
            {
                canBeYes[can] |= possible;
                surelyYes[sure & ~acts] |= possible;
            }

            // An act is the same in both tables: the first tells it, the second does not look at it.
            for (int sure = 0; sure < HalfSituations; sure++)
            {
                surelyYes[sure] = surelyYes[sure & ~acts];
            }

            return rows.All(row => (canBeYes[row.can] & surelyYes[row.sure]) == row.possible) ? new(canBeYes, surelyYes) : null;
        }

        private static byte Possible(int[] sets, int can, int sure)
        {
            int completions = Enumerable.Range(0, HalfSituations).Where(facts => (facts & ~can) == 0 && (sure & ~facts) == 0).Sum(facts => 1 << facts);
            return (byte)Enumerable.Range(0, sets.Length).Where(box => (sets[box] & completions) != 0).Sum(box => 1 << box);
        }
    }
}
