using PaperGraph.Testing;

namespace PaperGraph.Ingest.Tests.SharedDataTests;

/// <summary>The listing page with 119 papers.</summary>
public sealed class SeedListingTests
{
    private const int Papers = 119;
    private const int BannerLines = 2;
    private const string Button = "Subscribe";

    [Fact]
    public async Task Read_Seed_PairsAllPapers()
    {
        var lines = ReadLines();

        var reading = await Reading.OfFileAsync(SharedData.At("seeds", "huggingface-papers.txt"));

        Assert.Empty(reading.Rejects);
        Assert.Equal(Pairs(lines), reading.Papers.Select(paper => (paper.Title, paper.Abstract)));
        Assert.Equal("huggingface-papers.txt", reading.Papers[0].Source);
    }

    [Fact]
    public async Task Read_OneLineDeleted_LosesAtMostTwoPapersAndPairsTheOthers()
    {
        var lines = ReadLines();
        var pairs = Pairs(lines).ToHashSet();
        Assert.Equal(238, lines.Length - BannerLines);

        for (var deleted = BannerLines; deleted < lines.Length; deleted++)
        {
            var reading = await Reading.OfTextAsync(string.Join('\n', lines.Where((_, i) => i != deleted)));

            Assert.True(reading.Papers.Count >= Papers - 2, $"line {deleted + 1} deleted: {reading.Papers.Count} papers");
            Assert.All(reading.Papers, paper => Assert.Contains((paper.Title, paper.Abstract), pairs));
            Assert.NotEmpty(reading.Rejects);
        }
    }

    private static string[] ReadLines() => File.ReadAllLines(SharedData.At("seeds", "huggingface-papers.txt"));

    private static IEnumerable<(string, string)> Pairs(string[] lines) =>
        lines.Skip(BannerLines).Chunk(2).Select((pair, i) => (i == 0 ? pair[0][Button.Length..] : pair[0], pair[1]));
}
