using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.States;
using A = ImssBienestar.Domain.Reasoning.Answer;
using O = ImssBienestar.Domain.Eligibility.EligibilityOutcome;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>The rules as services write them: by ifs, three-valued, without reasons.</summary>
internal static class HandWritten
{
    private static readonly byte[] CodeOf = [.. Enumerable.Range(0, 21).Select(pair =>
        EligibilityCode.All.Where(code => code.Provider == Provider.Unknown && (int)code.Outcome == pair / 3 && (int)code.MayReceiveCare == pair % 3)
            .Select(code => code.Value).FirstOrDefault())];

    private static readonly Dictionary<int, byte> ProviderByState = State.All.ToDictionary(
        state => int.Parse(state.InegiCode, System.Globalization.CultureInfo.InvariantCulture),
        state => (byte)(11 * AgreementRegister.Reference.Concurs(state, SyntheticRegister.Day) switch { A.Yes => 1, A.No => 2, _ => 0 }));

    private static readonly byte[] ProviderByNumber = [.. Enumerable.Range(0, 33).Select(number => number == 0 ? (byte)0 : ProviderByState[number])];

    /// <summary>The code of a record, the agreement looked up in a dictionary.</summary>
    public static byte Decide(Person person) => (byte)(
        Judge(
            Of(person.InNationalTerritory),
            (person.Covers & Covers.SocialSecurity) != 0 ? A.Yes : person.AreCoversComplete ? A.No : A.Unknown,
            Of(person.HasCurp),
            Of(person.HasAdmittedDocument),
            Of(person.IsMedicalEmergency),
            Of(person.LacksOtherCareNearby),
            person.RightCancelled,
            person.EnteredCountryForCare)
        + (person.State is { } state ? ProviderByState[state] : 0));

    /// <summary>The code of a struct, the agreement looked up in an array.</summary>
    public static byte Decide(in PersonStruct person)
    {
        int values = person.Values;
        int known = person.Known;
        return (byte)(
            Judge(
                Of(values, known, FactBits.InNationalTerritory),
                (person.Affiliations & AffiliationBits.SocialSecurity) != 0 ? A.Yes : (person.Affiliations & AffiliationBits.Complete) != 0 ? A.No : A.Unknown,
                Of(values, known, FactBits.HasCurp),
                Of(values, known, FactBits.HasAdmittedDocument),
                Of(values, known, FactBits.IsMedicalEmergency),
                Of(values, known, FactBits.LacksOtherCareNearby),
                (values & FactBits.RightCancelled) != 0,
                (values & FactBits.EnteredCountryForCare) != 0)
            + ProviderByNumber[person.State]);
    }

    /// <summary>The codes of columns, row by row, by a table of all values and knowledge of facts.</summary>
    public static void LookUp(SyntheticRegister register, byte[] table, Span<byte> codes)
    {
        for (int row = 0; row < codes.Length; row++)
        {
            byte cover = register.Affiliations[row];
            int insured = (cover & AffiliationBits.SocialSecurity) != 0 ? FactBits.HasSocialSecurity : 0;
            int told = (cover & (AffiliationBits.SocialSecurity | AffiliationBits.Complete)) != 0 ? FactBits.HasSocialSecurity : 0;
            codes[row] = (byte)(table[register.Values[row] | insured | ((register.Known[row] | told) << 8)] + ProviderByNumber[register.States[row]]);
        }
    }

    /// <summary>The table of <see cref="LookUp"/>: values below, what is known above.</summary>
    public static byte[] Table()
    {
        byte[] table = new byte[65_536];
        for (int bits = 0; bits < table.Length; bits++)
        {
            int values = bits & 255;
            int known = bits >> 8;
            table[bits] = Judge(
                Of(values, known, FactBits.InNationalTerritory),
                Of(values, known, FactBits.HasSocialSecurity),
                Of(values, known, FactBits.HasCurp),
                Of(values, known, FactBits.HasAdmittedDocument),
                Of(values, known, FactBits.IsMedicalEmergency),
                Of(values, known, FactBits.LacksOtherCareNearby),
                (values & FactBits.RightCancelled) != 0,
                (values & FactBits.EnteredCountryForCare) != 0);
        }

        return table;
    }

    public static ReadOnlySpan<byte> Providers => ProviderByNumber;

    /// <summary>The age group of a date of birth.</summary>
    public static int AgeGroupOf(DateOnly born)
    {
        int years = 2025 - born.Year - (born.Month > 7 || (born.Month == 7 && born.Day > 1) ? 1 : 0);
        return years switch { < 5 => 1, < 15 => 2, < 30 => 3, < 60 => 4, _ => 5 };
    }

    private static byte Judge(A territory, A insured, A curp, A document, A emergency, A far, bool cancelled, bool entered)
    {
        var outside = (O.NotEntitled, A.No);
        if (territory == A.No)
        {
            return Code(outside);
        }

        var inside = insured switch
        {
            A.Yes => Insured(emergency, far),
            A.No => Uninsured(curp, document, emergency, cancelled, entered),
            _ => Either(Insured(emergency, far), Uninsured(curp, document, emergency, cancelled, entered)),
        };
        return Code(territory == A.Yes ? inside : Either(inside, outside));
    }

    private static (O Outcome, A Care) Insured(A emergency, A far) =>
        emergency == A.Yes || far == A.Yes ? (O.ServedByExchange, A.Yes)
        : emergency == A.No && far == A.No ? (O.NotEntitled, A.No)
        : (O.Undetermined, A.Unknown);

    private static (O Outcome, A Care) Uninsured(A curp, A document, A emergency, bool cancelled, bool entered)
    {
        if (cancelled || entered)
        {
            var refused = cancelled ? (O.Cancelled, A.No) : (O.NotEntitled, A.Yes);
            return emergency switch
            {
                A.Yes => (O.EmergencyCareOnly, A.Yes),
                A.No => refused,
                _ => Either((O.EmergencyCareOnly, A.Yes), refused),
            };
        }

        return curp == A.Yes || document == A.Yes ? (O.Entitled, A.Yes)
            : curp == A.No && document == A.No ? (O.EntitledDocumentPending, A.Yes)
            : (O.Undetermined, A.Yes);
    }

    private static (O Outcome, A Care) Either((O Outcome, A Care) one, (O Outcome, A Care) other) =>
        (one.Outcome == other.Outcome ? one.Outcome : O.Undetermined, one.Care == other.Care ? one.Care : A.Unknown);

    private static byte Code((O Outcome, A Care) judged) => CodeOf[((int)judged.Outcome * 3) + (int)judged.Care];

    private static A Of(bool? fact) => fact is { } known ? (known ? A.Yes : A.No) : A.Unknown;

    private static A Of(int values, int known, int bit) => (known & bit) == 0 ? A.Unknown : (values & bit) != 0 ? A.Yes : A.No;
}
