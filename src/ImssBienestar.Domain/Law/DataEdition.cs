namespace ImssBienestar.Domain.Law;

/// <summary>The names of editions of data, which answers carry.</summary>
internal static class DataEdition
{
    /// <summary>Marks the name with <c>+</c>, once: something was added, so it is not that of the data alone.</summary>
    public static string Extended(this string edition) => edition.EndsWith('+') ? edition : edition + "+";
}
