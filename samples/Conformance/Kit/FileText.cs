using System.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>The text of a file: UTF-8 with or without a mark, else Windows-1252, and nothing that is not text.</summary>
internal static class FileText
{
    public const int LargestFile = 16 << 20;

    private const int Windows1252 = 1252;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file.</summary>
    /// <returns>The text; null where it was refused.</returns>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        if (bytes.IndexOf((byte)0) >= 0 || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Refuse(new(ProblemKinds.Encoding, file));
            return null;
        }

        string text = Text(file, bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes, problems);
        for (int i = 0, line = 1; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\r' or '\n'))
            {
                problems.Refuse(new(ProblemKinds.Control, file, line));
                return null;
            }

            line += text[i] == '\n' ? 1 : 0;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Refuse(new(ProblemKinds.Empty, file));
            return null;
        }

        return text;
    }

    private static string Text(string file, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            problems.Remark(new(ProblemKinds.ReadAsWindows1252, file));
            return CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes);
        }
    }
}
