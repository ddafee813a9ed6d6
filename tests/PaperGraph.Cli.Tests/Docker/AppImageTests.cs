using System.Net;

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
    public async Task Image_Serves_ThePageAndTheApi()
    {
        const string Token = "0123456789abcdef";
        var cancellation = TestContext.Current.CancellationToken;
        await using var image = await AppImage.BuildAsync(cancellation);
        Assert.Equal(0, (await image.RunAsync(["build", "samples/papers.jsonl"], cancellation)).Code);
        await using var container = await image.ServeAsync(Token, cancellation);
        using var client = new HttpClient { BaseAddress = new($"http://{container.Hostname}:{container.GetMappedPublicPort(AppImage.ServePort)}") };
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/", cancellation)).StatusCode);
        client.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        Assert.Contains("/assets/", await client.GetStringAsync("/", cancellation), StringComparison.Ordinal);
        Assert.Contains("\"papers\":60", await client.GetStringAsync("/api/v1/status", cancellation), StringComparison.Ordinal);
        await container.StopAsync(cancellation);
        Assert.Equal(0, await container.GetExitCodeAsync(cancellation));
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
