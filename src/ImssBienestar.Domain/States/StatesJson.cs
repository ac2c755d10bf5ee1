using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <content>JSON: the two-digit INEGI code, such as <c>18</c>, as a text, since registers key states by it; also as the name of a dictionary
/// entry. Other codes and names are not taken: read them with the methods of this type.</content>
[JsonConverter(typeof(TextJsonConverter<State>))]
public sealed partial class State : IJsonText<State>
{
    static string IJsonText<State>.Expected => "the two-digit INEGI code of a state, such as 18";

    static Defect? IJsonText<State>.Defect => ReadInegiCode(string.Empty).Defect;

    static bool IJsonText<State>.TryReadText(string text, [MaybeNullWhen(false)] out State value) => TryReadText(text, out value);

    static string IJsonText<State>.WriteText(State value) => value.InegiCode;
}
