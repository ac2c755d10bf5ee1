using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Serialization;

namespace ImssBienestar.Domain.Tests.Hostile.Fuzz;

/// <summary>Reads documents of a type that is known by reflection only.</summary>
internal abstract class JsonReader
{
    public static JsonReader Of(Type type) => (JsonReader)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!;

    /// <summary>Reads, and where that is a value writes it and reads it again; says what is wrong, or whether it was a value.</summary>
    public abstract (bool IsValue, string? Fault) Try(byte[] json, bool inBothEncodings);

    private sealed class Typed<T> : JsonReader
    {
        /// <summary>The reader that registers and tables have of their own.</summary>
        private static readonly FromJson? Own = typeof(T).GetMethod(nameof(FromJson), [typeof(ReadOnlySpan<byte>)])?.CreateDelegate<FromJson>();

        private delegate T FromJson(ReadOnlySpan<byte> utf8Json);

        public override (bool IsValue, string? Fault) Try(byte[] json, bool inBothEncodings)
        {
            string? first;
            try
            {
                (byte[]? written, first) = Read(json);
                if (written is not null)
                {
                    (byte[]? again, string? refused) = Read(written);
                    if (again is null || !written.AsSpan().SequenceEqual(again))
                    {
                        return (true, $"is written {Encoding.UTF8.GetString(written)} and then {(again is null ? refused : Encoding.UTF8.GetString(again))}");
                    }
                }

                if (first?.Contains("GOMC560626", StringComparison.Ordinal) == true || first?.Contains("PEZG800101", StringComparison.Ordinal) == true)
                {
                    return (false, $"tells what it found: {first}");
                }

                return (written is not null, inBothEncodings ? OtherEncoding(json, written) ?? OwnReader(json, written) : null);
            }
            catch (Exception error) when (error is not JsonException)
            {
                return (false, $"throws {error}");
            }
        }

        private static (byte[]? Written, string? Refused) Read(byte[] json)
        {
            T value;
            try
            {
                value = CanonicalJson.Read<T>(json);
            }
            catch (JsonException error)
            {
                return (null, $"{error.Path}: {error.Message}");
            }

            return (CanonicalJson.Write(value), null);
        }

        private static string? OwnReader(byte[] json, byte[]? written)
        {
            try
            {
                return Own is null || CanonicalJson.Write(Own(json)).AsSpan().SequenceEqual(written) ? null : "is another value for FromJson";
            }
            catch (JsonException error)
            {
                return written is not null ? "is no value for FromJson"
                    : error.Message.Contains("GOMC560626", StringComparison.Ordinal) || error.Message.Contains("PEZG800101", StringComparison.Ordinal) ? $"tells {error.Message}"
                    : null;
            }
        }

        /// <summary>The same text in UTF-16 is the same value or is refused as well.</summary>
        private static string? OtherEncoding(byte[] json, byte[]? written)
        {
            string text;
            try
            {
                text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(json);
            }
            catch (DecoderFallbackException)
            {
                return written is null ? null : "was read though it is not UTF-8";
            }

            byte[]? other;
            try
            {
                T? value = JsonSerializer.Deserialize(text, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)CanonicalJson.Options.GetTypeInfo(typeof(T)));
                other = value is null ? null : CanonicalJson.Write(value);
            }
            catch (JsonException)
            {
                other = null;
            }

            return (written is null) == (other is null) && (written is null || written.AsSpan().SequenceEqual(other)) ? null : "differs in UTF-16";
        }
    }
}
