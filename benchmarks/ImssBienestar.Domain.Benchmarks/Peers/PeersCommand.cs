using System.Globalization;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>The command <c>peers</c>: the batch beside what memory allows and beside the same work done by others, in one run.</summary>
internal static class PeersCommand
{
    private const string Usage = """
        peers [--quick] [--rows N] [--rounds N] [--json FILE] [--only NAME,NAME] [--python PROGRAM] [--node-modules FOLDER] [--growth]

          --quick          fewer rounds; under a minute
          --rows           people in the register; 10,000,000 where not stated
          --rounds         rounds; 15 where not stated, 7 with --quick
          --json           write [{ "name", "nsPerPerson", "bytesPerPerson", "checksum" }] to a file
          --only           these peers alone, and the limits they are held against
          --python         the python that has numpy; python3 where not stated; left out where there is none
          --node-modules   where json-rules-engine is installed; that peer is left out otherwise
          --growth         instead: time per person of the batch from 10,000 to 130,000,000 people
        """;

    public static int Run(string[] args)
    {
        try
        {
            return Run(PeersOptions.Read(args));
        }
        catch (FormatException error)
        {
            Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine(Usage);
            return 2;
        }
    }

    private static int Run(PeersOptions options)
    {
        if (options.Growth)
        {
            return Growth.Run(options, Console.Out);
        }

        Console.Error.WriteLine($"{options.Rows:N0} people, {options.Rounds} rounds");
        var register = SyntheticRegister.Create(options.Rows);
        SyntheticRegister byState = register.ByState();
        using var children = ChildPeers.Start(register, options);
        Peer[] peers = [.. BatchPeers.All(register, byState), .. options.WantsHandWritten ? HandWrittenPeers.All(register) : [], .. children.Peers];
        List<PeerResult> results = Rounds.Run([.. peers.Where(peer => options.Wants(peer.Name))], options.Rounds, Console.Error);
        PeersReport.Write(results, Console.Out);
        if (options.Json is { } file)
        {
            File.WriteAllText(file, PeersReport.Json(results));
        }

        // The checksum of codes and that of tallies: each the same for all that have it.
        string[] differing = PeersReport.Differing(results);
        if (differing.Length > 0)
        {
            Console.Error.WriteLine($"Checksums differ: {string.Join(", ", differing)}");
        }

        return differing.Length == 0 ? 0 : 1;
    }
}

/// <summary>What the command was asked.</summary>
internal sealed record PeersOptions
{
    public bool Quick { get; init; }

    public bool Growth { get; init; }

    public int Rows { get; init; } = 10_000_000;

    public int Rounds { get; init; }

    public string? Json { get; init; }

    public string Python { get; init; } = "python3";

    public string? NodeModules { get; init; }

    public IReadOnlyList<string> Only { get; init; } = [];

    public bool WantsHandWritten => Only.Count == 0 || Only.Any(name => name is "lookup" or "struct-loop" or "linq" or "linq-groupby" or "linq-aggregateby");

    public bool Wants(string peer) => Only.Count == 0 || Only.Contains(peer) || PeersReport.Targets.Any(target => target.Against == peer && Only.Contains(target.Peer));

    public static PeersOptions Read(string[] args)
    {
        var options = new PeersOptions();
        for (int i = 0; i < args.Length; i++)
        {
            options = args[i] switch
            {
                "--quick" => options with { Quick = true },
                "--growth" => options with { Growth = true },
                "--rows" => options with { Rows = Number() },
                "--rounds" => options with { Rounds = Number() },
                "--json" => options with { Json = Next() },
                "--python" => options with { Python = Next() },
                "--node-modules" => options with { NodeModules = Next() },
                "--only" => options with { Only = Next().Split(',') },
                _ => throw new FormatException($"Unknown option {args[i]}."),
            };

            string Next() => ++i < args.Length ? args[i] : throw new FormatException($"{args[i - 1]} needs a value.");

            int Number() => int.TryParse(Next(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
                ? number
                : throw new FormatException($"{args[i]} is no number of rows or rounds.");
        }

        return options.Rounds > 0 ? options : options with { Rounds = options.Quick ? 7 : 15 };
    }
}
