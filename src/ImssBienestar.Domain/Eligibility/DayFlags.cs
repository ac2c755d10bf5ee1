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

    private static readonly LocalDate[] Days = [Beginning, .. Changes];

    private static readonly int[] Starts = Array.ConvertAll(Days, IsoDays.Order);

    private static readonly Segment[] Segments = Array.ConvertAll(Days, day => new Segment(day));

    /// <summary>The days on which the flags change, in their order.</summary>
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

    /// <summary>Days between which the flags are the same.</summary>
    internal sealed class Segment
    {
        /// <summary>By outcome. Looked up and not chosen by a condition, of which a processor would guess every tenth or so wrongly.</summary>
        private readonly ImmutableArray<Finding>[] byOutcome;
        private readonly RenderedText[] textByOutcome;

        public Segment(LocalDate from)
        {
            From = from;
            ImmutableArray<Finding> any = [.. Flags(from, exchange: false)];
            var anyText = new RenderedText();
            byOutcome = new ImmutableArray<Finding>[(int)EligibilityOutcome.NotEntitled + 1];
            textByOutcome = new RenderedText[byOutcome.Length];
            Array.Fill(byOutcome, any);
            Array.Fill(textByOutcome, anyText);
            byOutcome[(int)EligibilityOutcome.ServedByExchange] = [.. Flags(from, exchange: true)];
            textByOutcome[(int)EligibilityOutcome.ServedByExchange] = new();
        }

        public LocalDate From { get; }

        /// <summary>The flags for an outcome.</summary>
        public ImmutableArray<Finding> For(EligibilityOutcome outcome) => byOutcome[(int)outcome];

        /// <summary>The flags for an outcome in words.</summary>
        public string TextFor(EligibilityOutcome outcome, Language language) =>
            textByOutcome[(int)outcome].In(language, byOutcome[(int)outcome], ExplanationLines.AppendFindings);

        private static IEnumerable<Finding> Flags(LocalDate from, bool exchange)
        {
            if (exchange && from < ExchangeFramework)
            {
                // Before 2023-05-30 exchange rests on article 35; article 77 bis 8 stood repealed.
                Provision basis = from < GeneralHealthLaw.ImssBienestar ? GeneralHealthLaw.Article35Paragraph2 : GeneralHealthLaw.Article77Bis8;
                yield return Flag(EligibilityTexts.ExchangeFramework, basis, LocalDate.Max(from, GeneralHealthLaw.Insabi), ReportOnFramework);
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

        private static Finding Flag(ReasonText text, Provision provision, LocalDate day, Source? source = null) =>
            new(text.Code, provision, Answer.Unknown, text.Unknown!, day, source: source);
    }
}
