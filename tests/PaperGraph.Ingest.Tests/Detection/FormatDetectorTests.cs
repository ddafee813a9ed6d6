using System.IO.Compression;
using System.Text;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Ingest.Detection;
using PaperGraph.Testing;

namespace PaperGraph.Ingest.Tests.Detection;

public sealed class FormatDetectorTests
{
    private const string Listing = "A Title of Some Words\nThis is what the paper says. It says it in several sentences, so that nobody takes it for a title. There is a method and there is a result. Both are told at length, as abstracts do it everywhere.\n";

    [Theory]
    [InlineData("{\"title\":\"T\"}", "jsonl")]
    [InlineData("\n  { }\n", "jsonl")]
    [InlineData("[ {\"title\":\"T\"}]", "jsonl")]
    [InlineData("oops\n{\"title\":\"T\"}\n{\"title\":\"U\"}\n{\"title\":\"V\"}", "jsonl")]
    [InlineData("TY  - JOUR\nTI  - T\n", "ris")]
    [InlineData("Banner\n\nTY - JOUR\n", "ris")]
    [InlineData("\nPMID- 1\nTI  - T\n", "nbib")]
    [InlineData("Title, abstract, year in the export below\n@article{a,\n title={T}}", "bibtex")]
    [InlineData("title,abstract\nT,A", "csv")]
    [InlineData("title\nT", "csv")]
    [InlineData(Listing, "listing")]
    [InlineData("Get trending papers in your email inbox!\nSubscribe" + Listing, "listing")]
    [InlineData("just a line", null)]
    [InlineData("# Notes\n\n- buy milk\n- call home\n", null)]
    public void Detect_Text_ByContent(string text, string? format)
    {
        var found = InputFormat.All.FirstOrDefault(known => known.Recognizes(TextHead.Of(Encoding.UTF8.GetBytes(text))));

        Assert.Equal(format, found?.Name);
    }

    [Theory]
    [InlineData("", "is empty.")]
    [InlineData(" \n\n", "is empty but for blanks.")]
    [InlineData("just a line", "is of no format that can be read.")]
    [InlineData("%PDF-1.7\nxyz", "is a binary file (a PDF document).")]
    [InlineData("title,abstract\n\0\0", "is a binary file, not text.")]
    [InlineData("<!DOCTYPE article>\n<article>A long line of an article's text, with commas, and with a full stop.</article>", "is XML or HTML, which cannot be read.")]
    public void Open_FileThatCannotBeRead_SaysWhy(string text, string message)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("papers.jsonl", text);

        var exception = Assert.Throws<PaperGraphException>(() => PaperGraph.Ingest.Inputs.PaperSources.Open([path], new()));

        Assert.Equal(ErrorKind.Input, exception.Kind);
        Assert.Equal($"{path} {message}", exception.Message);
        Assert.NotNull(exception.Hint);
    }

    [Fact]
    public async Task Read_EmptyStandardInput_SaysSo()
    {
        var exception = await Assert.ThrowsAsync<PaperGraphException>(() => Reading.OfTextAsync(""));

        Assert.Equal("standard input is empty.", exception.Message);
    }

    [Fact]
    public async Task Read_Gzip_IsKnownByItsFirstBytesWhateverItsName()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("papers.txt");
        File.WriteAllBytes(path, Compress("{\"title\":\"One\"}\n{\"title\":\"Two\"}"u8));

        var reading = await Reading.OfFileAsync(path);

        Assert.Equal(["One", "Two"], reading.Papers.Select(paper => paper.Title));
        Assert.Empty(reading.Rejects);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("ris")]
    [InlineData("nbib")]
    [InlineData("bibtex")]
    [InlineData("csv")]
    [InlineData("listing")]
    public async Task Read_GzipCutOff_ReadsWhatStandsBeforeAndSaysSo(string format)
    {
        var text = (format == "csv" ? "Title,Abstract\n" : "") + string.Concat(Enumerable.Range(0, 4_000).Select(i => Record(format, i)));
        var whole = Compress(Encoding.UTF8.GetBytes(text));
        var all = await Reading.OfBytesAsync(whole);
        Assert.Equal(4_000, all.Papers.Count);

        var reading = await Reading.OfBytesAsync(whole[..(whole.Length / 2)], format);

        Assert.InRange(reading.Papers.Count, 1_000, 3_000);
        Assert.Equal(all.Papers.Take(reading.Papers.Count).Select(paper => (paper.Title, paper.Abstract)), reading.Papers.Select(paper => (paper.Title, paper.Abstract)));
        Assert.Contains("cut off", reading.Rejects[^1].Error.Message);
        Assert.Contains("only in part", reading.EndedBy!.Message, StringComparison.Ordinal);
        Assert.True(reading.Rejects.Count <= 2);
    }

    private static string Record(string format, int i)
    {
        var title = $"Title {i * 7919 % 4001} of a Paper";
        var text = string.Join(' ', Enumerable.Range(0, 12).Select(k => $"Sentence {(i + 1) * (k + 3) * 104729 % 99991} says something.").Append($"The end is {i}."));
        return format switch
        {
            "jsonl" => $$"""{"title":"{{title}}","abstract":"{{text}}"}""" + "\n",
            "ris" => $"TY  - JOUR\nTI  - {title}\nAB  - {text}\nER  - \n\n",
            "nbib" => $"PMID- {i}\nTI  - {title}\nAB  - {text}\n\n",
            "bibtex" => $"@article{{k{i},\n title = {{{title}}},\n abstract = {{{text}}}\n}}\n",
            "csv" => $"{title},\"{text}\"\n",
            _ => $"{title}\n{text}\n",
        };
    }

    private static byte[] Compress(ReadOnlySpan<byte> data)
    {
        var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(data);
        return result.ToArray();
    }
}
