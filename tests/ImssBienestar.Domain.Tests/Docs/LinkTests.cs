using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>Links between the pages of the repository lead somewhere: to a file, to a folder, to a heading.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Paths => [.. Pages.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_link_of_a_page_leads_somewhere(string path)
    {
        Page page = Pages.Of(path);
        Assert.DoesNotContain(page.Links, link => !Leads(page, link));
    }

    [Fact]
    public void The_pages_of_the_repository_are_found()
    {
        Assert.Contains(Pages.All, page => page.Path == "README.md");
        Assert.Contains(Pages.All, page => page.Path == "docs/tour.md");
        Assert.Contains(Pages.All, page => page.Links.Count > 20);
    }

    [Fact]
    public void Anchors_are_those_a_reader_gets()
    {
        var page = new Page("x.md", "# A day, and `none`\n\n## Días y años\n\n## Días y años\n\n```\n# not a heading\n```\n\n[one](#días-y-años-1) `[no](link)`\n");
        Assert.Equal(["a-day-and-none", "días-y-años", "días-y-años-1"], page.Anchors);
        Assert.Equal(["#días-y-años-1"], page.Links);
        Assert.True(Leads(page, page.Links[0]));
        Assert.False(Leads(page, "#días"));
        Assert.False(Leads(page, "absent.md"));
        Assert.False(Leads(page, "README.md#absent"));
    }

    private static bool Leads(Page page, string link)
    {
        if (link.StartsWith("https://", StringComparison.Ordinal))
        {
            return true;
        }

        string[] parts = link.Split('#', 2);
        string target = parts[0].Length == 0
            ? page.Path
            : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(page.Path)!, parts[0])).Replace('\\', '/');
        if (parts.Length == 1)
        {
            return !target.StartsWith("..", StringComparison.Ordinal) && Path.Exists(Path.Combine(Repository.Root, target));
        }

        return (target == page.Path ? page : Pages.All.SingleOrDefault(other => other.Path == target))?.Anchors.Contains(parts[1]) == true;
    }
}
