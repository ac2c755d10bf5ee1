using System.Globalization;

namespace ImssBienestar.Domain.Tests.Hostile.Processes;

/// <summary>Processes of their own, started in other languages, other time zones, little memory, and with all threads at once: the same answers.</summary>
public sealed class FreshProcessTests
{
    private const long MiB = 1 << 20;

    private static readonly Lazy<string> Here = new(() => Proofs.EverythingWritten().Split(' ')[1]);

    [Theory]
    [InlineData("es_MX.UTF-8", "America/Mexico_City", false, "es-MX")]
    [InlineData("tr_TR.UTF-8", "Pacific/Apia", false, "tr-TR")]
    [InlineData("th_TH.UTF-8", "Asia/Kolkata", false, "th-TH")]
    [InlineData("tr_TR.UTF-8", "Etc/GMT+12", true, "")]
    public async Task The_language_and_the_time_zone_of_the_machine_change_nothing(string language, string zone, bool isInvariant, string spoken)
    {
        string[] said = (await FreshProcess.Say(
            nameof(Proofs.EverythingWritten),
            ("LC_ALL", language),
            ("TZ", zone),
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", isInvariant ? "1" : "0"))).Split(' ');
        Assert.Equal(Here.Value, said[1]);
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(spoken, said[0]);
        }
    }

    [Fact]
    public async Task A_decision_a_batch_of_a_million_and_its_tally_fit_into_64_MiB()
    {
        string[] said = (await FreshProcess.Say(
            nameof(Proofs.DecisionBatchAndTally), ("DOTNET_GCHeapHardLimit", (64 * MiB).ToString("X", CultureInfo.InvariantCulture)))).Split(' ');
        string[] here = Proofs.DecisionBatchAndTally().Split(' ');
        Assert.Equal(here[..3], said[..3]);
        Assert.Equal("1000000", said[1]);
        Assert.Equal(64 * MiB, long.Parse(said[3], CultureInfo.InvariantCulture));
    }

    /// <summary>Without the widest instructions, which .NET 8 calls by another name; without those of 2013 as well; without any.</summary>
    [Theory]
    [InlineData("EnableAVX512 EnableAVX512F", 0)]
    [InlineData("EnableAVX2", 1)]
    [InlineData("EnableHWIntrinsic", 3)]
    public async Task An_older_processor_gives_the_same_bytes(string switchedOff, int isWithout)
    {
        string[] here = Proofs.ColumnsOfThisProcessor().Split(' ');
        string[] said = (await FreshProcess.Say(nameof(Proofs.ColumnsOfThisProcessor), [.. switchedOff.Split(' ').Select(name => ($"DOTNET_{name}", "0"))])).Split(' ');

        Assert.All(Enumerable.Range(0, 4), wide => Assert.Equal(wide <= isWithout ? "False" : here[wide], said[wide]));
        Assert.Equal(here[4], said[4]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public async Task Thirty_two_threads_that_are_first_at_once_get_the_same_answers(string tiered)
    {
        string[] said = (await FreshProcess.Say(nameof(Proofs.FirstUseByThreads), ("DOTNET_TieredCompilation", tiered))).Split(' ');
        Assert.Equal("1", said[0]);
        Assert.Equal(Proofs.FirstUseByThreads().Split(' ')[1], said[1]);
    }
}
