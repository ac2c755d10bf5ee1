using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Facilities.RegisterKeys;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>Random lives of a few facilities that could have happened: a true order, true days, and windows around them.</summary>
internal sealed class RandomHistory
{
    private static readonly FacilityEventKind[] OfLife =
    [
        FacilityEventKind.Opening, FacilityEventKind.Suspension, FacilityEventKind.Closure, FacilityEventKind.Reopening, FacilityEventKind.Change,
        FacilityEventKind.Transfer, FacilityEventKind.Merger, FacilityEventKind.Split,
    ];

    private readonly Random random;
    private readonly int widest;
    private readonly List<(Clues Key, FacilityStage Stage)> living = [];
    private int keys;

    private RandomHistory(Random random, int facilities, int widest)
    {
        this.random = random;
        this.widest = widest;
        for (int i = 0; i < facilities; i++)
        {
            living.Add((Key(++keys), FacilityStage.Unknown));
        }
    }

    /// <summary>Makes a history.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="facilities">How many facilities there are at first.</param>
    /// <param name="events">How many events.</param>
    /// <param name="widest">The most days by which a window exceeds the day on each side; 0 for exact days.</param>
    /// <returns>The events in their true order, with their true days.</returns>
    public static (FacilityEvent Event, LocalDate Day)[] Make(Random random, int facilities, int events, int widest)
    {
        var history = new RandomHistory(random, facilities, widest);
        LocalDate day = Day("2020-01-01");
        var made = new List<(FacilityEvent, LocalDate)>();
        while (made.Count < events)
        {
            day = day.PlusDays(random.Next(widest == 0 ? 1 : 0, 3));
            if (history.Next(day) is { } entry)
            {
                made.Add((entry, day));
            }
        }

        return [.. made];
    }

    private FacilityEvent? Next(LocalDate day)
    {
        FacilityEventKind kind = OfLife[random.Next(OfLife.Length)];
        int one = random.Next(living.Count);
        (Clues key, FacilityStage stage) = living[one];
        DateWindow when = DateWindow.Between(day.PlusDays(-random.Next(widest + 1)), day.PlusDays(random.Next(widest + 1)));
        switch (kind)
        {
            case FacilityEventKind.Opening when stage == FacilityStage.Unknown:
                living[one] = (key, FacilityStage.InOperation);
                return FacilityEvent.Opening(key, when);
            case FacilityEventKind.Suspension when stage is FacilityStage.Unknown or FacilityStage.InOperation:
                living[one] = (key, FacilityStage.Suspended);
                return FacilityEvent.Suspension(key, when);
            case FacilityEventKind.Closure when stage != FacilityStage.Closed:
                living[one] = (key, FacilityStage.Closed);
                return FacilityEvent.Closure(key, when);
            case FacilityEventKind.Reopening when stage != FacilityStage.InOperation:
                living[one] = (key, FacilityStage.InOperation);
                return FacilityEvent.Reopening(key, when);
            case FacilityEventKind.Change:
                return FacilityEvent.Change(Record(key), when);
            case FacilityEventKind.Transfer:
                living[one] = (Key(++keys, "IMB"), stage);
                return FacilityEvent.Transfer(key, living[one].Key, when);
            case FacilityEventKind.Split:
                living.RemoveAt(one);
                living.Add((Key(++keys), stage));
                living.Add((Key(++keys), stage));
                return FacilityEvent.Split(key, [living[^2].Key, living[^1].Key], when);
            case FacilityEventKind.Merger when living.Count > 1:
                living.RemoveAt(one);
                int two = random.Next(living.Count);
                (Clues other, FacilityStage otherStage) = living[two];
                living[two] = (Key(++keys), stage == otherStage ? stage : FacilityStage.Unknown);
                return FacilityEvent.Merger([other, key], living[two].Key, when);
            default:
                return null;
        }
    }
}
