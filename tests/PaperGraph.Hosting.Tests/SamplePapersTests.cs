using PaperGraph.Core.Sources;
using PaperGraph.Ingest.Inputs;
using PaperGraph.Testing;

namespace PaperGraph.Hosting.Tests;

public sealed class SamplePapersTests
{
    [Fact]
    public async Task Open_TheSample_IsTheFile()
    {
        var held = await ReadAsync(SamplePapers.Open());
        Assert.Equal(await ReadAsync(PaperSources.Open([RepositoryFiles.At("samples", "papers.jsonl")], new())), held);
        Assert.Equal(60, held.Count);
    }

    private static async Task<List<(string Id, string Title, string? Source)>> ReadAsync(IReadOnlyList<IPaperSource> sources) =>
        await Assert.Single(sources).ReadAsync(TestContext.Current.CancellationToken).OfType<PaperReading.Read>()
            .Select(reading => (reading.Paper.Id, reading.Paper.Title, (string?)reading.Paper.Source)).ToListAsync(TestContext.Current.CancellationToken);
}
