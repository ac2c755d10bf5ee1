using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Law;

public class FigureTests
{
    private static readonly Definition People = new("A", new BilingualText("personas", "people"));
    private static readonly Source Press = Source.Press("Prensa", Day("2024-05-16"));
    private static readonly DateWindow Today = DateWindow.Exactly(Day("2024-05-15"));

    [Fact]
    public void A_figure_keeps_everything_it_is_made_of()
    {
        var figure = new Figure(1.5m, Unit.Percent, Today, "MX", People, Press, Precision.AtLeast);
        Assert.Equal((1.5m, Unit.Percent, Today, "MX", Precision.AtLeast), (figure.Value, figure.Unit, figure.AsOf, figure.Scope, figure.Precision));
        Assert.Same(People, figure.Definition);
        Assert.Same(Press, figure.Source);
    }

    [Fact]
    public void A_figure_is_exact_unless_said_otherwise_and_zero_is_a_figure() =>
        Assert.Equal(Precision.Exact, new Figure(0, Unit.Persons, Today, "MX", People, Press).Precision);

    [Fact]
    public void The_confidence_of_a_figure_is_that_of_its_source() =>
        Assert.Equal(Confidence.Reported, new Figure(1, Unit.Persons, Today, "MX", People, Press).Confidence);

    [Fact]
    public void Figures_of_two_definitions_are_never_equal() => Assert.NotEqual(
        new Figure(1, Unit.Persons, Today, "MX", People, Press),
        new Figure(1, Unit.Persons, Today, "MX", new Definition("B", People.Text), Press));

    [Fact]
    public void The_day_of_publication_is_kept_in_the_ISO_calendar() =>
        Assert.Equal(new Source("x", Confidence.Verified, Day("2024-05-15")), new Source("x", Confidence.Verified, Julian("2024-05-15")));

    [Fact]
    public void A_transcript_is_titled_by_its_day()
    {
        Source transcript = Source.Transcript(2022, 3, 5);
        Assert.EndsWith("2022-03-05", transcript.ToString(), StringComparison.Ordinal);
        Assert.Equal(Day("2022-03-05"), transcript.Published);
        Assert.Equal(Confidence.Verified, transcript.Confidence);
    }

    [Fact]
    public void An_interpretation_is_signed_and_dated_in_the_ISO_calendar()
    {
        var reading = new Interpretation("I.1", "someone", Julian("2024-05-15"), People.Text);
        Assert.Equal(("I.1", "someone", Day("2024-05-15"), "I.1"), (reading.Code, reading.By, reading.On, reading.ToString()));
        Assert.Equal(CalendarSystem.Iso, reading.On.Calendar);
        Assert.Same(People.Text, reading.Text);
    }

    [Fact]
    public void Definitions_and_statutes_are_written_by_their_code()
    {
        Assert.Equal("A", People.ToString());
        Assert.Equal("LGS", Statute.GeneralHealthLaw.ToString());
    }

    [Fact]
    public void The_codes_of_the_statutes_are_unique()
    {
        string[] codes = [.. typeof(Statute).GetProperties().Where(p => p.PropertyType == typeof(Statute)).Select(p => ((Statute)p.GetValue(null)!).Code)];
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }
}
