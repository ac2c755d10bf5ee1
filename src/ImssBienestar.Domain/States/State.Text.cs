using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <content>Text: the two-digit INEGI code, the same in JSON, in addresses and in configuration; format providers are ignored on purpose.</content>
[TypeConverter(typeof(TextTypeConverter<State>))]
public sealed partial class State : IParsable<State>
{
    /// <summary>A regular expression of the code, for schemas.</summary>
    public const string Pattern = "^(0[1-9]|[12][0-9]|3[0-2])$";

    /// <summary>A code that is valid: that of Nayarit.</summary>
    public const string Example = "18";

    /// <inheritdoc/>
    static State IParsable<State>.Parse(string s, IFormatProvider? provider) =>
        TryReadText(s, out State? state) ? state : throw new DefectException(new Defect(StateDefects.InegiCode));

    /// <inheritdoc/>
    static bool IParsable<State>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out State result) =>
        TryReadText(s, out result);

    /// <summary>Reads exactly the two digits: <see cref="ReadInegiCode"/> also takes blanks around them.</summary>
    private static bool TryReadText([NotNullWhen(true)] string? text, [NotNullWhen(true)] out State? value) =>
        TryFromInegiCode(text, out value) && text!.Length == 2;
}
