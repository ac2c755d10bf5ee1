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
    public static bool Covering => Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is { Length: > 0 };

    public void Turn(int mutant) => Set("ActiveMutant", mutant);

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
        var covered = (IList<int>[])control.GetMethod("GetCoverageData")!.Invoke(null, null)!;
        return [.. covered[1]];
    }

    private void Set(string field, object value) =>
        control?.GetField(field, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.SetValue(null, value);
}
