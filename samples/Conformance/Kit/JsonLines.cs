using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A file of JSON Lines: one object to a line, each read on its own.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads each line that is not blank; one that is refused gives nothing.</summary>
    public static ImmutableArray<T> Read<T>(string file, ReadOnlySpan<byte> bytes, ProblemList problems, Func<JsonElement, int, T> read)
        where T : class
    {
        if (FileText.Decode(file, bytes, problems) is not { } text)
        {
            return [];
        }

        var entries = ImmutableArray.CreateBuilder<T>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            try
            {
                using JsonDocument line = JsonDocument.Parse(Encoding.UTF8.GetBytes(lines[i]), Strict);
                entries.Add(read(line.RootElement, i + 1));
            }
            catch (JsonException)
            {
                problems.Refuse(new(ProblemKinds.JsonSyntax, file, i + 1));
            }
            catch (JsonRefusal refusal)
            {
                problems.Refuse(new(ProblemKinds.JsonMember, file, i + 1) { Detail = _ => refusal.Path });
            }
        }

        return entries.ToImmutable();
    }
}
