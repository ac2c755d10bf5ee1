namespace ImssBienestar.Domain.Facilities;

/// <content>The key as one number, for tables of keys.</content>
public readonly partial struct Clues
{
    /// <summary>The key as one number, one to one with the key and in its order; 0 for the default value.</summary>
    internal long Packed => stored;
}
