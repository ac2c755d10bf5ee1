using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Samples.Tests.Browser;

/// <summary>A fact that needs a browser, and perhaps the reference data; skipped, with the reason, where one is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute(bool needsData = false)
    {
        NeedsData = needsData;
        if (WebDriver.Program is null)
        {
            Skip = "needs a browser: install chromium and chromium-driver";
        }
        else if (needsData && DataFactAttribute.Folder is null)
        {
            Skip = "needs the reference data: set IMSSBIENESTAR_DATA";
        }
    }

    public bool NeedsData { get; }
}
