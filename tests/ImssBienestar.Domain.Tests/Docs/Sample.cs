using System.Globalization;
using System.Reflection;

namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>A class of the folders Readme or Docs whose method <c>Run</c> is shown by a page: it compiles here, and runs here.</summary>
internal sealed class Sample
{
    private readonly MethodInfo run;

    private Sample(Type type, MethodInfo run)
    {
        this.run = run;
        Name = type.FullName![(typeof(Sample).Namespace!.LastIndexOf('.') + 1)..];
        string[] lines = Pages.Read($"tests/ImssBienestar.Domain.Tests/{Name.Replace('.', '/')}.cs").Split('\n');
        string usings = string.Join('\n', lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)));
        int open = Array.FindIndex(lines, line => line == "    {");
        Body = string.Join('\n', lines[(open + 1)..Array.FindIndex(lines, open, line => line == "    }")]
            .Select(line => line.Length > 8 ? line[8..] : string.Empty));
        Whole = $"{usings}\n\n{Body}";
    }

    public static IReadOnlyList<Sample> All { get; } =
    [
        .. from type in typeof(Sample).Assembly.GetTypes()
           where type is { IsAbstract: true, IsSealed: true, Namespace: { } place }
               && (place.Contains(".Tests.Readme", StringComparison.Ordinal) || place.Contains(".Tests.Docs", StringComparison.Ordinal))
           let run = type.GetMethod("Run", [typeof(TextWriter)])
           where run is not null
           orderby type.FullName
           select new Sample(type, run),
    ];

    /// <summary>The folders and the name, such as <c>Docs.Tour.Decisions</c>.</summary>
    public string Name { get; }

    /// <summary>The statements.</summary>
    public string Body { get; }

    /// <summary>The statements below the namespaces they need.</summary>
    public string Whole { get; }

    /// <summary>Whether a block of a page shows it: to the letter, but for the remarks where the page is in Spanish.</summary>
    public bool IsShownBy(Fence fence) => fence.Page.IsSpanish
        ? fence.Code == Fence.WithoutRemarks(Whole) || fence.Code == Fence.WithoutRemarks(Body)
        : fence.Text == Whole || fence.Text == Body;

    /// <summary>The lines it prints.</summary>
    public string[] Run()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        run.Invoke(null, [writer]);
        return writer.ToString().TrimEnd('\n').Split('\n');
    }

    public override string ToString() => Name;
}
