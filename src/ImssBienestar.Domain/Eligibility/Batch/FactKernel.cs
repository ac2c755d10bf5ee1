using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ImssBienestar.Domain.Columns;
using static ImssBienestar.Domain.Eligibility.Batch.LookUps;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>Decides rows of facts, many at once, by the factors of a wording.</summary>
/// <remarks>A look-up takes the lower half of each byte as a position in a table of 16. The facts that can be yes and those that surely are choose the boxes
/// that are possible; the boxes choose the judgement; the state adds its provider. Rows with a defect are decided to no purpose, and reported.</remarks>
internal static class FactKernel
{
    private const byte NotActs = byte.MaxValue & ~FactBits.Acts;
    private const byte CoverOrComplete = AffiliationBits.SocialSecurity | AffiliationBits.Complete;

    /// <summary>Decides as many whole vectors of rows as there are.</summary>
    /// <returns>How many rows were decided, and whether all of them are without defect.</returns>
    public static (int Rows, bool IsClean) Decide(BatchPath path, RuleFactors factors, ProviderTable providers, in ApplicantColumns rows, Span<byte> codes) =>
        (path, rows.Affiliations.IsEmpty, rows.States.IsEmpty) switch
        {
            (BatchPath.Vector512, false, false) => Decide512<Given, Given>(factors, providers, rows, codes),
            (BatchPath.Vector512, false, true) => Decide512<Given, Absent>(factors, providers, rows, codes),
            (BatchPath.Vector512, true, false) => Decide512<Absent, Given>(factors, providers, rows, codes),
            (BatchPath.Vector512, true, true) => Decide512<Absent, Absent>(factors, providers, rows, codes),
            (BatchPath.Vector256, false, false) => Decide256<Given, Given>(factors, providers, rows, codes),
            (BatchPath.Vector256, false, true) => Decide256<Given, Absent>(factors, providers, rows, codes),
            (BatchPath.Vector256, true, false) => Decide256<Absent, Given>(factors, providers, rows, codes),
            (BatchPath.Vector256, true, true) => Decide256<Absent, Absent>(factors, providers, rows, codes),
            _ => (0, true),
        };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Rows, bool IsClean) Decide256<TAffiliations, TStates>(
        RuleFactors factors, ProviderTable providers, in ApplicantColumns rows, Span<byte> codes)
        where TAffiliations : IColumnPresence
        where TStates : IColumnPresence
    {
        ref byte values = ref MemoryMarshal.GetReference(rows.FactValues);
        ref byte known = ref MemoryMarshal.GetReference(rows.FactsKnown);
        ref byte affiliations = ref MemoryMarshal.GetReference(rows.Affiliations);
        ref byte states = ref MemoryMarshal.GetReference(rows.States);
        ref byte destination = ref MemoryMarshal.GetReference(codes);

        Vector256<byte> firstCan = Twice(factors.First.CanBeYes);
        Vector256<byte> firstSure = Twice(factors.First.SurelyYes);
        Vector256<byte> lastCan = Twice(factors.Last.CanBeYes);
        Vector256<byte> lastSure = Twice(factors.Last.SurelyYes);
        Vector256<byte> agreeFirst = Twice(factors.AgreeFirst);
        Vector256<byte> agreeLast = Twice(factors.AgreeLast);
        Vector256<byte> anyFirst = Twice(factors.AnyFirst);
        Vector256<byte> anyLast = Twice(factors.AnyLast);
        Vector256<byte> openCare = Twice(factors.OpenCare);
        Vector256<byte> first16 = Twice(providers.First16States);
        Vector256<byte> last16 = Twice(providers.Last16States);
        Vector256<byte> providerOfAll = Vector256.Create(providers.Of(rows.CareState));
        Vector256<byte> low = Vector256.Create((byte)15);
        Vector256<byte> socialSecurity = Vector256.Create(FactBits.HasSocialSecurity);

        Vector256<byte> defects = default;
        Vector256<byte> highestState = default;
        nuint length = (nuint)(codes.Length & -Vector256<byte>.Count);
        for (nuint row = 0; row < length; row += (nuint)Vector256<byte>.Count)
        {
            Vector256<byte> yes = Vector256.LoadUnsafe(ref values, row);
            Vector256<byte> told = Vector256.LoadUnsafe(ref known, row);
            RowsAhead.Ask(ref values, row);
            RowsAhead.Ask(ref known, row);
            defects |= Vector256.AndNot(yes, told);
            if (TAffiliations.IsGiven)
            {
                Vector256<byte> cover = Vector256.LoadUnsafe(ref affiliations, row);
                RowsAhead.Ask(ref affiliations, row);
                defects |= (yes | told) & socialSecurity;
                yes |= Vector256.Min(cover & Vector256.Create(AffiliationBits.SocialSecurity), socialSecurity);
                told |= Vector256.Min(cover & Vector256.Create(CoverOrComplete), socialSecurity);
            }

            Vector256<byte> can = yes | Vector256.AndNot(Vector256.Create(NotActs), told);
            Vector256<byte> boxes = LookUp(firstCan, can & low) & LookUp(lastCan, can >> 4) & LookUp(firstSure, yes & low) & LookUp(lastSure, yes >> 4);
            Vector256<byte> first = boxes & low;
            Vector256<byte> last = boxes >> 4;
            Vector256<byte> agree = LookUp(agreeFirst, first) & LookUp(agreeLast, last);
            Vector256<byte> outcome = agree & low;
            outcome &= Vector256.Equals(outcome, LookUp(anyFirst, first) | LookUp(anyLast, last));
            Vector256<byte> code = outcome + ((agree >> 4) & LookUp(openCare, outcome));
            if (TStates.IsGiven)
            {
                Vector256<byte> state = Vector256.LoadUnsafe(ref states, row);
                RowsAhead.Ask(ref states, row);
                highestState = Vector256.Max(highestState, state);
                code += LookUp(first16, last16, state - Vector256<byte>.One);
            }
            else
            {
                code += providerOfAll;
            }

            code.StoreUnsafe(ref destination, row);
        }

        return ((int)length, defects == default && Vector256.LessThanOrEqualAll(highestState, Vector256.Create((byte)ProviderTable.LastState)));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Rows, bool IsClean) Decide512<TAffiliations, TStates>(
        RuleFactors factors, ProviderTable providers, in ApplicantColumns rows, Span<byte> codes)
        where TAffiliations : IColumnPresence
        where TStates : IColumnPresence
    {
        ref byte values = ref MemoryMarshal.GetReference(rows.FactValues);
        ref byte known = ref MemoryMarshal.GetReference(rows.FactsKnown);
        ref byte affiliations = ref MemoryMarshal.GetReference(rows.Affiliations);
        ref byte states = ref MemoryMarshal.GetReference(rows.States);
        ref byte destination = ref MemoryMarshal.GetReference(codes);

        Table256 can256 = factors.CanBeYesTable;
        Table256 judgement = factors.JudgementTable;
        Vector512<byte> sure64 = Vector512.Create(factors.SurelyYes.AsSpan(0, Vector512<byte>.Count));
        Vector512<byte> providers64 = Vector512.Create(providers.ByState);
        Vector512<byte> providerOfAll = Vector512.Create(providers.Of(rows.CareState));
        Vector512<byte> socialSecurity = Vector512.Create(FactBits.HasSocialSecurity);

        Vector512<byte> defects = default;
        Vector512<byte> highestState = default;
        nuint length = (nuint)(codes.Length & -Vector512<byte>.Count);
        for (nuint row = 0; row < length; row += (nuint)Vector512<byte>.Count)
        {
            Vector512<byte> yes = Vector512.LoadUnsafe(ref values, row);
            Vector512<byte> told = Vector512.LoadUnsafe(ref known, row);
            RowsAhead.Ask(ref values, row);
            RowsAhead.Ask(ref known, row);
            defects |= Vector512.AndNot(yes, told);
            if (TAffiliations.IsGiven)
            {
                Vector512<byte> cover = Vector512.LoadUnsafe(ref affiliations, row);
                RowsAhead.Ask(ref affiliations, row);
                defects |= (yes | told) & socialSecurity;
                yes |= Vector512.Min(cover & Vector512.Create(AffiliationBits.SocialSecurity), socialSecurity);
                told |= Vector512.Min(cover & Vector512.Create(CoverOrComplete), socialSecurity);
            }

            // Acts are the same in what can be yes and in what surely is; the look-up of 64 leaves their bits out.
            Vector512<byte> can = yes | Vector512.AndNot(Vector512.Create(NotActs), told);
            Vector512<byte> code = judgement.LookUp(can256.LookUp(can) & Avx512Vbmi.PermuteVar64x8(sure64, yes));
            if (TStates.IsGiven)
            {
                Vector512<byte> state = Vector512.LoadUnsafe(ref states, row);
                RowsAhead.Ask(ref states, row);
                highestState = Vector512.Max(highestState, state);
                code += Avx512Vbmi.PermuteVar64x8(providers64, state);
            }
            else
            {
                code += providerOfAll;
            }

            code.StoreUnsafe(ref destination, row);
        }

        return ((int)length, defects == default && Vector512.LessThanOrEqualAll(highestState, Vector512.Create((byte)ProviderTable.LastState)));
    }
}
