using System.Globalization;

namespace ImssBienestar.Domain.Tests.Data;

/// <summary>Runs a check under other cultures: Turkish casing, the Thai calendar, the culture of the users.</summary>
internal static class Cultures
{
    public static void Under(string culture, Action check)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            check();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
