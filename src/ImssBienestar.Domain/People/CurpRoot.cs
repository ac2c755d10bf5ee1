using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <summary>The first 16 characters that the CURP of a person should have (<i>segmento raíz</i>), to hold a key against.</summary>
/// <remarks>
/// <para>Source: RENAPO rules of 22-10-2021, section 5.1, with the 81 inconvenient words of Annex 2 of the Instructivo of March 2006. The
/// rules are followed where their own printed examples break them.</para>
/// <para>A root is no key, and this library makes none: only the national register assigns positions 17 and 18, and NOM-024-SSA3-2012
/// forbids software to assign a CURP. A lawful key may differ from the expected root: a key older than the substitution of inconvenient
/// words keeps its second letter. <see cref="Curp.Compare"/> knows that, and takes records with gaps.</para>
/// <para>Immutable. Equal when the 16 characters are equal. No order. Masked unless asked for in full: a root tells birth date, sex and
/// birthplace.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CurpRoot : IEquatable<CurpRoot>
{
    /// <summary>The characters of every root: 16.</summary>
    public const int Length = 16;

    /// <summary>The years of birth that a key can tell, to a century: no key was given to people born earlier.</summary>
    private const int FirstYear = 1800;
    private const int LastYear = 2099;

    private CurpRoot(string value) => Value = value;

    /// <summary>Gets the 16 characters in full.</summary>
    public string Value { get; }

    /// <summary>Compares two roots.</summary>
    /// <param name="left">One root.</param>
    /// <param name="right">Another root.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CurpRoot? left, CurpRoot? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two roots.</summary>
    /// <param name="left">One root.</param>
    /// <param name="right">Another root.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CurpRoot? left, CurpRoot? right) => !(left == right);

    /// <summary>Gets the root that the rules give a person, all of whose facts are known.</summary>
    /// <param name="name">The name as the birth certificate writes it, the maiden surnames of a married woman. An empty or blank surname, and
    /// the fillers <c>XX</c> and <c>DESCONOCIDO</c>, mean that the person has none. Capitals or not, accents composed or not.</param>
    /// <param name="birthDate">The date of birth, in any calendar; from 1800 to 2099.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="birthplace">The birthplace.</param>
    /// <returns>The root.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">A part of the name is null, which is unknown; the given names are blank; a letter hangs on a sign for
    /// which the rules give none (a digit, an accent that is not acute, another alphabet); the sex or the birthplace is not stated. The message
    /// does not repeat the name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date of birth is before 1800 or after 2099.</exception>
    /// <exception cref="InvalidEnumArgumentException">There is no such sex.</exception>
    public static CurpRoot Expected(PersonName name, LocalDate birthDate, Sex sex, Birthplace birthplace)
    {
        Guard.Against.Null(name);
        if (name.FirstSurname is null || name.SecondSurname is null || name.GivenNames is null)
        {
            throw new ArgumentException("A part of the name is unknown.", nameof(name));
        }

        CurpNameLetters first = CurpNameRules.Surname(name.FirstSurname);
        CurpNameLetters second = CurpNameRules.Surname(name.SecondSurname);
        CurpNameLetters given = CurpNameRules.GivenNames(name.GivenNames)
            ?? throw new ArgumentException("There are no given names.", nameof(name));
        string head = string.Create(CultureInfo.InvariantCulture, $"{first.Initial}{first.Vowel}{second.Initial}{given.Initial}");
        string tail = string.Create(CultureInfo.InvariantCulture, $"{first.Consonant}{second.Consonant}{given.Consonant}");
        if (head.Contains(CurpNameSigns.NotTold, StringComparison.Ordinal) || tail.Contains(CurpNameSigns.NotTold, StringComparison.Ordinal))
        {
            throw new ArgumentException("The name has a sign to which the rules of the CURP give no letter.", nameof(name));
        }

        LocalDate born = birthDate.ToIso();
        if (!HasKey(born))
        {
            throw new ArgumentOutOfRangeException(nameof(birthDate), "The date of birth is before 1800 or after 2099.");
        }

        char sexLetter = Letter(Guard.Against.EnumOutOfRange(sex)) ?? throw new ArgumentException("The sex is not stated.", nameof(sex));
        if (!birthplace.IsStated)
        {
            throw new ArgumentException("The birthplace is not stated.", nameof(birthplace));
        }

        if (CurpDiagnosis.IsInconvenient(head))
        {
            head = string.Create(CultureInfo.InvariantCulture, $"{head[0]}X{head[2]}{head[3]}");
        }

        return new(string.Create(
            CultureInfo.InvariantCulture, $"{head}{born.Year % 100:00}{born.Month:00}{born.Day:00}{sexLetter}{birthplace.Letters}{tail}"));
    }

    /// <inheritdoc/>
    public bool Equals(CurpRoot? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CurpRoot);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Writes the root masked: the first letter.</summary>
    /// <returns>For example <c>S***************</c>.</returns>
    public override string ToString() => Value[..1].PadRight(Length, '*');

    /// <summary>Whether somebody born on a day of the ISO calendar can have a key.</summary>
    internal static bool HasKey(LocalDate born) => born.Year is >= FirstYear and <= LastYear;

    /// <summary>The letter of a sex; null where it is not stated.</summary>
    private static char? Letter(Sex sex) => sex switch
    {
        Sex.Man => 'H',
        Sex.Woman => 'M',
        Sex.NonBinary => 'X',
        _ => null,
    };
}
