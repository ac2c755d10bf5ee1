using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Facilities.RegisterKeys;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Random walks through the life of a facility, beside a model written on its own: no illegal step is taken, no legal one refused.</summary>
public class FacilityLifeWalkTests
{
    private static readonly FacilityEventKind[] Kinds = [.. Enum.GetValues<FacilityEventKind>().Where(kind => kind != FacilityEventKind.NotStated)];

    [Fact]
    public void A_register_takes_the_legal_steps_and_refuses_the_others()
    {
        var random = new Random(20240718);
        var seen = new HashSet<(FacilityStage, FacilityEventKind, bool)>();
        for (int walk = 0; walk < 300; walk++)
        {
            var model = new Model();
            FacilityRegister register = FacilityRegister.Empty;
            for (int step = 1; step <= 24; step++)
            {
                // Endings one time in ten, so that walks are long.
                FacilityEventKind kind = Kinds[random.Next(Kinds.Length)];
                kind = kind is FacilityEventKind.Merger or FacilityEventKind.Split && random.Next(10) > 0 ? FacilityEventKind.Transfer : kind;
                FacilityStage before = model.Stage;
                LocalDate day = Day("2020-01-01").PlusDays(step);
                int refusals = register.Refusals.Length;
                register = register.With(model.Try(kind, day, out bool legal));
                Assert.True(legal == (register.Refusals.Length == refusals), $"walk {walk}, step {step}: {kind} from {before}");
                Assert.Equal(model.Stage, register.On(model.Key, day).Stage);
                seen.Add((before, kind, legal));
            }
        }

        // Five stages and eight events: each pair was tried, and each has one answer.
        Assert.Equal(5 * 8, seen.Count);
        Assert.Equal(FacilityLife.Legal.Length, seen.Count(pair => pair.Item3));
    }

    [Fact]
    public void The_table_has_one_row_for_a_stage_and_an_event_and_leads_nowhere_from_the_end()
    {
        Assert.Equal(FacilityLife.Legal.Length, FacilityLife.Legal.DistinctBy(row => (row.From, row.Event)).Count());
        Assert.DoesNotContain(FacilityLife.Legal, row => row.From is FacilityStage.Succeeded or FacilityStage.NotOpened);
        Assert.DoesNotContain(FacilityLife.Legal, row => row.To == FacilityStage.NotOpened);
        foreach (FacilityStage stage in Enum.GetValues<FacilityStage>())
        {
            foreach (FacilityEventKind kind in Enum.GetValues<FacilityEventKind>())
            {
                bool isRow = FacilityLife.Legal.Any(row => row.From == stage && row.Event == kind);
                Assert.Equal(isRow, FacilityLife.TryNext(stage, kind, out FacilityStage next));
                Assert.Equal(isRow ? FacilityLife.Legal.Single(row => row.From == stage && row.Event == kind).To : stage, next);
            }
        }
    }

    /// <summary>A facility as a clerk would follow it: what is it doing, has it ended.</summary>
    private sealed class Model
    {
        private bool? gives;
        private bool isClosed;
        private bool hasEnded;
        private int keys = 1;

        public Clues Key { get; private set; } = RegisterKeys.Key(0);

        public FacilityStage Stage =>
            hasEnded ? FacilityStage.Succeeded
            : gives is null ? FacilityStage.Unknown
            : gives.Value ? FacilityStage.InOperation
            : isClosed ? FacilityStage.Closed
            : FacilityStage.Suspended;

        public FacilityEvent Try(FacilityEventKind kind, LocalDate day, out bool legal)
        {
            DateWindow on = DateWindow.Exactly(day);
            Clues key = Key;
            switch (kind)
            {
                case FacilityEventKind.Opening:
                    legal = !hasEnded && gives is null;
                    gives = legal ? true : gives;
                    return FacilityEvent.Opening(key, on);
                case FacilityEventKind.Suspension:
                    legal = !hasEnded && gives != false;
                    gives = legal ? false : gives;
                    return FacilityEvent.Suspension(key, on);
                case FacilityEventKind.Closure:
                    legal = !hasEnded && !isClosed;
                    (gives, isClosed) = legal ? (false, true) : (gives, isClosed);
                    return FacilityEvent.Closure(key, on);
                case FacilityEventKind.Reopening:
                    legal = !hasEnded && gives != true;
                    (gives, isClosed) = legal ? (true, false) : (gives, isClosed);
                    return FacilityEvent.Reopening(key, on);
                case FacilityEventKind.Change:
                    legal = !hasEnded;
                    return FacilityEvent.Change(Record(key), on);
                case FacilityEventKind.Transfer:
                    legal = !hasEnded;
                    Clues next = Fresh();
                    Key = legal ? next : key;
                    return FacilityEvent.Transfer(key, next, on);
                case FacilityEventKind.Merger:
                    legal = !hasEnded;
                    hasEnded = true;
                    return FacilityEvent.Merger([Fresh(), key], Fresh(), on);
                default:
                    legal = !hasEnded;
                    hasEnded = true;
                    return FacilityEvent.Split(key, [Fresh(), Fresh()], on);
            }
        }

        private Clues Fresh() => RegisterKeys.Key(keys++);
    }
}
