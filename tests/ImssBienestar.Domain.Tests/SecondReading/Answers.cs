using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>Answers as the second reading writes them, null for unknown, and as the library does.</summary>
internal static class Answers
{
    public static Answer Of(bool? answer) => answer switch
    {
        true => Answer.Yes,
        false => Answer.No,
        null => Answer.Unknown,
    };

    public static bool? From(Answer answer) => answer switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => null,
    };

    /// <summary>The position of a situation among <see cref="All"/>.</summary>
    public static int IndexOf(bool?[] facts)
    {
        int index = 0;
        for (int fact = facts.Length - 1; fact >= 0; fact--)
        {
            index = (index * 3) + facts[fact] switch
            {
                null => 0,
                true => 1,
                false => 2,
            };
        }

        return index;
    }

    /// <summary>Every way of answering so many questions with yes, no or unknown.</summary>
    public static IEnumerable<bool?[]> All(int facts)
    {
        for (int situation = 0; situation < (int)Math.Pow(3, facts); situation++)
        {
            int rest = situation;
            bool?[] answers = new bool?[facts];
            for (int fact = 0; fact < facts; fact++, rest /= 3)
            {
                answers[fact] = (rest % 3) switch
                {
                    0 => null,
                    1 => true,
                    _ => false,
                };
            }

            yield return answers;
        }
    }
}
