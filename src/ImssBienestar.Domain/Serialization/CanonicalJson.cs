using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization;

/// <summary>The one form in which a value of this library is written (<i>forma canónica</i>): equal values give equal bytes, on any machine, in
/// any culture.</summary>
/// <remarks>Members in a fixed order, those without a value left out; no blanks; UTF-8, in which only the quotation mark, the backslash and
/// the control characters are escaped; numbers as the invariant culture writes them, without zeros at the end of decimals (amounts of
/// money always have two).</remarks>
public static class CanonicalJson
{
    /// <summary>Gets the options: this library's types, strict reading, and nothing that is read by reflection.</summary>
    /// <remarks>They cannot be changed. To take these types into options of your own, add <see cref="ImssBienestarJsonContext.Default"/> to the
    /// resolvers; the types keep their form and their strictness under any options.</remarks>
    public static JsonSerializerOptions Options { get; } = Strict();

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">A type of <see cref="ImssBienestarJsonContext"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The bytes, in UTF-8 without byte order mark.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is none of these types.</exception>
    public static byte[] Write<T>(T value) => WithFewestEscapes(JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo<T>()));

    /// <summary>Reads a value strictly, whatever the order of the members: a whole text, with nothing after the value.</summary>
    /// <typeparam name="T">A type of <see cref="ImssBienestarJsonContext"/>.</typeparam>
    /// <param name="utf8Json">The text, in UTF-8.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not such a value; the exception has the path, and nothing of what was found.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is none of these types, or is only written.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, TypeInfo<T>()) ?? throw new JsonException("A value is expected, not null.", "$", null, null);
        }
        catch (JsonException error) when (JsonPart.IsOfTheFormat(error))
        {
            throw JsonPart.NotWellFormed(error);
        }
    }

    /// <summary>Computes the SHA-256 of what <see cref="Write"/> writes.</summary>
    /// <typeparam name="T">A type of <see cref="ImssBienestarJsonContext"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is none of these types.</exception>
    public static string Sha256<T>(T value) => Sha256Of(Write(value));

    internal static string Sha256Of(ReadOnlySpan<byte> bytes) => string.Concat(SHA256.HashData(bytes)
        .Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Strict()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = ImssBienestarJsonContext.Default,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            NumberHandling = JsonNumberHandling.Strict,
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Writes plainly what the encoder of the framework escapes without need: signs beyond the basic plane, and those that its
    /// version of Unicode does not know.</summary>
    private static byte[] WithFewestEscapes(byte[] json)
    {
        if (!json.AsSpan().Contains((byte)'\\'))
        {
            return json;
        }

        var plain = new ArrayBufferWriter<byte>(json.Length);
        Span<char> signs = stackalloc char[2];
        for (int at = 0; at < json.Length;)
        {
            int length = json[at] != '\\' ? 1 : json[at + 1] == 'u' ? 6 : 2;
            if (length == 6 && Escaped(json, at) is var sign and >= ' ')
            {
                signs[0] = sign;
                signs[1] = char.IsHighSurrogate(sign) ? Escaped(json, at + 6) : default;
                length = char.IsHighSurrogate(sign) ? 12 : 6;
                plain.Advance(Encoding.UTF8.GetBytes(signs[..(length / 6)], plain.GetSpan(4)));
            }
            else
            {
                plain.Write(json.AsSpan(at, length));
            }

            at += length;
        }

        return plain.WrittenSpan.ToArray();
    }

    private static char Escaped(byte[] json, int at) =>
        (char)ushort.Parse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
