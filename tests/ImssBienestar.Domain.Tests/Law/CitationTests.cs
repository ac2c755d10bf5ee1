using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Law;

public class CitationTests
{
    [Theory]
    [InlineData("77 bis 7", "I", null, "LGS, art. 77 bis 7, fr. I", "LGS, art. 77 bis 7, fr. I")]
    [InlineData("36", "I", 2, "LGS, art. 36, fr. I, párr. 2", "LGS, art. 36, fr. I, para. 2")]
    [InlineData("36", null, 2, "LGS, art. 36, párr. 2", "LGS, art. 36, para. 2")]
    [InlineData("77 bis 1", null, null, "LGS, art. 77 bis 1", "LGS, art. 77 bis 1")]
    [InlineData("Título Tercero Bis", null, null, "LGS, Título Tercero Bis", "LGS, Título Tercero Bis")]
    public void A_citation_reads_as_lawyers_write_it(string article, string? fraction, int? paragraph, string spanish, string english)
    {
        var citation = new Citation(Statute.GeneralHealthLaw, article, fraction, paragraph);
        Assert.Equal(spanish, citation.Text.In(Language.Spanish));
        Assert.Equal(english, citation.Text.In(Language.English));
        Assert.Equal(spanish, citation.ToString());
        Assert.Equal((article, fraction, paragraph), (citation.Article, citation.Fraction, citation.Paragraph));
        Assert.Same(Statute.GeneralHealthLaw, citation.Statute);
    }
}
