namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>The list of differences is complete in itself: a lawyer finds in each line what was answered, by what article, and who was
/// right.</summary>
public sealed class DifferenceTests
{
    private static readonly string[] Sides = 
    [
        "biblioteca", "abierto", "segunda lectura", "segunda lectura, corregida", "ninguna", "ninguna, corregida",
    ];
    private static readonly string[] Matters = ["elegibilidad", "basificación", "comités", "montos"];

    [Fact]
    public void Every_difference_is_resolved_in_writing()
    {
        Assert.All(Difference.All, difference =>
        {
            Assert.NotEqual("", difference.Library);
            Assert.NotEqual("", difference.FirstAnswer);
            Assert.NotEqual("", difference.Article);
            Assert.NotEqual("", difference.Resolution);
            Assert.Contains(difference.Right, Sides);
            Assert.Contains(difference.Matter, Matters);
        });
        Assert.Equal(Difference.All.Count, Difference.All.Select(difference => difference.Key).Distinct().Count());
    }

    [Fact]
    public void What_stays_open_is_a_reading_that_the_library_declares() =>
        Assert.All(Difference.All.Where(difference => difference.IsOpen), difference => Assert.NotEqual("", difference.Interpretation));

    [Fact]
    public void Nothing_stays_open_outside_eligibility() =>
        Assert.All(Difference.All.Where(difference => difference.IsOpen), difference => Assert.Equal("elegibilidad", difference.Matter));
}
