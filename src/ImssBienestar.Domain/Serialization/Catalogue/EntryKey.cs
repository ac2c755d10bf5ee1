namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>What tells one entry from another, and orders them on a page.</summary>
internal readonly record struct EntryKey(CatalogueKind Kind, string Code) : IComparable<EntryKey>
{
    public int CompareTo(EntryKey other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Code, other.Code);
}
