using System.Diagnostics;
using System.Globalization;
using Microsoft.Testing.Platform.Extensions.Messages;
using Microsoft.Testing.Platform.Extensions.TestFramework;
using Microsoft.Testing.Platform.Requests;
using Microsoft.Testing.Platform.TestHost;

namespace ImssBienestar.Domain.Mutation;

/// <summary>Answers Stryker: lists the tests and runs those that it names with the mutant that it has made active.</summary>
/// <remarks>A mutant is tried in a worker that many share, where every type has been initialised without mutants. There a test that fails with the mutant
/// counts only if it then passes without. A mutant that no test notices there, and one within a type initialiser, has a worker of its own. So what is
/// found is what a process for each would find, without the time of one each.</remarks>
internal sealed class Server : ITestFramework, IDataProducer
{
    private static readonly TimeSpan Ample = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Little = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan EnoughFromCold = 3 * Enough;
    private readonly Dictionary<string, TimeSpan> usual = [];
    private readonly HashSet<int> initialisers = [];
    private WorkerProcess? shared;
    private bool warm;
    private string[]? list;

    public string Uid => "mutation";

    public string Version => "1";

    public string DisplayName => Uid;

    public string Description => "xunit tests under mutation";

    public Type[] DataTypesProduced => [typeof(TestNodeUpdateMessage)];

    private static string UsualTimes => Environment.GetEnvironmentVariable("MUTATION_TIMES") ?? "usual-times.txt";

    public Task<bool> IsEnabledAsync() => Task.FromResult(true);

    public Task<CreateTestSessionResult> CreateTestSessionAsync(CreateTestSessionContext context) =>
        Task.FromResult(new CreateTestSessionResult { IsSuccess = true });

    public Task<CloseTestSessionResult> CloseTestSessionAsync(CloseTestSessionContext context) =>
        Task.FromResult(new CloseTestSessionResult { IsSuccess = true });

    public async Task ExecuteRequestAsync(ExecuteRequestContext context)
    {
        Task Say(string test, TestNodeStateProperty state) => context.MessageBus.PublishAsync(this, new TestNodeUpdateMessage(
            context.Request.Session.SessionUid,
            new TestNode { Uid = test, DisplayName = test, Properties = new PropertyBag(state) }));

        switch (context.Request)
        {
            case DiscoverTestExecutionRequest:
                foreach (string test in List())
                {
                    await Say(test, DiscoveredTestNodeStateProperty.CachedInstance);
                }

                break;
            case RunTestExecutionRequest run:
                string[] tests = run.Filter is TestNodeUidListFilter named
                    ? [.. named.TestNodeUids.Select(uid => uid.Value)]
                    : List();
                foreach ((string test, TestNodeStateProperty state) in ActiveMutant() is var mutant and not MutantSwitch.None
                    ? Try(mutant, tests)
                    : tests.Select(test => (test, WithoutMutant(test))))
                {
                    await Say(test, state);
                }

                break;
        }

        context.Complete();
    }

    /// <summary>The mutant that Stryker has written.</summary>
    private static int ActiveMutant()
    {
        using var file = new FileStream(Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE")!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Span<byte> id = stackalloc byte[4];
        return file.ReadAtLeast(id, 4, throwOnEndOfStream: false) == 4 ? BitConverter.ToInt32(id) : MutantSwitch.None;
    }

    private TestNodeStateProperty WithoutMutant(string test)
    {
        bool passed = Shared().Ask($"run {MutantSwitch.None} {test}", Ample) == "passed";
        if (passed && !MutantSwitch.IsCovering)
        {
            // The first time, much of it is compiled.
            TimeSpan before = Shared().Taken;
            Shared().Ask($"run {MutantSwitch.None} {test}", Ample);
            File.AppendAllText(UsualTimes, string.Create(CultureInfo.InvariantCulture, $"{test} {(Shared().Taken - before).Ticks}\n"));
        }

        return passed ? PassedTestNodeStateProperty.CachedInstance : new FailedTestNodeStateProperty();
    }

    private IEnumerable<(string Test, TestNodeStateProperty State)> Try(int mutant, string[] tests)
    {
        bool initialises = Warm().Contains(mutant);
        bool alone = initialises;
        (string? Test, bool TimedOut) end = default;
        if (!alone)
        {
            // Where the same test fails without the mutant, the worker has died or a mutant before has spoiled it.
            alone = !Notices(Shared(), Enough, Little, mutant, tests.OrderBy(Usual), out end)
                || (!end.TimedOut && Shared().Ask($"run {MutantSwitch.None} {end.Test}", Ample) != "passed");
            if (end.Test is not null && (alone || end.TimedOut))
            {
                DropShared();
            }
        }

        if (alone)
        {
            using var worker = new WorkerProcess();
            // All that is initialised and compiled is so for the first time, which counts where nothing has been tried before. And Stryker names the tests
            // that reached the mutant: what they have made of it and kept, any other may notice.
            TimeSpan enough = initialises ? EnoughFromCold : Enough;
            Notices(worker, enough, Little + Enough, mutant, tests.OrderBy(Usual).Concat(List().Except(tests).OrderBy(Usual)), out end);
        }

        return end.Test is null
            ? tests.Select(test => (test, (TestNodeStateProperty)PassedTestNodeStateProperty.CachedInstance))
            : [(tests.Contains(end.Test) ? end.Test : tests[0], new FailedTestNodeStateProperty())];
    }

    /// <summary>Whether a test fails, and which: as many are run as begin within so much time of the processor. A worker that dies has failed the test,
    /// and so has one that takes five times what the test usually takes, and some more.</summary>
    private bool Notices(WorkerProcess worker, TimeSpan enough, TimeSpan more, int mutant, IEnumerable<string> tests, out (string? Test, bool TimedOut) end)
    {
        TimeSpan before = worker.Taken;
        foreach (string test in tests.TakeWhile(_ => worker.Taken - before < enough))
        {
            try
            {
                if (worker.Ask($"run {mutant} {test}", (5 * Usual(test)) + more) != "passed")
                {
                    end = (test, false);
                    return true;
                }
            }
            catch (TimeoutException)
            {
                end = (test, true);
                return true;
            }
        }

        end = default;
        return false;
    }

    private TimeSpan Usual(string test)
    {
        if (usual.Count == 0 && File.Exists(UsualTimes))
        {
            foreach (string[] words in File.ReadLines(UsualTimes).Select(line => line.Split(' ')).Where(words => words.Length == 2))
            {
                usual.TryAdd(words[0], TimeSpan.FromTicks(long.Parse(words[1], CultureInfo.InvariantCulture)));
            }
        }

        return usual.GetValueOrDefault(test);
    }

    private string[] List() => list ??= Shared().Ask("list", Ample)!.Split(' ');

    private WorkerProcess Shared() => shared ??= new();

    private HashSet<int> Warm()
    {
        if (!warm)
        {
            warm = true;
            initialisers.UnionWith(Shared().Ask("warm", Ample)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(id => int.Parse(id, CultureInfo.InvariantCulture)));
        }

        return initialisers;
    }

    private void DropShared()
    {
        shared?.Dispose();
        shared = null;
        warm = false;
    }
}
