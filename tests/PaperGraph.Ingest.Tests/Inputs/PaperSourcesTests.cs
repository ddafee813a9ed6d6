using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Inputs;
using PaperGraph.Testing;

namespace PaperGraph.Ingest.Tests.Inputs;

public sealed class PaperSourcesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PaperSourcesTests()
    {
        Directory.CreateDirectory(_folder.At("b/deep"));
        _folder.Write("a.txt", "{\"title\":\"A\"}");
        _folder.Write("b/c.jsonl", "{\"title\":\"C\"}");
        _folder.Write("b/deep/d.bib", "@misc{d, title={D}}");
        _folder.Write("B.csv", "title\nB");
        _folder.Write("notes.md", "nothing here");
        _folder.Write("b/empty.jsonl", "");
        _folder.Write(".hidden", "{\"title\":\"H\"}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_Folder_ReadsKnownFilesInOrdinalOrderAndWarnsOfTheOthers()
    {
        var reading = await Reading.OfInputsAsync([_folder.Path], new());

        Assert.Equal(["B", "A", "C", "D"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal(["B.csv", "a.txt", "c.jsonl", "d.bib"], reading.Papers.Select(paper => paper.Source));
        Assert.Equal(["the file is empty; it is passed over", "the file is of no format that can be read; it is passed over"], reading.Warnings.Select(warning => warning.Error.Message));
        Assert.Equal(_folder.At("notes.md"), reading.Warnings[^1].Error.ToString().Split(": ")[0]);
    }

    [Theory]
    [InlineData("*.txt", "A")]
    [InlineData("?.*", "B|A")]
    [InlineData("b/*.jsonl", null)]
    [InlineData("**/c.jsonl", "C")]
    [InlineData("**/*.bib", "D")]
    [InlineData("b/**/d.*", "D")]
    [InlineData("*/deep/*", "D")]
    public async Task Open_Pattern_ReadsWhatFits(string pattern, string? titles)
    {
        if (titles is null)
        {
            Assert.Throws<PaperGraphException>(() => PaperSources.Open([_folder.At(pattern)], new()));
            return;
        }

        var reading = await Reading.OfInputsAsync([_folder.At(pattern)], new());

        Assert.Equal(titles, string.Join('|', reading.Papers.Select(paper => paper.Title)));
    }

    [Fact]
    public async Task Open_SeveralInputs_ComeInTheirOrderUnderOneName()
    {
        var reading = await Reading.OfInputsAsync([_folder.At("b/c.jsonl"), "-", _folder.At("a.txt")], new() { Source = "mine", StandardInput = () => new MemoryStream("{\"title\":\"S\"}"u8.ToArray()) });

        Assert.Equal(["C", "S", "A"], reading.Papers.Select(paper => paper.Title));
        Assert.All(reading.Papers, paper => Assert.Equal("mine", paper.Source));
        Assert.Equal([_folder.At("b/c.jsonl"), "-", _folder.At("a.txt")], reading.Reads.Select(read => read.Position.File));
    }

    [Theory]
    [InlineData("missing.jsonl", "There is no file or folder")]
    [InlineData("*.missing", "No file fits")]
    [InlineData("none", "holds no file of papers")]
    public void Open_NothingThere_SaysSoWithAHint(string input, string message)
    {
        Directory.CreateDirectory(_folder.At("none"));

        var exception = Assert.Throws<PaperGraphException>(() => PaperSources.Open([_folder.At(input)], new()));

        Assert.Equal(ErrorKind.Input, exception.Kind);
        Assert.Contains(message, exception.Message);
        Assert.NotNull(exception.Hint);
    }

    [Fact]
    public void Open_UnknownFormatOrNoStandardInput_IsAnErrorOfUse()
    {
        Assert.Equal(ErrorKind.Usage, Assert.Throws<PaperGraphException>(() => PaperSources.Open(["x"], new() { Format = "docx" })).Kind);
        Assert.Equal(ErrorKind.Usage, Assert.Throws<PaperGraphException>(() => PaperSources.Open(["-"], new())).Kind);
    }

    [Fact]
    public async Task Open_FormatGiven_IsNotGuessed()
    {
        var reading = await Reading.OfInputsAsync([_folder.Write("x", "Short Title\nShort text.")], new() { Format = "Listing" });

        Assert.Equal(("Short Title", "Short text."), (reading.Paper.Title, reading.Paper.Abstract));
    }

    [Fact]
    public async Task Read_CrossrefOnStandardInput_IsReadTwiceOverACopy()
    {
        var reading = await Reading.OfTextAsync("@proceedings{p, title={P}, year=1999}\n@inproceedings{c, title={C}, crossref={p}}\n");

        Assert.Equal((1999, "P"), (reading.Papers[1].Year, reading.Papers[1].Venue));
    }

    [Fact]
    public async Task Fraction_WhileReading_GrowsToOne()
    {
        var path = _folder.Write("many.jsonl", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":{i},\"title\":\"Title\"}}\n")));
        var source = Assert.Single(PaperSources.Open([path], new()));
        var fractions = new List<double?>();

        await foreach (var reading in source.ReadAsync(TestContext.Current.CancellationToken))
            fractions.Add(source.Fraction);

        Assert.Equal(fractions.Order(), fractions);
        Assert.True(fractions[0] < 0.6);
        Assert.Equal(1, fractions[^1]);
    }

    [Fact]
    public async Task Read_Cancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        var source = Assert.Single(PaperSources.Open([_folder.At("a.txt")], new()));
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await source.ReadAsync(cancellation.Token).ToListAsync(cancellation.Token));
    }

    [Fact]
    public async Task Read_Twice_GivesTheSame()
    {
        var source = Assert.Single(PaperSources.Open([_folder.At("a.txt")], new()));

        var first = await source.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var second = await source.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Titles(first), Titles(second));
        Assert.Single(first);
    }

    private static IEnumerable<string> Titles(List<PaperReading> readings) => readings.OfType<PaperReading.Read>().Select(read => read.Paper.Title);
}
