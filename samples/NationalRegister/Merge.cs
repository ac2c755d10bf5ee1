using System.Globalization;
using System.Text.Json;
using ImssBienestar.Domain.Coverage;

namespace ImssBienestar.Samples.NationalRegister;

/// <summary>Adds the tallies of the shards. A shard delivered again replaces what it gave before.</summary>
internal static class Merge
{
    /// <param name="folder">Where the tallies are: the name of a file up to its first point is the id of its shard.</param>
    /// <param name="shards">How many shards there must be.</param>
    /// <exception cref="InputException">A shard is missing, is not one of the register, or cannot be read.</exception>
    public static CoverageTally Of(string folder, int shards)
    {
        string[] expected = [.. Enumerable.Range(0, shards).Select(Id)];
        (string Id, string Path)[] files =
        [
            .. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path).Split('.')[0], path)),
        ];
        string[] missing = [.. expected.Except(files.Select(file => file.Id))];
        string[] strange = [.. files.Select(file => file.Id).Except(expected)];
        if (missing.Length + strange.Length > 0)
        {
            throw new InputException($"Nothing was added: missing {Names(missing)}; not of this register {Names(strange)}.", InputException.MissingShard);
        }

        TallyShards? all = null;
        foreach ((string id, string path) in files)
        {
            CoverageTally tally = Read(path);
            all = (all ?? TallyShards.None(tally.Heading)).With(id, tally);
        }

        return all!.Total();
    }

    /// <summary>The id of a shard by its number.</summary>
    public static string Id(int shard) => string.Create(CultureInfo.InvariantCulture, $"shard-{shard:D3}");

    private static CoverageTally Read(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return JsonSerializer.Deserialize<CoverageTally>(file) ?? throw new InputException($"{path} holds no tally.");
        }
        catch (JsonException problem)
        {
            throw new InputException($"{path} cannot be read: {problem.Message}");
        }
    }

    private static string Names(string[] names) => names.Length == 0 ? "none" : string.Join(", ", names);
}
