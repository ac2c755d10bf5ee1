namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>A fact that takes a minute of the whole machine; skipped, with the reason, unless it is asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LoadFactAttribute : FactAttribute
{
    public LoadFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("IMSSBIENESTAR_LOAD") != "1")
        {
            Skip = "takes a minute of the whole machine: set IMSSBIENESTAR_LOAD=1";
        }
    }
}
