namespace PaperGraph.Cli.Tests.Docker;

public sealed class AppImageTests
{
    [Fact]
    public async Task Image_BuildsTheSample_AndTheNextContainerAnswersFromTheVolume()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var image = await AppImage.BuildAsync(cancellation);
        var empty = await image.RunAsync(["stats"], cancellation);
        Assert.True(empty.Code == 5, empty.Messages);
        var built = await image.RunAsync(["build", "samples/papers.jsonl"], cancellation);
        Assert.True(built.Code == 0, built.Messages);
        Assert.StartsWith("Read 60 papers", built.Results, StringComparison.Ordinal);
        var papers = await image.RunAsync(["papers", "-n", "0", "-f", "csv"], cancellation);
        Assert.Equal(61, papers.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Image_WritingIntoAReadOnlyFolder_SaysSo()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var image = await AppImage.BuildAsync(cancellation);
        Assert.Equal(0, (await image.RunAsync(["build", "samples/papers.jsonl"], cancellation)).Code);
        var exported = await image.RunAsync(["export", "--format", "graphml", "-o", "papers.graphml"], cancellation);
        Assert.Equal(8, exported.Code);
        Assert.Contains("papers.graphml", exported.Messages, StringComparison.Ordinal);
    }
}
