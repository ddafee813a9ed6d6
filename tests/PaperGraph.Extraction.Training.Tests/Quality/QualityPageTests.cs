using PaperGraph.Core.Diagnostics;
using PaperGraph.Extraction.Training.Quality;

namespace PaperGraph.Extraction.Training.Tests.Quality;

public sealed class QualityPageTests
{
    [Fact]
    public void Replace_Sections_LeavesTheRestAsItIs()
    {
        const string Page = "# Title\n<!-- quality: roles -->\nold\n<!-- end -->\nBetween.\n<!-- quality: results -->\n<!-- end -->\nAfter.\n";

        var page = QualityPage.Replace(Page, [("results", "two\n"), ("roles", "one\n")]);

        Assert.Equal("# Title\n<!-- quality: roles -->\none\n<!-- end -->\nBetween.\n<!-- quality: results -->\ntwo\n<!-- end -->\nAfter.\n", page);
        Assert.Equal(page, QualityPage.Replace(page, [("results", "two\n"), ("roles", "one\n")]));
    }

    [Fact]
    public void Replace_SectionWithoutPlace_SaysWhichMarkerIsMissing() => Assert.Contains(
        "<!-- quality: roles -->", Assert.Throws<PaperGraphException>(() => QualityPage.Replace("# Title\n", [("roles", "")])).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData(0.7014, ".701")]
    [InlineData(1, "1.000")]
    [InlineData(0, ".000")]
    public void Share_Number_IsWrittenAsInTables(double share, string expected) => Assert.Equal(expected, MarkdownTable.Share(share));
}
