using PaperGraph.Ingest.Identity;

namespace PaperGraph.Ingest.Tests.Identity;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("10.5555/ABC.1", "10.5555/abc.1")]
    [InlineData("https://doi.org/10.5555/abc.", "10.5555/abc")]
    [InlineData("DOI: 10.5555/s1(05)2-6", "10.5555/s1(05)2-6")]
    [InlineData("(see 10.5555/abc)", "10.5555/abc")]
    [InlineData("[10.5555/abc],", "10.5555/abc")]
    [InlineData("10.1000.10/x", "10.1000.10/x")]
    [InlineData("10.5555%2Fabc", "10.5555/abc")]
    [InlineData("v10.5555/abc", null)]
    [InlineData("10.55/abc", null)]
    [InlineData("pages 10.5 to 11/12", null)]
    [InlineData("10.5555/", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void FindDoi_Text_GivesItsNormalForm(string? text, string? doi) => Assert.Equal(doi, Doi.Find(text));

    [Theory]
    [InlineData("https://publisher.example/doi/abs/10.5555/abc?x=1", "10.5555/abc")]
    [InlineData("https://publisher.example/articles/10.5555/abc/full", "10.5555/abc")]
    [InlineData("https://index.example/record?doi=10.5555%2fabc&key=4", "10.5555/abc")]
    public void FindDoi_Address_LeavesOutWhatPagesAppend(string url, string doi) => Assert.Equal(doi, Doi.FindInUrl(url));

    [Theory]
    [InlineData("2502.20317", "2502.20317")]
    [InlineData("2502.20317v12", "2502.20317")]
    [InlineData("arXiv:2502.20317 [cs.CL]", "2502.20317")]
    [InlineData("http://arxiv.org/abs/0704.0001v1", "0704.0001")]
    [InlineData("https://arxiv.org/pdf/2502.20317.pdf", "2502.20317")]
    [InlineData("10.48550/arXiv.2502.20317", "2502.20317")]
    [InlineData("math.GT/0309136v2", "math/0309136")]
    [InlineData("arXiv:hep-th/9901001", "hep-th/9901001")]
    [InlineData("2513.20317", null)]
    [InlineData("12502.20317", null)]
    [InlineData("2502.203171", null)]
    [InlineData("published 2020/2021", null)]
    [InlineData("", null)]
    public void ParseArxiv_Field_GivesItsNormalForm(string text, string? id) => Assert.Equal(id, ArxivId.Parse(text));

    [Fact]
    public void FindArxiv_NumberWithoutMark_IsNone() => Assert.Null(ArxivId.Find("2502.20317"));
}
