using PaperGraph.Ingest.Identity;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Tests.Identity;

public sealed class PaperIdentityTests
{
    [Theory]
    [InlineData("x/1", "2502.20317", "10.5555/x", "x/1")]
    [InlineData(null, "2502.20317", "10.5555/x", "arxiv:2502.20317")]
    [InlineData(null, null, "10.5555/x", "doi:10.5555/x")]
    [InlineData(null, null, null, "van-den-berg-2001-on-slow-clocks")]
    public void Of_Record_IsTheFirstThatItHas(string? id, string? arxiv, string? doi, string expected)
    {
        var draft = new PaperDraft { Id = id, Arxiv = arxiv, Doi = doi, Title = "On Slow Clocks", Year = 2001, Authors = [PersonNames.Natural("Maria van den Berg")] };

        Assert.Equal(expected, PaperIdentity.Of(draft));
    }

    [Theory]
    [InlineData("On Slow Clocks", null, "on-slow-clocks")]
    [InlineData("On Slow Clocks", 2001, "2001-on-slow-clocks")]
    [InlineData("数学", null, "数学")]
    [InlineData("A title that is so long that its slug does not fit into the eighty characters that an id may have", null, "a-title-that-is-so-long-that-its-slug-does-not-fit-into-the-eighty-ba5e25cb")]
    [InlineData("A title that is so long that its slug does not fit into the eighty characters that an id can have", null, "a-title-that-is-so-long-that-its-slug-does-not-fit-into-the-eighty-a87a00ca")]
    public void Of_TitleOnly_IsReadableAndFrozen(string title, int? year, string expected) =>
        Assert.Equal(expected, PaperIdentity.Of(new PaperDraft { Title = title, Year = year }));

    [Fact]
    public void Of_TitleOfOneLongWord_IsCut()
    {
        var id = PaperIdentity.Of(new PaperDraft { Title = new string('x', 500) });

        Assert.Equal(80, id.Length);
    }
}
