namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>The same work as services write it.</summary>
internal static class HandWrittenPeers
{
    private const int FewRounds = 5;

    public static IEnumerable<Peer> All(SyntheticRegister register)
    {
        int count = register.Count;
        byte[] codes = new byte[count];
        byte[] table = HandWritten.Table();
        PersonStruct[] structs = [.. Enumerable.Range(0, count).Select(row =>
            new PersonStruct(register.States[row], register.Affiliations[row], register.Values[row], register.Known[row], register.Born[row]))];
        List<Person> people = [.. Enumerable.Range(0, count).Select(row => Person.From(register, row))];
        Dictionary<(int? State, int AgeGroup, byte Code), int> groups = [];

        yield return new("lookup", count, () => HandWritten.LookUp(register, table, codes), () => register.Checksum(codes));
        yield return new("struct-loop", count, () => Loop(structs, codes), () => register.Checksum(codes));
        yield return new("linq", count, () => codes = [.. people.Select(HandWritten.Decide)], () => register.Checksum(codes)) { MostRounds = FewRounds };
        yield return new(
            "linq-groupby",
            count,
            () => groups = people.GroupBy(Key).ToDictionary(group => group.Key, group => group.Count()),
            () => Checksum(groups)) { MostRounds = FewRounds };
        yield return new(
            "linq-aggregateby",
            count,
            () => groups = people.AggregateBy(Key, 0, (sum, _) => sum + 1).ToDictionary(),
            () => Checksum(groups)) { MostRounds = FewRounds };
    }

    private static (int? State, int AgeGroup, byte Code) Key(Person person) => (person.State, HandWritten.AgeGroupOf(person.Born), HandWritten.Decide(person));

    private static long Checksum(Dictionary<(int? State, int AgeGroup, byte Code), int> groups) =>
        groups.Sum(group => BatchPeers.Weight(group.Key.State ?? 0, group.Key.AgeGroup, group.Key.Code) * group.Value);

    private static void Loop(PersonStruct[] people, byte[] codes)
    {
        for (int row = 0; row < people.Length; row++)
        {
            codes[row] = HandWritten.Decide(in people[row]);
        }
    }
}
