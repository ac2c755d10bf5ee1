using System.Globalization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <summary>Fictional keys for tests, valid at every level, that cannot be mistaken for those of a person.</summary>
/// <remarks>
/// <para>How to tell them apart: a test CURP is that of "Prueba Prueba Prueba", born in 1900, the tenth holder of its root (it begins with
/// <c>PUPP00</c>, and positions 14 to 17 are <c>RRR9</c>); a test NSS begins with <c>009900</c>, for no subdelegation has the number 00; a test
/// RFC begins with <c>PUPP00</c> and its homoclave with a zero, which the algorithm never yields. <c>IsTestKey</c> says so.</para>
/// <para>The same number gives the same keys, always. No key here was issued; none is drawn at random.</para>
/// </remarks>
public static class TestKeys
{
    /// <summary>How many different keys of each kind there are: numbers run from 0 to one less.</summary>
    public const int Count = 10_000;

    private const int DaysOf1900 = 365;
    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Gets a test CURP.</summary>
    /// <param name="number">The number of the key, from 0 to <see cref="Count"/> less one.</param>
    /// <returns>The key: birth dates, states and sexes vary with the number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public static Curp CurpOf(int number)
    {
        string place = State.All[InRange(number) / DaysOf1900].RenapoCode;
        return Complete($"PUPP{DateOf(number)}{"HMX"[number % 3]}{place}RRR9", text => Curp.Read(text, KeyLevel.Normative));
    }

    /// <summary>Gets a test NSS.</summary>
    /// <param name="number">The number of the key, from 0 to <see cref="Count"/> less one.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public static SocialSecurityNumber SocialSecurityNumberOf(int number) => Complete(
        string.Create(CultureInfo.InvariantCulture, $"009900{InRange(number):D4}"), text => SocialSecurityNumber.Read(text, KeyLevel.Normative));

    /// <summary>Gets a test RFC of a person.</summary>
    /// <param name="number">The number of the key, from 0 to <see cref="Count"/> less one.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such number.</exception>
    public static Rfc RfcOf(int number) => Complete(
        $"PUPP{DateOf(number)}0{Letters[InRange(number) / DaysOf1900]}", text => Rfc.Read(text, KeyLevel.Normative));

    /// <summary>Gets whether a CURP is one of these.</summary>
    /// <param name="curp">The key.</param>
    /// <returns>Whether it is; false for the default value.</returns>
    public static bool IsTestKey(Curp curp) =>
        !curp.IsDefault && curp.Root is var root && root.StartsWith("PUPP00", StringComparison.Ordinal)
        && root.EndsWith("RRR", StringComparison.Ordinal) && curp.Homonymy == '9';

    /// <summary>Gets whether an NSS is one of these.</summary>
    /// <param name="number">The key.</param>
    /// <returns>Whether it is; false for the default value.</returns>
    public static bool IsTestKey(SocialSecurityNumber number) => number.Value.StartsWith("009900", StringComparison.Ordinal);

    /// <summary>Gets whether an RFC is one of these.</summary>
    /// <param name="rfc">The key.</param>
    /// <returns>Whether it is; false for the default value.</returns>
    public static bool IsTestKey(Rfc rfc) =>
        rfc.Value.StartsWith("PUPP00", StringComparison.Ordinal) && rfc.Homoclave.StartsWith('0');

    private static int InRange(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        return number;
    }

    private static string DateOf(int number)
    {
        LocalDate born = new LocalDate(1900, 1, 1).PlusDays(InRange(number) % DaysOf1900);
        return string.Create(CultureInfo.InvariantCulture, $"00{born.Month:D2}{born.Day:D2}");
    }

    /// <summary>Ends a key with the one check character that is right.</summary>
    private static T Complete<T>(string beginning, Func<string, ParseResult<T>> read)
        where T : struct, IKey<T> =>
        "0123456789A".Select(last => read(beginning + last)).First(result => result.IsSuccess).ValueOrThrow();
}
