using System.Text;
using CsCheck;
using PaperGraph.Ingest.Inputs;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.Tests.Inputs;

/// <summary>No text of pieces that mean something to a reader makes it fail or lose its way.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "@article{k,\n", "@misc(", "@comment{", "@string{a = ", "title = ", "{", "}", "\"", "#", "%", "=", ",", "\n", "\r", " ", "\\", "$", "author={A and B, C}", "crossref={k}",
        "TY  - JOUR\n", "TI  - T\n", "ER  - \n", "ty - ", "AU  - ", "PMID- 1\n", "AB  - x\n      y\n",
        "{\"title\":\"T\"", "[", "]", ":", "null", "\\u", "\"authors\":[", "title,abstract\n", ";", "\t", "é", "\uFEFF", "\0", "Title of a paper\n", "A sentence. Another sentence. ",
    ];

    private static readonly Gen<byte[]> Text = Gen.OneOf(
        Gen.OneOf([.. Pieces.Select(Gen.Const)]).Select(Encoding.UTF8.GetBytes),
        Gen.Byte.Array[1, 2]).List[1, 40].Select(parts => parts.SelectMany(part => part).ToArray());

    public static TheoryData<string> Formats => [.. PaperSources.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Read_AnyText_EndsAndGivesValidPapers(string format) => await Text.SampleAsync(async bytes =>
    {
        try
        {
            var reading = await Reading.OfBytesAsync(bytes, format);
            Assert.All(reading.Papers, paper => Assert.False(string.IsNullOrWhiteSpace(paper.Title)));
            Assert.All(reading.Papers, paper => Assert.Equal(-1, EscapedUtf8.IndexOfBroken(paper.Title + paper.Abstract)));
            Assert.All(reading.Rejects, reject => Assert.NotEmpty(reject.Error.ToString()));
            Assert.All(reading.Rejects, reject => Assert.Equal(-1, EscapedUtf8.IndexOfBroken(reject.RawText)));
        }
        catch (Core.Diagnostics.PaperGraphException exception)
        {
            Assert.Equal(Core.Diagnostics.ErrorKind.Input, exception.Kind);
        }
    }, iter: 500);
}
