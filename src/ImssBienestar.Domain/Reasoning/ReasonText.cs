using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>An entry of a text table: what a reason says for each answer it can give.</summary>
/// <param name="Code">The permanent code of the reason.</param>
/// <param name="Yes">What it says when it holds; null where it is never said.</param>
/// <param name="No">What it says when it does not hold; null where it is never said.</param>
/// <param name="Unknown">What it says when that is not known; null where it is never said.</param>
internal sealed record ReasonText(string Code, BilingualText? Yes = null, BilingualText? No = null, BilingualText? Unknown = null)
{
    public BilingualText? For(Answer answer) => answer switch
    {
        Answer.Yes => Yes,
        Answer.No => No,
        _ => Unknown,
    };
}
