using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ImssBienestar.Domain.Eligibility;

namespace ImssBienestar.Domain.Tests.Conventions;

/// <summary>No clock, no culture, no chance, no files, no network, no console and no environment: read off the compiled assembly, whatever the analyzers
/// were told.</summary>
public sealed class NothingAmbientIsCalled
{
    private static readonly string[] Types =
    [
        "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Console", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        
        "System.Diagnostics.Trace", "System.Diagnostics.Debug", "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Path", "System.IO.StreamReader", "System.IO.StreamWriter",
        "System.Threading.Thread", "System.Threading.ThreadPool", "System.Threading.Timer", "System.Threading.Tasks.Task", "System.Threading.Tasks.Parallel", "System.TimeZoneInfo",
        "NodaTime.SystemClock", "NodaTime.IClock", "NodaTime.ZonedClock", "NodaTime.DateTimeZoneProviders",
    ];

    private static readonly string[] Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture", "System.Globalization.NumberFormatInfo.get_CurrentInfo",
        "System.Globalization.DateTimeFormatInfo.get_CurrentInfo", "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
        "System.String.ToLower", "System.String.ToUpper",
        "System.Reflection.Assembly.Load", "System.Reflection.Assembly.GetManifestResourceStream", "System.AppContext.get_BaseDirectory",
    ];

    private static readonly string[] Namespaces = ["System.Net", "System.IO.Pipes", "Microsoft.Win32", "System.Data"];

    /// <summary>Of the environment nothing but what the compiler itself puts into an iterator.</summary>
    private static readonly string[] Allowed = ["System.Environment.get_CurrentManagedThreadId", "System.Environment.get_NewLine"];

    /// <summary>Of the assembly as it was compiled: not asked while coverage is counted, which writes references of its own into it.</summary>
    [Fact]
    [Trait("Kind", "Compiled")]
    public void The_assembly_refers_to_nothing_of_its_surroundings() => Assert.Empty(Ambient(typeof(Applicant).Assembly.Location));

    [Fact]
    public void A_reference_is_found()
    {
        string[] own = [.. Ambient(typeof(NothingAmbientIsCalled).Assembly.Location)];
        Assert.Contains("System.Random", own);
        Assert.Contains("System.Globalization.CultureInfo.get_CurrentCulture", own);
        Assert.Contains("System.Environment.GetEnvironmentVariable", own);
    }

    private static IEnumerable<string> Ambient(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        string[] types = [.. metadata.TypeReferences.Select(handle => metadata.GetTypeReference(handle)).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
        string[] members =
        [
            .. metadata.MemberReferences.Select(handle => metadata.GetMemberReference(handle)).Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => (Type: metadata.GetTypeReference((TypeReferenceHandle)member.Parent), Name: metadata.GetString(member.Name)))
                .Select(member => $"{metadata.GetString(member.Type.Namespace)}.{metadata.GetString(member.Type.Name)}.{member.Name}"),
        ];
        return
        [
            .. types.Where(type => Types.Contains(type) || Namespaces.Any(space => type.StartsWith($"{space}.", StringComparison.Ordinal))),
            .. members.Where(member => Members.Contains(member) || (member.StartsWith("System.Environment.", StringComparison.Ordinal) && !Allowed.Contains(member))).Distinct(),
        ];
    }
}
