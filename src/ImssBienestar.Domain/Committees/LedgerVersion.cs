using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Committees;

/// <summary>The version of a ledger (<i>versión del cuadernillo</i>): how many entries it has, and a digest of all of them in order.</summary>
/// <remarks>Two ledgers of one version hold the same entries of the same unit and edition: the digest (128 bits of SHA-256) chains them, so that
/// a history with another entry in it has another version, even where the numbers of entries agree. Equal when count and digest are equal. No
/// order. The default value is the version of no ledger.</remarks>
public readonly partial struct LedgerVersion : IEquatable<LedgerVersion>
{
    private const int DigestDigits = 32;
    private readonly UInt128 digest;

    private LedgerVersion(int count, UInt128 digest)
    {
        Count = count;
        this.digest = digest;
    }

    /// <summary>Gets the number of entries.</summary>
    public int Count { get; }

    /// <summary>Compares two versions.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">Another version.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(LedgerVersion left, LedgerVersion right) => left.Equals(right);

    /// <summary>Compares two versions.</summary>
    /// <param name="left">One version.</param>
    /// <param name="right">Another version.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(LedgerVersion left, LedgerVersion right) => !left.Equals(right);

    /// <summary>Reads a version as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The version, or the defect <c>COM.VERSION</c>. This method never throws.</returns>
    public static ParseResult<LedgerVersion> Read(ReadOnlySpan<char> text)
    {
        int hyphen = text.IndexOf('-');
        return hyphen > 0
            && text.Length == hyphen + 1 + DigestDigits
            && !text.ContainsAnyInRange('A', 'F')
            && int.TryParse(text[..hyphen], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && UInt128.TryParse(text[(hyphen + 1)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 digest)
            && (text[0] != '0' || hyphen == 1)
            ? ParseResult<LedgerVersion>.Success(new(count, digest))
            : ParseResult<LedgerVersion>.Failure(CommitteeDefects.Version);
    }

    /// <inheritdoc/>
    public bool Equals(LedgerVersion other) => Count == other.Count && digest == other.digest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LedgerVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, digest);

    /// <summary>Writes the version as a text that fits an HTTP entity tag.</summary>
    /// <returns>The count, a hyphen and 32 hexadecimal digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}-{digest:x32}");

    internal static LedgerVersion Of(Clues unit, ProgrammeEdition edition) => new(0, Digest([edition.Code, unit.ToString()]));

    internal LedgerVersion Then(LedgerEntry entry) => new(Count + 1, Digest(
    [
        ToString(),
        Number((int)entry.Kind),
        entry.On.ToIsoText(),
        entry.Amount.ToString(),
        Number(entry.Of ?? 0),
        Number((int)entry.ExpenseKind),
        entry.By?.Code ?? string.Empty,
        entry.PlanItem is null ? string.Empty : $"+{entry.PlanItem}",
        Number(entry.Evidence.Receipts.Length),
        .. entry.Evidence.Receipts,
        Number(entry.Evidence.PhotosBefore.Length),
        .. entry.Evidence.PhotosBefore,
        Number(entry.Evidence.PhotosAfter.Length),
        .. entry.Evidence.PhotosAfter,
    ]));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Each part goes in with its length before it, so that no two lists of parts are written alike.</summary>
    private static UInt128 Digest(string[] parts)
    {
        var text = new StringBuilder();
        foreach (string part in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        }

        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.Unicode.GetBytes(text.ToString())));
    }
}
