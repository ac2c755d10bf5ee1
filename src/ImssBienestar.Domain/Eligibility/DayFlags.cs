using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>What must be said about the law on a day, whatever the person: read on demand, so that one table serves every day of a wording.</summary>
internal static class DayFlags
{
    /// <summary>From this day on the framework for the exchange of services is surely signed.</summary>
    private static readonly LocalDate ExchangeFramework = ReferenceRegister.ExchangeFramework.Latest;

    public static readonly Provision ReformDecree = new(
        "DOF-2026-01-15",
        new Citation(Statute.ReformDecree2026, "reforma"),
        new Dated<Wording>(
            GeneralHealthLaw.VerifiedThrough,
            new DatedStart<Wording>(GeneralHealthLaw.Reform2026, new Wording(new LocalDate(2026, 1, 15), wasRead: false))));

    public static readonly Provision UniversalServiceDecree = new(
        "SUS",
        new Citation(Statute.UniversalHealthServiceDecree, "primera etapa"),
        new Dated<Wording>(
            GeneralHealthLaw.VerifiedThrough,
            new DatedStart<Wording>(GeneralHealthLaw.UniversalService, new Wording(published: null, wasRead: false, isAnnounced: true))));

    private static readonly Source ReportOnReform = Source.Press("Análisis de la reforma del DOF 15-01-2026 (Pérez-Llorca; Realidades Quintana Roo)");

    private static readonly Source ReportOnFramework = Source.Press("Prensa, agosto de 2024");

    /// <summary>Before every day that is decided.</summary>
    private static readonly LocalDate Beginning = new(1, 1, 1);

    private static readonly int[] Starts = StartsOf(Changes);

    private static readonly Segment[] Segments = Array.ConvertAll(Starts, start => new Segment(start.OfOrder()));

    /// <summary>The days on which the flags change.</summary>
    public static ImmutableArray<LocalDate> Changes =>
    [
        GeneralHealthLaw.ImssBienestar,
        GeneralHealthLaw.VerifiedThrough.PlusDays(1),
        ExchangeFramework,
        GeneralHealthLaw.Reform2026,
        GeneralHealthLaw.UniversalService,
    ];

    /// <summary>The stretch of days that a day falls in, by <see cref="IsoDays.Order(LocalDate)"/>.</summary>
    public static Segment On(int order) => Segments[Starts.LastStart(order)];

    /// <summary>The flags of a day of the ISO calendar, for an outcome.</summary>
    public static ImmutableArray<Finding> On(LocalDate day, EligibilityOutcome outcome) => On(day.Order()).For(outcome);

    /// <summary>The beginning of time and the days of change, in their order.</summary>
    private static int[] StartsOf(ImmutableArray<LocalDate> changes)
    {
        int[] starts = new int[changes.Length + 1];
        starts[0] = Beginning.Order();
        for (int i = 0; i < changes.Length; i++)
        {
            starts[i + 1] = changes[i].Order();
        }

        Array.Sort(starts);
        return starts;
    }

    /// <summary>Days between which the flags are the same.</summary>
    internal sealed class Segment
    {
        /// <summary>For people who are not served by exchange.</summary>
        private readonly ImmutableArray<Finding> any;

        /// <summary>For people served by exchange.</summary>
        private readonly ImmutableArray<Finding> exchange;
        private readonly RenderedText anyText = new();
        private readonly RenderedText exchangeText = new();

        public Segment(LocalDate from)
        {
            From = from;
            any = [.. Flags(from, exchange: false)];
            exchange = [.. Flags(from, exchange: true)];
        }

        public LocalDate From { get; }

        /// <summary>The flags for an outcome.</summary>
        public ImmutableArray<Finding> For(EligibilityOutcome outcome) => outcome == EligibilityOutcome.ServedByExchange ? exchange : any;

        /// <summary>The flags for an outcome in words.</summary>
        public string TextFor(EligibilityOutcome outcome, Language language) => outcome == EligibilityOutcome.ServedByExchange
            ? exchangeText.In(language, exchange, ExplanationLines.AppendFindings)
            : anyText.In(language, any, ExplanationLines.AppendFindings);

        private static IEnumerable<Finding> Flags(LocalDate from, bool exchange)
        {
            if (exchange && from < ExchangeFramework)
            {
                // Before 2023-05-30 exchange rests on article 35; article 77 bis 8 stood repealed.
                Provision basis = from < GeneralHealthLaw.ImssBienestar ? GeneralHealthLaw.Article35Paragraph2 : GeneralHealthLaw.Article77Bis8;
                yield return Flag(EligibilityTexts.ExchangeFramework, basis, Max(from, GeneralHealthLaw.Insabi), ReportOnFramework);
            }

            if (from < GeneralHealthLaw.ImssBienestar)
            {
                yield return Flag(EligibilityTexts.EarlierWording, GeneralHealthLaw.Title, GeneralHealthLaw.Insabi);
            }

            if (from > GeneralHealthLaw.VerifiedThrough)
            {
                yield return Flag(EligibilityTexts.Unverified, GeneralHealthLaw.Title, from);
            }

            if (from >= GeneralHealthLaw.Reform2026)
            {
                yield return Flag(EligibilityTexts.Reform2026, ReformDecree, from, ReportOnReform);
                if (exchange)
                {
                    yield return Flag(EligibilityTexts.Reform2026Exchange, ReformDecree, from, ReportOnReform);
                }
            }

            if (from >= GeneralHealthLaw.UniversalService)
            {
                yield return Flag(EligibilityTexts.UniversalService, UniversalServiceDecree, from, Source.Transcript(2026, 4, 7));
            }
        }

        private static LocalDate Max(LocalDate a, LocalDate b) => a > b ? a : b;

        private static Finding Flag(ReasonText text, Provision provision, LocalDate day, Source? source = null) =>
            new(text.Code, provision, Answer.Unknown, text.Unknown!, day, source: source);
    }
}
