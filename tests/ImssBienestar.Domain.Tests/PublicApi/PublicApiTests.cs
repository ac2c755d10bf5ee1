using System.Text;
using ImssBienestar.Domain.Eligibility;

namespace ImssBienestar.Domain.Tests.PublicApi;

/// <summary>The public surface is a file under review: no change of it goes unseen. Every target framework is held against the same file, so they
/// offer the same surface.</summary>
public sealed class PublicApiTests
{
    private const string File = "ImssBienestar.Domain.txt";
    private const string Accept = "IMSSBIENESTAR_ACCEPT_API";
    private const string Command =
        Accept + "=1 dotnet test tests/ImssBienestar.Domain.Tests -c Release -f net10.0 --filter FullyQualifiedName~PublicApiTests";

    [Fact]
    public void The_public_surface_is_the_one_that_was_accepted()
    {
        string[] found = [.. PublicSurface.Of(typeof(Applicant).Assembly)];
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            System.IO.File.WriteAllText(Source(), string.Join('\n', found) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        string[] accepted = System.IO.File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "PublicApi", File));
        string[] difference = [.. SurfaceDifference.Between(accepted, found)];
        Assert.True(
            difference.Length == 0,
            $"The public surface differs from PublicApi/{File}:\n{string.Join('\n', difference.Take(100))}\n"
            + $"{(difference.Length > 100 ? $"… {difference.Length} lines in all\n" : string.Empty)}"
            + $"Removed or changed members break callers. To accept it:\n{Command}");
        Assert.Equal(accepted, found);
    }

    /// <summary>The file in the repository, of which the one beside the tests is a copy.</summary>
    private static string Source()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string source = Path.Combine(folder.FullName, "tests", "ImssBienestar.Domain.Tests", "PublicApi");
            if (Directory.Exists(source))
            {
                return Path.Combine(source, File);
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
