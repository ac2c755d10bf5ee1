using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ImssBienestar.Domain.Mutation;

/// <summary>The tests of the assembly that answer for the part under mutation: one for each method, without those of a kind of their own.</summary>
internal sealed class Suite : IDisposable
{
    private readonly XunitTestFramework framework = new(new Sink(_ => true));
    private readonly Assembly assembly = Assembly.Load("ImssBienestar.Domain.Tests");
    private readonly Dictionary<string, ITestCase> tests;

    /// <summary>Finds the tests whose class has one of the texts in its name.</summary>
    public Suite(string[] classes)
    {
        var found = new List<ITestCase>();
        using var done = new ManualResetEventSlim();
        using ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        foreach (Type type in assembly.GetTypes().Where(type => type.IsPublic && !type.IsAbstract
            && Array.Exists(classes, text => type.FullName!.Contains(text, StringComparison.Ordinal))))
        {
            done.Reset();
            discoverer.Find(type.FullName!, includeSourceInformation: false, new Sink(message =>
            {
                switch (message)
                {
                    case ITestCaseDiscoveryMessage test:
                        found.Add(test.TestCase);
                        break;
                    case IDiscoveryCompleteMessage:
                        done.Set();
                        break;
                }

                return true;
            }), new Options());
            done.Wait();
        }

        tests = found.Where(IsQuick).ToDictionary(Name);
    }

    public IEnumerable<string> Names => tests.Keys.Order(StringComparer.Ordinal);

    /// <summary>Runs a test and says whether it passed.</summary>
    public bool Run(string name)
    {
        bool passed = true;
        using var done = new ManualResetEventSlim();
        using ITestFrameworkExecutor executor = framework.GetExecutor(assembly.GetName());
        executor.RunTests([tests[name]], new Sink(message =>
        {
            switch (message)
            {
                // A row that fails settles the test: the others need not run.
                case ITestFailed or IErrorMessage or ITestClassCleanupFailure or ITestCaseCleanupFailure or ITestMethodCleanupFailure or ITestCleanupFailure:
                    passed = false;
                    return false;
                case ITestAssemblyFinished:
                    done.Set();
                    break;
            }

            return passed;
        }), new Options());
        done.Wait();
        return passed;
    }

    public void Dispose() => framework.Dispose();

    /// <summary>Every kind that is named is one that takes its time: proofs, fuzz, processes.</summary>
    private static bool IsQuick(ITestCase test) => test.SkipReason is null && !test.Traits.ContainsKey("Kind");

    private static string Name(ITestCase test) => $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";

    private sealed class Sink(Func<IMessageSinkMessage, bool> receive) : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message) => receive(message);
    }

    /// <summary>Theories are one test each, and tests run one at a time.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> values = new()
        {
            ["xunit.discovery.PreEnumerateTheories"] = false,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => values.TryGetValue(name, out object? value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }
}
