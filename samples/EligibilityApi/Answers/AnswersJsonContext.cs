using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>The types of the service, for <c>System.Text.Json</c> without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DecisionAnswer))]
[JsonSerializable(typeof(ReplayAnswer))]
[JsonSerializable(typeof(RulesAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(MemoryAnswer))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class AnswersJsonContext : JsonSerializerContext;
