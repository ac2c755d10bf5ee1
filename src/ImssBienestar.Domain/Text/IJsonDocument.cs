namespace ImssBienestar.Domain.Text;

/// <summary>A type that is written as one JSON object, members in a fixed order (<i>documento</i>).</summary>
/// <typeparam name="TSelf">The type.</typeparam>
/// <remarks>Types of this library only: what is written is no public member. Members without a value are left out, never written as
/// <c>null</c>, so that equal values are equal bytes.</remarks>
public interface IJsonDocument<TSelf>
    where TSelf : IJsonDocument<TSelf>
{
    /// <summary>Writes the members, in their order.</summary>
    internal static abstract void Write(JsonObjectWriter json, TSelf value);
}
