using BenchmarkDotNet.Running;
using ImssBienestar.Domain.Benchmarks.Coverage;
using ImssBienestar.Domain.Benchmarks.Eligibility;
using ImssBienestar.Domain.Benchmarks.Peers;

switch (args)
{
    case ["access", ..]:
        return AccessComparison.Run(args.Contains("--quick"));
    case ["first-use", ..]:
        return FirstUse.Run(args[1..]);
    case ["peers", ..]:
        return PeersCommand.Run(args[1..]);
}

// BenchmarkDotNet ends with 0 even when a benchmark throws or a filter matches nothing; a run that measured nothing is a failure.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();
bool listed = args.Contains("--list") || args.Contains("--help");
bool measured = summaries.Count > 0 && summaries.All(summary => summary.Reports.Length > 0 && summary.Reports.All(report => report.Success));
return listed || measured ? 0 : 1;
