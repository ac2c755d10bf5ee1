namespace ImssBienestar.Domain.Tests.Packaging;

/// <summary>A run that is to show the library on one runtime does not roll forward unseen to another.</summary>
public sealed class RuntimeTests
{
    [RuntimeFact]
    public void The_tests_run_on_the_runtime_that_was_asked_for() =>
        Assert.Equal(RuntimeFactAttribute.Asked, $"{Environment.Version.Major}.{Environment.Version.Minor}");
}

/// <summary>A fact about a run for which a runtime was asked; skipped, with the reason, in any other.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuntimeFactAttribute : FactAttribute
{
    public RuntimeFactAttribute()
    {
        if (string.IsNullOrEmpty(Asked))
        {
            Skip = "needs a runtime to be asked for: IMSSBIENESTAR_RUNTIME=8.0";
        }
    }

    internal static string? Asked => Environment.GetEnvironmentVariable("IMSSBIENESTAR_RUNTIME");
}
