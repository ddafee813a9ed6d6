using System.Text.Json.Nodes;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Builds;

/// <summary>The graph is a function of the set of papers: order, parts, changes taken back and forgotten papers leave no trace.</summary>
public sealed class BuildOrderTests
{
    private static string[] Sample => File.ReadAllLines(RepositoryFiles.At("samples", "papers.jsonl"));

    /// <summary>The 119 papers of the listing as JSON Lines, for they come without ids.</summary>
    private static string[] Listing => ListingPapers.ReadJsonLines(SharedData.At("seeds", "huggingface-papers.txt"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Build_SampleShuffledInThreeRuns_IsTheSame(int seed) => AssertShuffledIsTheSameAsync(Sample, seed);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Build_ListingShuffledInThreeRuns_IsTheSame(int seed) => AssertShuffledIsTheSameAsync(Listing, seed);

    [Fact]
    public async Task Build_TwoFilesTogetherOrOneAfterTheOther_IsTheSame()
    {
        using var together = new CommandLine();
        using var apart = new CommandLine();
        string[] files = [together.Folder.Write("a.jsonl", Join(Sample[..25])), together.Folder.Write("b.jsonl", Join(Sample[25..]))];
        await together.BuildAsync(files);
        await apart.BuildAsync(files[1]);
        await apart.BuildAsync(files[0]);
        await AssertSameGraphAsync(together, apart);
    }

    [Fact]
    public async Task Build_PaperChangedAndChangedBack_IsTheSame()
    {
        using var once = new CommandLine();
        using var thrice = new CommandLine();
        var papers = Sample;
        var changed = JsonNode.Parse(papers[10])!;
        changed["abstract"] = "We introduce the Zebra Score (ZS), evaluated on GSM8K, MATH and a dataset called ZebraQA.";
        await once.BuildAsync(once.Folder.Write("papers.jsonl", Join(papers)));
        await thrice.BuildAsync(thrice.Folder.Write("papers.jsonl", Join(papers)));
        await thrice.BuildAsync(thrice.Folder.Write("papers.jsonl", Join([.. papers[..10], changed.ToJsonString(), .. papers[11..]])));
        Assert.NotEqual(await GraphOfAsync(once), await GraphOfAsync(thrice));
        await thrice.BuildAsync(thrice.Folder.Write("papers.jsonl", Join(papers)));
        await AssertSameGraphAsync(once, thrice);
    }

    [Fact]
    public async Task Forget_Source_LeavesAStoreThatNeverSawIt()
    {
        using var forgetting = new CommandLine();
        using var never = new CommandLine();
        var kept = forgetting.Folder.Write("kept.jsonl", Join(Sample[..30]));
        await forgetting.BuildAsync(kept, forgetting.Folder.Write("gone.jsonl", Join(Sample[30..])));
        await forgetting.RunAsync("forget", "--source", "gone.jsonl");
        await never.BuildAsync(kept);
        await AssertSameGraphAsync(never, forgetting);
    }

    private static async Task AssertShuffledIsTheSameAsync(string[] papers, int seed)
    {
        using var once = new CommandLine();
        using var parts = new CommandLine();
        await once.BuildAsync(once.Folder.Write("papers.jsonl", Join(papers)), "--source", "s");
        var shuffled = papers.ToArray();
        new Random(seed).Shuffle(shuffled);
        foreach (var (number, part) in shuffled.Chunk((papers.Length / 3) + 1).Index())
            await parts.BuildAsync(parts.Folder.Write($"part{number}.jsonl", Join(part)), "--source", "s");
        await AssertSameGraphAsync(once, parts);
    }

    private static async Task AssertSameGraphAsync(CommandLine expected, CommandLine actual) =>
        Assert.Equal(await GraphOfAsync(expected), await GraphOfAsync(actual));

    private static async Task<string> GraphOfAsync(CommandLine commandLine)
    {
        var exported = await commandLine.RunAsync("export", "--format", "graphml");
        Assert.Equal(ExitCode.Success, exported.Code);
        Assert.Contains("<node", exported.Results, StringComparison.Ordinal);
        return exported.Results;
    }

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
