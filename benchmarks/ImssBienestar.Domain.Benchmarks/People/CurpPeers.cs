using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Benchmarks.People;

/// <summary>The ways in which services read a CURP today, to the same rules and the same fields.</summary>
internal static partial class CurpPeers
{
    private const string DigitAlphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static readonly HashSet<string> Codes = [.. State.All.Select(state => state.RenapoCode), "NE"];
    private static readonly int[] Values = [.. Enumerable.Range(0, 128).Select(sign => DigitAlphabet.IndexOf((char)sign))];
    private static readonly int[] DaysOfMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    private static readonly byte[] Classes = CreateClasses();

    public static bool TryReadByRegularExpression(string text, out DateTime born, out int sex, out bool abroad)
    {
        born = default;
        sex = 0;
        abroad = false;
        if (!Structure().IsMatch(text))
        {
            return false;
        }

        string century = char.IsDigit(text[16]) ? "19" : "20";
        if (!DateTime.TryParseExact(string.Concat(century, text.AsSpan(4, 6)), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out born))
        {
            return false;
        }

        int sum = text.Take(17).Select((sign, position) => DigitAlphabet.IndexOf(sign) * (18 - position)).Sum();
        if ((10 - (sum % 10)) % 10 != text[17] - '0')
        {
            return false;
        }

        sex = "HMX".IndexOf(text[10]) + 1;
        abroad = text.Substring(11, 2) == "NE";
        return true;
    }

    public static bool TryReadByTables(string text, out int year, out int month, out int day, out int sex, out bool abroad)
    {
        year = month = day = sex = 0;
        abroad = false;
        if (text.Length != Curp.Length)
        {
            return false;
        }

        ReadOnlySpan<byte> wanted = [1, 2, 1, 1, 4, 4, 4, 4, 4, 4, 8, 1, 1, 16, 16, 16, 5, 4];
        int sum = 0;
        for (int i = 0; i < Curp.Length; i++)
        {
            char sign = text[i];
            if (sign > 127 || (Classes[sign] & wanted[i]) == 0)
            {
                return false;
            }

            sum += i < 17 ? Values[sign] * (18 - i) : 0;
        }

        year = (char.IsDigit(text[16]) ? 1900 : 2000) + ((text[4] - '0') * 10) + text[5] - '0';
        month = ((text[6] - '0') * 10) + text[7] - '0';
        day = ((text[8] - '0') * 10) + text[9] - '0';
        sex = text[10] == 'H' ? 1 : text[10] == 'M' ? 2 : 3;
        abroad = text[11] == 'N' && text[12] == 'E';
        return month is >= 1 and <= 12
            && day >= 1 && day <= DaysOfMonth[month] + (month == 2 && DateTime.IsLeapYear(year) ? 1 : 0)
            && Codes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(11, 2))
            && (10 - (sum % 10)) % 10 == text[17] - '0';
    }

    /// <summary>A key that keeps every rule, of nobody.</summary>
    public static string Fictional(Random random)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        const string Consonants = "BCDFGHJKLMNPQRSTVWXYZ";
        var born = new DateTime(1930, 1, 1).AddDays(random.Next(34_000));
        string[] codes = [.. Codes];
        var key = new StringBuilder()
            .Append(Letters[random.Next(26)]).Append("AEIOUX"[random.Next(6)]).Append(Letters[random.Next(26)]).Append(Letters[random.Next(26)])
            .Append(born.ToString("yyMMdd", CultureInfo.InvariantCulture))
            .Append("HHHHHMMMMMX"[random.Next(11)])
            .Append(codes[random.Next(codes.Length)])
            .Append(Consonants[random.Next(21)]).Append(Consonants[random.Next(21)]).Append(Consonants[random.Next(21)])
            .Append(born.Year < 2000 ? '0' : 'A');
        int sum = Enumerable.Range(0, 17).Sum(i => Values[key[i]] * (18 - i));
        return key.Append((10 - (sum % 10)) % 10).ToString();
    }

    private static byte[] CreateClasses()
    {
        byte[] classes = new byte[128];
        for (int sign = 0; sign < 128; sign++)
        {
            char c = (char)sign;
            classes[sign] = (byte)((char.IsAsciiLetterUpper(c) ? 1 : 0) | ("AEIOUX".Contains(c) ? 2 : 0) | (char.IsAsciiDigit(c) ? 4 : 0)
                | ("HMX".Contains(c) ? 8 : 0) | (char.IsAsciiLetterUpper(c) && !"AEIOU".Contains(c) ? 16 : 0));
        }

        return classes;
    }

    [GeneratedRegex(Curp.Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Structure();
}
