using System.Text;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>Opens a text file in the encoding it is written in: by its mark, else UTF-8 where all of it is, else Windows-1252.</summary>
internal static class SourceText
{
    private const int Windows1252 = 1252;

    public static (StreamReader Reader, string Encoding) Open(string path)
    {
        (Encoding encoding, string name) = EncodingOf(path);
        return (new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: true), name);
    }

    private static (Encoding Encoding, string Name) EncodingOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        Span<byte> mark = stackalloc byte[3];
        int length = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        if (length >= 3 && mark is [0xEF, 0xBB, 0xBF])
        {
            return (Encoding.UTF8, "UTF-8 with a byte order mark");
        }

        if (length >= 2 && mark[..2] is [0xFF, 0xFE])
        {
            return (Encoding.Unicode, "UTF-16 little endian");
        }

        if (length >= 2 && mark[..2] is [0xFE, 0xFF])
        {
            return (Encoding.BigEndianUnicode, "UTF-16 big endian");
        }

        file.Position = 0;
        return IsUtf8(file)
            ? (Encoding.UTF8, "UTF-8")
            : (CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!, "Windows-1252");
    }

    private static bool IsUtf8(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen: true);
        char[] buffer = new char[1 << 16];
        try
        {
            while (reader.Read(buffer) > 0)
            {
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
