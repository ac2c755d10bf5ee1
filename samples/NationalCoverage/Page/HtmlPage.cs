using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImssBienestar.Samples.NationalCoverage.Page;

/// <summary>Puts the page together: one file that needs nothing else.</summary>
internal static class HtmlPage
{
    /// <summary>Letters with accents stay as they are; the signs that could end the script element are escaped.</summary>
    private static readonly PageContext Context = new(new JsonSerializerOptions(PageContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    });

    public static void Write(string path, PageData data) => File.WriteAllText(
        path,
        Part("page.html")
            .Replace("/*STYLE*/", Part("page.css"), StringComparison.Ordinal)
            .Replace("/*TEXTS*/", Part("texts.js"), StringComparison.Ordinal)
            .Replace("/*SCRIPT*/", Part("page.js"), StringComparison.Ordinal)
            .Replace("/*DATA*/", JsonSerializer.Serialize(data, Context.PageData), StringComparison.Ordinal),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static string Part(string name)
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
