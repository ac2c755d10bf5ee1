using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>A fact to ask for: its permanent code, the member of the applicant that takes the answer, and the question. An act of authority
/// is true or absent, and never unknown.</summary>
internal sealed record FactQuestion(string Fact, string Member, string Question, bool IsAct)
{
    public static FactQuestion Of(Fact fact, Language language) => new(fact.Code, MemberOf(fact.Code), fact.Question.In(language), fact.IsAct);

    /// <summary><c>FACT.HAS_CURP</c> is answered in the member <c>hasCurp</c>; so are they all.</summary>
    private static string MemberOf(string code)
    {
        string[] words = code["FACT.".Length..].ToLowerInvariant().Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
