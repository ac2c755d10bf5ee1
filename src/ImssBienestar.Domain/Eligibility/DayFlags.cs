using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>What must be said about the law on a day, whatever the person: read on demand, so that one table serves every day of a wording.</summary>
internal static class DayFlags
{
    private static readonly LocalDate Reform = new(2026, 1, 16);
    private static readonly LocalDate UniversalService = new(2027, 1, 1);
    private static readonly LocalDate ExchangeFramework = new(2024, 8, 31);

    private static readonly Provision Title = LgsHistory.Provision("Título Tercero Bis", LgsHistory.RewordedIn2023);
    private static readonly Provision Exchange = LgsHistory.Provision("77 bis 8", LgsHistory.AddedAgainIn2023);

    private static readonly Provision ReformDecree = new(
        "DOF-2026-01-15",
        new Citation(Statute.ReformDecree2026, "reforma"),
        new Dated<Wording>(LgsHistory.VerifiedThrough, new DatedStart<Wording>(Reform, new Wording(new LocalDate(2026, 1, 15), wasRead: false))));

    private static readonly Provision UniversalServiceDecree = new(
        "SUS",
        new Citation(Statute.UniversalHealthServiceDecree, "primera etapa"),
        new Dated<Wording>(LgsHistory.VerifiedThrough, new DatedStart<Wording>(UniversalService, new Wording(published: null, wasRead: false))));

    private static readonly ImmutableArray<Segment> Segments = [.. Changes.Append(LocalDate.MinIsoValue).Order().Select(day => new Segment(day))];

    /// <summary>The days on which the flags change.</summary>
    public static ImmutableArray<LocalDate> Changes =>
        [LgsHistory.ImssBienestar, LgsHistory.VerifiedThrough.PlusDays(1), ExchangeFramework, Reform, UniversalService];

    /// <summary>The flags of a day of the ISO calendar, for an outcome.</summary>
    public static ImmutableArray<Finding> On(LocalDate day, EligibilityOutcome outcome)
    {
        int index = Segments.Length - 1;
        while (Segments[index].From > day)
        {
            index--;
        }

        return outcome == EligibilityOutcome.ServedByExchange ? Segments[index].Exchange : Segments[index].Any;
    }

    private sealed class Segment
    {
        public Segment(LocalDate from)
        {
            From = from;
            var flags = ImmutableArray.CreateBuilder<Finding>();
            if (from < LgsHistory.ImssBienestar)
            {
                flags.Add(Flag(EligibilityTexts.EarlierWording, Title, LgsHistory.Insabi));
            }

            if (from > LgsHistory.VerifiedThrough)
            {
                flags.Add(Flag(EligibilityTexts.Unverified, Title, from));
            }

            if (from >= Reform)
            {
                flags.Add(Flag(EligibilityTexts.Reform2026, ReformDecree, from));
            }

            if (from >= UniversalService)
            {
                flags.Add(Flag(EligibilityTexts.UniversalService, UniversalServiceDecree, from));
            }

            Any = flags.ToImmutable();
            Exchange = from < ExchangeFramework ? [Flag(EligibilityTexts.ExchangeFramework, DayFlags.Exchange, from), .. Any] : Any;
        }

        public LocalDate From { get; }

        public ImmutableArray<Finding> Any { get; }

        public ImmutableArray<Finding> Exchange { get; }

        private static Finding Flag(ReasonText text, Provision provision, LocalDate day) =>
            new(text.Code, provision, Answer.Unknown, text.Unknown!, wordingOf: day);
    }
}
