using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Facilities;

/// <summary>One way in which things may have happened: every event on a day of its own. Answers by going through all events from the first, as
/// one would with paper cards; knows nothing of the register's tables.</summary>
internal sealed class NaiveWorld
{
    private readonly (FacilityEvent Event, LocalDate Day)[] events;
    private readonly List<Card> atLast;

    /// <summary>Creates a world.</summary>
    /// <param name="events">The events with their days, each after those that it follows.</param>
    public NaiveWorld(IEnumerable<(FacilityEvent Event, LocalDate Day)> events)
    {
        this.events = [.. events];
        atLast = Run(LocalDate.MaxIsoValue);
    }

    /// <summary>What stands on a day for the facility that ever has a key.</summary>
    public NaiveAnswer On(Clues asked, LocalDate day)
    {
        if (atLast.Find(card => card.Keys.Contains(asked)) is not { } whole)
        {
            return default;
        }

        Card? now = Run(day).Find(card => card.Keys.Contains(whole.Keys[0]));
        bool hasOpening = whole.Kinds.Contains(FacilityEventKind.Opening);
        bool waits = hasOpening && (now is null || !now.Kinds.Contains(FacilityEventKind.Opening)) && !(now?.HasBeenKnown ?? false);
        if (now is null || now.Kinds.Count == 0)
        {
            bool isBorn = whole.Kinds.Count > 0 && whole.IsBorn;
            Answer exists = isBorn || (whole.Kinds.Count > 0 && whole.Kinds[0] == FacilityEventKind.Opening) ? Answer.No : Answer.Unknown;
            return new(
                true, exists == Answer.No ? null : whole.Keys[0], exists, isBorn || hasOpening ? FacilityStage.NotOpened : FacilityStage.Unknown);
        }

        return now.Stage == FacilityStage.Succeeded
            ? new(true, null, Answer.No, now.Stage)
            : new(true, now.Keys[^1], Answer.Yes, waits && now.Stage == FacilityStage.Unknown ? FacilityStage.NotOpened : now.Stage);
    }

    private List<Card> Run(LocalDate until)
    {
        List<Card> cards = [];
        foreach ((FacilityEvent entry, LocalDate day) in events)
        {
            if (day > until)
            {
                continue;
            }

            Card[] old = [.. entry.Keys.Select(key => CardOf(cards, key))];
            foreach (Card card in old)
            {
                card.Kinds.Add(entry.Kind);
            }

            FacilityStage shared = old.Select(card => card.Stage).Distinct().Count() == 1 ? old[0].Stage : FacilityStage.Unknown;
            switch (entry.Kind)
            {
                case FacilityEventKind.Opening or FacilityEventKind.Reopening:
                    old[0].Stage = FacilityStage.InOperation;
                    break;
                case FacilityEventKind.Suspension:
                    old[0].Stage = FacilityStage.Suspended;
                    break;
                case FacilityEventKind.Closure:
                    old[0].Stage = FacilityStage.Closed;
                    break;
                case FacilityEventKind.Transfer:
                    old[0].Keys.Add(entry.NewKeys[0]);
                    break;
                case FacilityEventKind.Merger or FacilityEventKind.Split:
                    Array.ForEach(old, card => card.Stage = FacilityStage.Succeeded);
                    cards.AddRange(entry.NewKeys.Select(key => new Card(key, isBorn: true) { Stage = shared, Kinds = { entry.Kind } }));
                    break;
            }

            Array.ForEach(old, card => card.HasBeenKnown |= card.Stage != FacilityStage.Unknown && entry.Kind != FacilityEventKind.Opening);
        }

        return cards;
    }

    private static Card CardOf(List<Card> cards, Clues key)
    {
        Card? card = cards.Find(one => one.Keys[^1] == key);
        if (card is null)
        {
            cards.Add(card = new Card(key, isBorn: false));
        }

        return card;
    }

    private sealed class Card(Clues key, bool isBorn)
    {
        public List<Clues> Keys { get; } = [key];

        public List<FacilityEventKind> Kinds { get; } = [];

        public bool IsBorn { get; } = isBorn;

        public bool HasBeenKnown { get; set; }

        public FacilityStage Stage { get; set; }
    }
}

/// <summary>What a world answers.</summary>
internal readonly record struct NaiveAnswer(bool IsKnown, Clues? Key, Answer Exists, FacilityStage Stage);
