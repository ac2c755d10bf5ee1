using System.IO.Compression;
using System.Xml.Linq;

namespace ImssBienestar.Domain.Tests.Packaging;

/// <summary>A package file, opened: its entries, their bytes and what its manifest says.</summary>
internal sealed class PackedFile : IDisposable
{
    private readonly ZipArchive archive;

    private PackedFile(string path)
    {
        archive = ZipFile.OpenRead(path);
        using Stream manifest = Open(Entries.Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal)));
        Metadata = XDocument.Load(manifest).Root!.Elements().Single();
    }

    /// <summary>The element of the manifest that holds the rest.</summary>
    public XElement Metadata { get; }

    /// <summary>The paths inside the package, in order, without those that only the container needs.</summary>
    public IEnumerable<string> Contents => Entries
        .Where(entry => !entry.StartsWith("_rels/", StringComparison.Ordinal)
            && !entry.StartsWith("package/", StringComparison.Ordinal)
            && entry != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    /// <summary>The times that entries carry, each once.</summary>
    public IEnumerable<DateTime> Times => archive.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct();

    private IEnumerable<string> Entries => archive.Entries.Select(entry => entry.FullName);

    /// <summary>Opens the one file of an extension that was packed.</summary>
    public static PackedFile OfExtension(string extension) =>
        new(Assert.Single(Directory.GetFiles(PackageFactAttribute.Folder!, "ImssBienestar.Domain.*" + extension)));

    /// <summary>The text of an element of the manifest.</summary>
    public string Said(string element) => (string)Metadata.Elements().Single(one => one.Name.LocalName == element);

    /// <summary>The entry as a stream that can be searched.</summary>
    public MemoryStream Open(string entry)
    {
        var bytes = new MemoryStream();
        using (Stream packed = archive.GetEntry(entry)!.Open())
        {
            packed.CopyTo(bytes);
        }

        bytes.Position = 0;
        return bytes;
    }

    public void Dispose() => archive.Dispose();
}
