using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ImssBienestar.Samples.NationalRegister;

/// <summary>A command and its options, each a name and a value.</summary>
internal sealed class Options
{
    private readonly string usage;
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    public Options(string[] words, string usage)
    {
        this.usage = usage;
        Command = words is [var command, ..] ? command : "";
        for (int i = 1; i < words.Length; i += 2)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == words.Length || !given.TryAdd(words[i], words[i + 1]))
            {
                throw new InputException($"{words[i]} cannot be understood here.\n\n{usage}");
            }
        }
    }

    public string Command { get; }

    public string Text(string name) => given.TryGetValue(name, out string? value) ? value : throw new InputException($"{name} is missing.\n\n{usage}");

    public long Number(string name) => long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        ? number
        : throw new InputException($"{name} must be a whole number.\n\n{usage}");

    public LocalDate Day(string name) => LocalDatePattern.Iso.Parse(Text(name)).TryGetValue(default, out LocalDate day)
        ? day
        : throw new InputException($"{name} must be a day such as 2026-06-30.\n\n{usage}");
}
