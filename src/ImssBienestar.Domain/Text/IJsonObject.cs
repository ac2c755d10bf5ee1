namespace ImssBienestar.Domain.Text;

/// <summary>A type that is written as one JSON object and read from it.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
/// <remarks>Types of this library only. Members may be read in any order, each once; a member that is absent or <c>null</c> has no value.</remarks>
public interface IJsonObject<TSelf> : IJsonDocument<TSelf>
    where TSelf : IJsonObject<TSelf>
{
    /// <summary>Makes the value from its members.</summary>
    internal static abstract TSelf Read(JsonObjectReader json);
}
