using System.Diagnostics;
using System.Globalization;
using ImssBienestar.Domain.Eligibility.Batch;

namespace ImssBienestar.Domain.Benchmarks.Peers;

/// <summary>Peers in processes of their own, where their language is there: numpy, and json-rules-engine on node.</summary>
/// <remarks>A child reads the register from a file and says <c>ready</c>; for each line it is sent it does one pass and answers with its nanoseconds and
/// checksum. Nothing is downloaded.</remarks>
internal sealed class ChildPeers : IDisposable
{
    /// <summary>How many people the rule engine decides: the first of the register.</summary>
    private const int EngineRows = 5_000;
    private const int FewRounds = 3;

    private readonly List<Process> processes = [];
    private readonly string folder = Directory.CreateTempSubdirectory("peers-").FullName;

    private ChildPeers()
    {
    }

    public List<Peer> Peers { get; } = [];

    public static ChildPeers Start(SyntheticRegister register, PeersOptions options)
    {
        var children = new ChildPeers();
        string columns = children.WriteColumns(register);
        string scripts = Path.Combine(AppContext.BaseDirectory, "Peers");
        if (options.Wants("numpy") || options.Wants("numpy-tally"))
        {
            children.Add("numpy", register.Count, options.Python, [Path.Combine(scripts, "numpy_peer.py"), columns, "codes"]);
            children.Add("numpy-tally", register.Count, options.Python, [Path.Combine(scripts, "numpy_peer.py"), columns, "tally"]);
        }

        if (options.NodeModules is { } modules && options.Wants("json-rules-engine"))
        {
            int rows = Math.Min(EngineRows, register.Count);
            children.Add("json-rules-engine", rows, "node", [Path.Combine(scripts, "rules_engine_peer.cjs"), columns, modules, $"{rows}"], ChecksumOf(register, rows));
        }

        return children;
    }

    public void Dispose()
    {
        foreach (Process process in processes)
        {
            process.StandardInput.Close();
            if (!process.WaitForExit(5_000))
            {
                process.Kill();
            }

            process.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    private string WriteColumns(SyntheticRegister register)
    {
        string file = Path.Combine(folder, "columns");
        using FileStream stream = File.Create(file);
        stream.Write(BitConverter.GetBytes(register.Count));
        stream.Write(HandWritten.Table());
        stream.Write(HandWritten.Providers);
        foreach (byte[] column in new[] { register.Affiliations, register.States, register.Values, register.Known, register.Ages })
        {
            stream.Write(column);
        }

        return file;
    }

    /// <summary>The checksum of the first rows, by the library: what a peer that decides no more of them must give.</summary>
    private static long ChecksumOf(SyntheticRegister register, int rows)
    {
        byte[] codes = new byte[rows];
        EligibilityBatch.On(SyntheticRegister.Day).Decide(register.Columns.Slice(0, rows), codes);
        return register.Checksum(codes);
    }

    private void Add(string name, int people, string program, string[] arguments, long? expected = null)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine($"  left out: {name} ({program} is not there)");
            return;
        }

        if (process.StandardOutput.ReadLine() != "ready")
        {
            string reason = process.StandardError.ReadToEnd().Trim().Split('\n')[^1];
            Console.Error.WriteLine($"  left out: {name} ({reason})");
            process.Dispose();
            return;
        }

        processes.Add(process);
        string[] answer = [];
        Peers.Add(new(
            name,
            people,
            () =>
            {
                process.StandardInput.WriteLine("pass");
                answer = (process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{name} ended.")).Split(' ');
            },
            () => long.Parse(answer[1], CultureInfo.InvariantCulture) is var checksum && (expected is null || expected == checksum)
                ? checksum
                : throw new InvalidOperationException($"{name} gives {checksum} and not {expected}."))
        {
            MostRounds = FewRounds,
            OwnTime = () => double.Parse(answer[0], CultureInfo.InvariantCulture),
        });
    }
}
