using System.Buffers.Text;
using CsvHelper;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Samples.NationalRegister;

/// <summary>Reads the cells of a row; what cannot be read has a reason with a permanent code, and never a part of the row in it.</summary>
internal sealed class RowReader(LocalDate day)
{
    private static readonly (byte[] Word, byte Bit)[] Covers =
    [
        ("imss"u8.ToArray(), AffiliationBits.Imss),
        ("issste"u8.ToArray(), AffiliationBits.Issste),
        ("estatal"u8.ToArray(), AffiliationBits.StateInstitute),
        ("pemex"u8.ToArray(), AffiliationBits.Pemex),
        ("sedena"u8.ToArray(), AffiliationBits.Army),
        ("semar"u8.ToArray(), AffiliationBits.Navy),
        ("otra"u8.ToArray(), AffiliationBits.OtherCover),
        ("ninguna"u8.ToArray(), 0),
    ];

    /// <summary>The bits of the facts that have a column: all but social security, which the covers say.</summary>
    private static readonly byte[] Facts =
    [
        FactBits.InNationalTerritory, FactBits.HasCurp, FactBits.HasAdmittedDocument, FactBits.IsMedicalEmergency, FactBits.LacksOtherCareNearby,
        FactBits.RightCancelled, FactBits.EnteredCountryForCare,
    ];

    /// <summary>Reads a row into its columns.</summary>
    /// <returns>Null, or why the row was refused.</returns>
    public string? Read(CsvReader row, out byte state, out byte ageGroup, out byte affiliations, out byte values, out byte known)
    {
        (state, ageGroup, affiliations, values, known) = (0, 0, 0, 0, 0);
        if (row.FieldCount != Columns.Names.Length)
        {
            return "ROW.CELLS";
        }

        if (!TryState(row.GetSpan(Columns.State), out state))
        {
            return "ROW.STATE";
        }

        if (!TryAgeGroup(row.GetSpan(Columns.Birth), out ageGroup, out bool isBorn))
        {
            return "ROW.BIRTH";
        }

        if (!isBorn)
        {
            return RegisterTally.NotBorn;
        }

        if (!TryAffiliations(row.GetSpan(Columns.Affiliations), out affiliations))
        {
            return "ROW.AFFILIATIONS";
        }

        for (int fact = 0; fact < Facts.Length; fact++)
        {
            ReadOnlySpan<byte> cell = row.GetSpan(Columns.FirstFact + fact);
            if (cell is [(byte)'0' or (byte)'1'])
            {
                known |= Facts[fact];
                values |= cell[0] == '1' ? Facts[fact] : (byte)0;
            }
            else if (!cell.IsEmpty)
            {
                return "ROW.FACT";
            }
        }

        return null;
    }

    private static bool TryState(ReadOnlySpan<byte> cell, out byte state)
    {
        state = 0;
        return cell.IsEmpty || (cell.Length == 2 && Utf8Parser.TryParse(cell, out state, out int used) && used == 2 && state is >= 1 and <= 32);
    }

    private bool TryAgeGroup(ReadOnlySpan<byte> cell, out byte ageGroup, out bool isBorn)
    {
        (ageGroup, isBorn) = (0, true);
        if (cell.IsEmpty)
        {
            return true;
        }

        if (cell.Length != 10 || cell[4] != '-' || cell[7] != '-'
            || !TryNumber(cell[..4], out int year) || !TryNumber(cell[5..7], out int month) || !TryNumber(cell[8..], out int dayOfMonth)
            || year < 1850 || month is 0 or > 12 || dayOfMonth == 0 || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        int? years = CompletedYears.Between(new LocalDate(year, month, dayOfMonth), day, LeapDayBirthday.On1March);
        isBorn = years is not null;
        ageGroup = RegisterTally.AgeGroup(years);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number) => Utf8Parser.TryParse(digits, out number, out int used) && used == digits.Length && number >= 0;

    private static bool TryAffiliations(ReadOnlySpan<byte> cell, out byte bits)
    {
        bits = 0;
        if (cell.IsEmpty)
        {
            return true;
        }

        bool isComplete = cell[^1] != '?';
        bits = isComplete ? AffiliationBits.Complete : (byte)0;
        ReadOnlySpan<byte> list = isComplete ? cell : cell[..^1];
        foreach (Range part in list.Split((byte)';'))
        {
            ReadOnlySpan<byte> word = list[part];
            int found = -1;
            for (int i = 0; i < Covers.Length && found < 0; i++)
            {
                found = word.SequenceEqual(Covers[i].Word) ? i : -1;
            }

            if (found < 0)
            {
                return false;
            }

            bits |= Covers[found].Bit;
        }

        return true;
    }
}
