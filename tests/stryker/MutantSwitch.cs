using System.Reflection;
using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Mutation;

/// <summary>The switch that Stryker compiles into the library: says which mutant is active.</summary>
internal sealed class MutantSwitch
{
    public const int None = -1;

    private readonly Assembly library = Assembly.Load("ImssBienestar.Domain");
    private readonly Type? control;

    public MutantSwitch()
    {
        control = library.GetType("Stryker.MutantControl")
            ?? library.GetTypes().FirstOrDefault(type => type.Name == "MutantControl" && type.GetField("ActiveMutant") is not null);
        // Otherwise a file is looked at each time: the server tells the worker instead.
        Set("_mutantFilePathCached", true);
        Set("_cachedMutantFilePath", "");
        Turn(None);
    }

    /// <summary>Whether Stryker asks which mutants each test reaches.</summary>
    public static bool IsCovering => Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is { Length: > 0 };

    public void Turn(int mutant) => Set("ActiveMutant", mutant);

    /// <summary>Runs a test and leaves the mutants that it reached to Stryker, which keeps them in a list that it goes through at each step: taken out
    /// again and again meanwhile, the list stays short.</summary>
    public bool Covering(Func<bool> test)
    {
        if (control is null || !IsCovering)
        {
            return test();
        }

        HashSet<int>[] reached = [[], []];
        var timer = new Timer(_ => Take(reached), null, 1, 1);
        bool passed = test();
        timer.DisposeAsync().AsTask().Wait();
        Take(reached);
        ((List<int>)Field("_coveredMutants").GetValue(null)!).AddRange(reached[0]);
        ((List<int>)Field("_coveredStaticMutants").GetValue(null)!).AddRange(reached[1]);
        return passed;
    }

    /// <summary>Runs every type initialiser of the library with no mutant active; the answer is the mutants within them, which want a process where
    /// nothing has been initialised.</summary>
    public HashSet<int> InitialiseAll()
    {
        if (control is null)
        {
            return [];
        }

        Set("CaptureCoverage", true);
        foreach (Type type in library.GetTypes().Where(type => !type.ContainsGenericParameters && type != control))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        Set("CaptureCoverage", false);
        HashSet<int>[] reached = [[], []];
        Take(reached);
        return reached[1];
    }

    private void Take(HashSet<int>[] reached)
    {
        lock (reached)
        {
            var covered = (IList<int>[])control!.GetMethod("GetCoverageData")!.Invoke(null, null)!;
            // A step may still be writing to a list that was taken.
            for (int i = 0; i < covered.Length; i++)
            {
                for (int j = 0; j < covered[i].Count; j++)
                {
                    reached[i].Add(covered[i][j]);
                }
            }
        }
    }

    private FieldInfo Field(string name) => control!.GetField(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;

    private void Set(string field, object value)
    {
        if (control is not null)
        {
            Field(field).SetValue(null, value);
        }
    }
}
