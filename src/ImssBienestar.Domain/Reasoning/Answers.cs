using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>The words for an answer, written the same in every explanation.</summary>
internal static class Answers
{
    public static string Word(Answer answer, Language language) => (answer, language == Language.English) switch
    {
        (Answer.Yes, false) => "sí",
        (Answer.No, false) => "no",
        (Answer.Yes, true) => "yes",
        (Answer.No, true) => "no",
        _ => "?",
    };

    /// <summary>An answer that may hold by either of two ways.</summary>
    public static Answer Or(Answer left, Answer right) =>
        left == Answer.Yes || right == Answer.Yes ? Answer.Yes
        : left == Answer.No && right == Answer.No ? Answer.No
        : Answer.Unknown;

    /// <summary>An answer that needs two independent conditions.</summary>
    public static Answer And(Answer left, Answer right) => Not(Or(Not(left), Not(right)));

    public static Answer Not(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Unknown,
    };
}
