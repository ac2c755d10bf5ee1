using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>The finite world of regularisation, walked through the public door and without the library's own machinery: a situation is a number
/// of eight digits in base 3, the first fact least.</summary>
/// <remarks>On 10 July 2022 the reference register answers yes, no and unknown of three states each; a calendar made for that day does the same of
/// phases and stages. So every combination of answers can be asked for.</remarks>
internal static class RegularisationSituations
{
    public const int Facts = 8;
    public const int Count = 6561;

    public static readonly LocalDate Day = new(2022, 7, 10);

    private static readonly Source Source = new("Calendario de prueba", Confidence.Unverified);
    private static readonly DateWindow Begun = DateWindow.InYear(2021);
    private static readonly DateWindow Beginning = DateWindow.InMonth(2022, 7);
    private static readonly DateWindow Later = DateWindow.InYear(2030);

    public static readonly RegularisationCalendar Calendar = new(
        [
            new(1, [State.BajaCaliforniaSur, State.Nayarit, State.Jalisco], Begun, Source),
            new(2, [State.Campeche, State.Tlaxcala, State.Durango], Beginning, Source),
            new(3, [State.Guerrero, State.Colima, State.Coahuila], Later, Source),
        ],
        [
            new(1, [RegularisationBranch.Medical], Begun, Source),
            new(2, [RegularisationBranch.Nursing], Beginning, Source),
            new(3, [RegularisationBranch.Other], Later, Source),
        ]);

    private static readonly int[] Weights = [1, 3, 9, 27, 81, 243, 729, 2187];

    public static IEnumerable<int> All => Enumerable.Range(0, Count);

    public static Answer AnswerTo(int situation, int fact) => (Answer)(situation / Weights[fact] % 3);

    public static int With(int situation, int fact, Answer answer) =>
        situation + (((int)answer - (int)AnswerTo(situation, fact)) * Weights[fact]);

    public static RegularisationCandidate CandidateOf(int situation) => new()
    {
        HasTemporaryContract = AnswerTo(situation, 0),
        WorksInTransferredUnit = AnswerTo(situation, 1),
        MeetsSeniority = AnswerTo(situation, 2),
        MeetsAcademicProfile = AnswerTo(situation, 3),
        HoldsOtherPermanentPost = AnswerTo(situation, 4),
        State = Calendar.Phases[PartBy(AnswerTo(situation, 6))].States[(int)AnswerTo(situation, 5)],
        Branch = Calendar.Stages[PartBy(AnswerTo(situation, 7))].Branches[0],
    };

    public static RegularisationDecision Decide(int situation) => RegularisationCalculator.Decide(CandidateOf(situation), Day, Calendar);

    /// <summary>Every complete situation that a situation with unknown answers may turn out to be.</summary>
    public static IEnumerable<int> CompletionsOf(int situation)
    {
        IEnumerable<int> completions = [situation];
        for (int fact = 0; fact < Facts; fact++)
        {
            int asked = fact;
            if (AnswerTo(situation, asked) == Answer.Unknown)
            {
                completions = completions.SelectMany(some => new[] { With(some, asked, Answer.Yes), With(some, asked, Answer.No) });
            }
        }

        return completions;
    }

    public static RegularisationCompleteSituation Complete(int situation)
    {
        bool[] yes = [.. Enumerable.Range(0, Facts).Select(fact => AnswerTo(situation, fact) == Answer.Yes)];
        return new(yes[0], yes[1], yes[2], yes[3], yes[4], yes[5], yes[6], yes[7]);
    }

    public static string Describe(int situation) =>
        string.Concat(Enumerable.Range(0, Facts).Select(fact => "?YN"[(int)AnswerTo(situation, fact)]));

    /// <summary>The phase or stage of the calendar that gives an answer on the day: begun, beginning, later.</summary>
    private static int PartBy(Answer answer) => answer switch
    {
        Answer.Yes => 0,
        Answer.Unknown => 1,
        _ => 2,
    };
}
