using System.Globalization;

namespace ImssBienestar.Samples.EligibilityApi.Load;

/// <summary>What a run under load was asked to do.</summary>
/// <param name="Clients">How many clients ask, each as soon as it was answered.</param>
/// <param name="Seconds">For how long.</param>
/// <param name="Json">The file for the report; null for none.</param>
/// <param name="Address">The service to ask; null to start one.</param>
internal sealed record LoadOptions(int Clients, int Seconds, string? Json, Uri? Address)
{
    public const string Usage = "load [--clients 100] [--seconds 60] [--json FILE] [--address http://HOST:PORT]";

    public static LoadOptions? Read(string[] args)
    {
        var options = new LoadOptions(100, 60, null, null);
        for (int i = 0; i < args.Length; i += 2)
        {
            string value = args.ElementAtOrDefault(i + 1) ?? string.Empty;
            LoadOptions? read = args[i] switch
            {
                "--clients" when IsCount(value, out int clients) => options with { Clients = clients },
                "--seconds" when IsCount(value, out int seconds) => options with { Seconds = seconds },
                "--json" when value.Length > 0 => options with { Json = value },
                "--address" when Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https") => options with { Address = address },
                _ => null,
            };
            if (read is null)
            {
                return null;
            }

            options = read;
        }

        return options;
    }

    private static bool IsCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is > 0 and <= 100_000;
}
