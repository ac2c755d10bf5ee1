using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>The names that one publisher gives to the columns we read.</summary>
/// <param name="Name">The name of the set, as the output says it.</param>
/// <param name="Columns">For each field, the names its column may have; case, accents and blanks at the ends do not matter.</param>
/// <param name="Optional">Fields that a file may lack.</param>
internal sealed record HeaderSet<TField>(
    string Name, ImmutableDictionary<TField, ImmutableArray<string>> Columns, ImmutableHashSet<TField> Optional)
    where TField : struct, Enum
{
    /// <summary>Finds where each field stands, in the first set whose fields are all there.</summary>
    /// <exception cref="InputException">No set fits.</exception>
    public static (HeaderSet<TField> Set, int[] Places) Match(string file, IReadOnlyList<string> header, params ImmutableArray<HeaderSet<TField>> sets)
    {
        string[] names = [.. header.Select(PlainText.Of)];
        foreach (HeaderSet<TField> set in sets)
        {
            int[] places = [.. Enum.GetValues<TField>().Select(field => set.Place(field, names))];
            if (Enum.GetValues<TField>().All(field => places[Convert.ToInt32(field, CultureInfo.InvariantCulture)] >= 0 || set.Optional.Contains(field)))
            {
                return (set, places);
            }
        }

        string wanted = string.Join("; or ", sets.Select(set =>
            $"{set.Name}: {string.Join(", ", set.Columns.Where(column => !set.Optional.Contains(column.Key)).Select(column => column.Value[0]))}"));
        throw new InputException($"{file}: the columns are of no known set. Expected {wanted}. Found: {string.Join(", ", header.Take(12))}");
    }

    private int Place(TField field, string[] names) => Columns.TryGetValue(field, out ImmutableArray<string> accepted)
        ? Array.FindIndex(names, name => accepted.Any(other => PlainText.Of(other) == name))
        : -1;
}
