namespace ImssBienestar.Samples.NationalCoverage;

/// <summary>A bar on standard error: redrawn in place on a screen, a line when done elsewhere.</summary>
internal sealed class Progress(string what)
{
    private const int Width = 30;

    private int drawn = -1;

    /// <param name="done">How much is done, 0 to 1.</param>
    public void Report(double done)
    {
        int marks = (int)(Width * Math.Clamp(done, 0, 1));
        if (marks != drawn && !Console.IsErrorRedirected)
        {
            drawn = marks;
            Console.Error.Write($"\r{what,-28} [{new string('█', marks)}{new string('·', Width - marks)}]");
        }
    }

    public void Done(string result)
    {
        Report(1);
        Console.Error.WriteLine(Console.IsErrorRedirected ? $"{what}: {result}" : $" {result}");
    }
}
