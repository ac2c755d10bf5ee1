namespace ImssBienestar.Domain.Facilities;

/// <summary>Which facilities are of one family: joined by mergers and splits, over any number of steps.</summary>
internal sealed class FacilityFamilies
{
    /// <summary>By facility: the number of its family; -1 where it has none beside itself.</summary>
    private readonly int[] familyOf;

    /// <summary>Members of family <i>f</i>, ascending: from <c>first[f]</c> up to <c>first[f + 1]</c>.</summary>
    private readonly int[] first;
    private readonly int[] members;

    public FacilityFamilies(int units, IEnumerable<(int From, int To)> joined)
    {
        int[] root = new int[units];
        for (int unit = 0; unit < units; unit++)
        {
            root[unit] = unit;
        }

        foreach ((int from, int to) in joined)
        {
            int left = Root(root, from);
            int right = Root(root, to);
            root[Math.Max(left, right)] = Math.Min(left, right);
        }

        var size = new int[units];
        for (int unit = 0; unit < units; unit++)
        {
            size[Root(root, unit)]++;
        }

        familyOf = new int[units];
        List<int> ends = [0];
        for (int unit = 0; unit < units; unit++)
        {
            // The root of a family is its lowest number: it is met before the other members.
            familyOf[unit] = root[unit] != unit ? familyOf[root[unit]] : size[unit] > 1 ? ends.Count - 1 : -1;
            if (root[unit] == unit && size[unit] > 1)
            {
                ends.Add(ends[^1] + size[unit]);
            }
        }

        first = [.. ends];
        members = new int[first[^1]];
        int[] free = first[..^1];
        for (int unit = 0; unit < units; unit++)
        {
            if (familyOf[unit] >= 0)
            {
                members[free[familyOf[unit]]++] = unit;
            }
        }
    }

    /// <summary>The family of a facility, each member after those that it comes from; empty where it has none beside itself.</summary>
    public ReadOnlySpan<int> Of(int unit) => familyOf[unit] < 0 ? [] : members.AsSpan(first[familyOf[unit]]..first[familyOf[unit] + 1]);

    private static int Root(int[] root, int unit)
    {
        while (root[unit] != unit)
        {
            unit = root[unit] = root[root[unit]];
        }

        return unit;
    }
}
