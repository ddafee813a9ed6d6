using CsCheck;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One ends. Two starts here.", "One ends.|Two starts here.")]
    [InlineData("Tasks, e.g. parsing, matter. So does i.e. this.", "Tasks, e.g. parsing, matter.|So does i.e. this.")]
    [InlineData("Doe et al. Showed it in Fig. 3 of v1.5.", "Doe et al. Showed it in Fig. 3 of v1.5.")]
    [InlineData("Is it so? Yes! (It is.) \"Good.\" Fine", "Is it so?|Yes!|(It is.)|\"Good.\"|Fine")]
    [InlineData("It reaches 3.5 points.In this paper we stop.", "It reaches 3.5 points.|In this paper we stop.")]
    [InlineData("Wait... Then go.", "Wait...|Then go.")]
    [InlineData("  ", "")]
    public void Split_Text_GivesSentences(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text).Select(span => text[span.Start..span.End])));

    [Fact]
    public void Split_AnyText_LeavesOnlyWhiteSpaceOut() => Gen.String[Gen.Char["ab.!?)\" \nAé1"], 0, 60].Sample(text =>
    {
        var at = 0;
        foreach (var (start, end) in SentenceSplitter.Split(text))
        {
            Assert.True(text.AsSpan(at, start - at).IsWhiteSpace());
            Assert.True(end > start);
            at = end;
        }

        Assert.True(text.AsSpan(at).IsWhiteSpace());
    });
}
