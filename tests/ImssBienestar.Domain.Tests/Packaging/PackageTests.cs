using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ImssBienestar.Domain.Eligibility;

namespace ImssBienestar.Domain.Tests.Packaging;

/// <summary>The package holds what its page and its users need, and no more.</summary>
public sealed partial class PackageTests
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    [PackageFact]
    public void The_package_holds_both_assemblies_their_documentation_and_three_papers()
    {
        using var package = PackedFile.OfExtension(".nupkg");
        Assert.Equal(
            [
                "CHANGELOG.md", "ImssBienestar.Domain.nuspec", "README.md", "icon.png",
                "lib/net10.0/ImssBienestar.Domain.dll", "lib/net10.0/ImssBienestar.Domain.xml",
                "lib/net8.0/ImssBienestar.Domain.dll", "lib/net8.0/ImssBienestar.Domain.xml",
            ],
            package.Contents);
    }

    [PackageFact]
    public void The_manifest_says_what_the_package_is_and_under_which_licence()
    {
        using var package = PackedFile.OfExtension(".nupkg");
        XElement licence = package.Metadata.Elements().Single(element => element.Name.LocalName == "license");
        Assert.Equal(("expression", "MIT"), ((string?)licence.Attribute("type"), licence.Value));
        Assert.Equal("ImssBienestar.Domain", package.Said("id"));
        Assert.Equal("README.md", package.Said("readme"));
        Assert.Equal("icon.png", package.Said("icon"));
        Assert.Contains("CHANGELOG.md", package.Said("releaseNotes"), StringComparison.Ordinal);
        Assert.InRange(package.Said("description").Length, 100, 4000);
        Assert.Contains("imss-bienestar", package.Said("tags").Split(' '));
        Assert.NotEmpty(package.Said("authors"));
        Assert.NotEmpty(package.Said("copyright"));
    }

    [PackageFact]
    public void The_papers_are_those_that_the_manifest_names()
    {
        using var package = PackedFile.OfExtension(".nupkg");
        Assert.StartsWith("# ImssBienestar.Domain\n", Text(package, "README.md"), StringComparison.Ordinal);
        Assert.StartsWith("# Changelog\n", Text(package, "CHANGELOG.md"), StringComparison.Ordinal);
        using MemoryStream icon = package.Open("icon.png");
        Assert.Equal([0x89, .. "PNG"u8], icon.ToArray()[..4]);
    }

    [PackageFact]
    public void The_version_is_that_of_the_assembly()
    {
        using var package = PackedFile.OfExtension(".nupkg");
        string built = typeof(Applicant).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Assert.Equal(built.Split('+')[0], package.Said("version"));
    }

    [PackageFact]
    public void It_depends_on_NodaTime_and_where_the_framework_lacks_it_on_System_Text_Json_each_in_one_exact_version()
    {
        using var package = PackedFile.OfExtension(".nupkg");
        var groups = package.Metadata.Descendants().Where(element => element.Name.LocalName == "group")
            .ToDictionary(group => (string)group.Attribute("targetFramework")!, group => group.Elements().ToArray(), StringComparer.Ordinal);
        Assert.Equal(Frameworks, groups.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["NodaTime"], groups["net10.0"].Select(Id));
        Assert.Equal(["NodaTime", "System.Text.Json"], groups["net8.0"].Select(Id));
        Assert.All(groups.Values.SelectMany(group => group), dependency => Assert.Matches(Exact(), (string)dependency.Attribute("version")!));

        static string Id(XElement dependency) => (string)dependency.Attribute("id")!;
    }

    [PackageFact]
    public void Every_public_type_is_documented_for_both_frameworks()
    {
        using var package = PackedFile.OfExtension(".nupkg");
        IEnumerable<string> types = typeof(Applicant).Assembly.GetExportedTypes().Select(type => "T:" + type.FullName!.Replace('+', '.'));
        Assert.All(Frameworks, framework =>
        {
            using MemoryStream file = package.Open($"lib/{framework}/ImssBienestar.Domain.xml");
            Assert.Empty(types.Except(XDocument.Load(file).Descendants("member").Select(member => (string)member.Attribute("name")!)));
        });
    }

    [PackageFact]
    public void Every_assembly_is_for_its_framework_trimmable_and_free_of_the_paths_of_a_machine()
    {
        using var package = PackedFile.OfExtension(".nupkg");
        Assert.All(Frameworks, framework =>
        {
            using var assembly = new PEReader(package.Open($"lib/{framework}/ImssBienestar.Domain.dll"));
            DebugDirectoryEntry codeView = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
            Assert.StartsWith("/_/", assembly.ReadCodeViewDebugDirectoryData(codeView).Path, StringComparison.Ordinal);
            Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);

            MetadataReader reader = assembly.GetMetadataReader();
            string attributes = string.Concat(
                from handle in reader.GetAssemblyDefinition().GetCustomAttributes()
                select Encoding.UTF8.GetString(reader.GetBlobBytes(reader.GetCustomAttribute(handle).Value)));
            Assert.Contains($".NETCoreApp,Version=v{framework[3..]}", attributes, StringComparison.Ordinal);
            Assert.Contains("IsTrimmable", attributes, StringComparison.Ordinal);
        });
    }

    [PackageFact]
    public void The_symbols_carry_every_source_and_no_path_of_a_machine()
    {
        using var symbols = PackedFile.OfExtension(".snupkg");
        Assert.Equal(
            ["ImssBienestar.Domain.nuspec", "lib/net10.0/ImssBienestar.Domain.pdb", "lib/net8.0/ImssBienestar.Domain.pdb"], symbols.Contents);
        var embedded = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        Assert.All(Frameworks, framework =>
        {
            using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols.Open($"lib/{framework}/ImssBienestar.Domain.pdb"));
            MetadataReader reader = provider.GetMetadataReader();
            Assert.True(reader.Documents.Count > 300);
            Assert.All(reader.Documents, document =>
            {
                Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(document).Name), StringComparison.Ordinal);
                IEnumerable<CustomDebugInformation> said = reader.GetCustomDebugInformation(document).Select(reader.GetCustomDebugInformation);
                Assert.Contains(said, information => reader.GetGuid(information.Kind) == embedded);
            });
        });
    }

    [PackageFact]
    public void Every_entry_carries_the_same_time_so_that_packing_again_gives_the_same_bytes()
    {
        using var package = PackedFile.OfExtension(".nupkg");
        using var symbols = PackedFile.OfExtension(".snupkg");
        Assert.Single(package.Times.Concat(symbols.Times).Distinct());
    }

    private static string Text(PackedFile package, string entry)
    {
        using var reader = new StreamReader(package.Open(entry), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Three or four numbers: no range, no star, no suffix.</summary>
    [GeneratedRegex("^[0-9]+([.][0-9]+){2,3}$")]
    private static partial Regex Exact();
}
