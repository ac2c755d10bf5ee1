using System.Text;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>Every file but the solution, which its tool writes, is UTF-8 without a byte order mark, a file of code has 400 lines at most, and no type or folder is named after its mechanics.</summary>
public sealed partial class FilesAreTidy
{
    private const int MostLines = 400;

    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks", "docs"];

    private static readonly string[] Mechanical = ["DateHelper", "Utils", "PersonManager", "Common", "FileService"];

    private static readonly string[] Conceptual = ["ServicePlan", "UtilityBill", "ManagementPost"];

    private static readonly string[] Texts = [".cs", ".md", ".csv", ".json", ".csproj", ".props", ".txt", ".xml"];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static IEnumerable<string> Files => Folders
        .Select(folder => Path.Combine(Repository.Root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.Root))
        .Where(file => Texts.Contains(Path.GetExtension(file)) && !Made().IsMatch(file));

    [Fact]
    public void Every_text_is_UTF_8_without_a_byte_order_mark() => Assert.DoesNotContain(Files, file => !IsPlainUtf8(File.ReadAllBytes(file)));

    [Fact]
    public void No_file_of_code_is_long() => Assert.Empty(
        Files.Where(file => Path.GetExtension(file) == ".cs" && File.ReadLines(file).Count() > MostLines).Select(file => Path.GetRelativePath(Repository.Root, file)));

    [Fact]
    public void No_type_is_named_after_its_mechanics() => Assert.Empty(
        typeof(Applicant).Assembly.GetTypes().Concat(typeof(FilesAreTidy).Assembly.GetTypes()).Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
            .Select(type => type.Name.Split('`')[0]).Where(name => Mechanics().IsMatch(name)).Distinct());

    [Fact]
    public void No_folder_is_named_after_its_mechanics() => Assert.DoesNotContain(
        Files.Select(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!)).Distinct(),
        folder => folder.Split(Path.DirectorySeparatorChar).Any(name => Mechanics().IsMatch(name)));

    [Fact]
    public void What_is_wrong_is_found()
    {
        Assert.False(IsPlainUtf8([0xEF, 0xBB, 0xBF, (byte)'a']));
        Assert.False(IsPlainUtf8([0xC3, (byte)'a']));
        Assert.True(IsPlainUtf8(Strict.GetBytes("ñ")));
        Assert.All(Mechanical, name => Assert.Matches(Mechanics(), name));
        Assert.All(Conceptual, name => Assert.DoesNotMatch(Mechanics(), name));
        Assert.True(Files.Count() > 500);
    }

    private static bool IsPlainUtf8(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return !bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex("(Helper|Manager|Service|Util|Utilities|Utils|Common)s?$")]
    private static partial Regex Mechanics();

    [GeneratedRegex(@"[\\/](bin|obj|artifacts|TestResults)[\\/]")]
    private static partial Regex Made();
}
