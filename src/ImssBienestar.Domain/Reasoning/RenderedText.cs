using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A part of an explanation that is the same whenever it is asked for: written once in each language, then copied.</summary>
/// <remarks>Two threads that ask first may both write it; they write the same.</remarks>
internal sealed class RenderedText
{
    private string? spanish;
    private string? english;

    /// <summary>Writes a part into a buffer.</summary>
    public delegate void Writer<in T>(ref CharBuffer text, T of, Language language);

    /// <summary>The text, written now if it was not yet.</summary>
    /// <param name="language">The language; Spanish where not stated.</param>
    /// <param name="of">What it is the text of, always the same for one instance.</param>
    /// <param name="write">Writes it.</param>
    public string In<T>(Language language, T of, Writer<T> write) => language == Language.English
        ? english ??= Written(of, write, language)
        : spanish ??= Written(of, write, language);

    private static string Written<T>(T of, Writer<T> write, Language language)
    {
        var counted = new CharBuffer([]);
        write(ref counted, of, language);
        char[] characters = new char[counted.Length];
        var text = new CharBuffer(characters);
        write(ref text, of, language);
        return new(characters);
    }
}
