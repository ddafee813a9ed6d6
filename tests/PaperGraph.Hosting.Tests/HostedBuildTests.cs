using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Extraction;
using PaperGraph.Testing;

namespace PaperGraph.Hosting.Tests;

public sealed class HostedBuildTests : IDisposable
{
    private const string Papers = """{"id":"a","title":"A Sound Record","abstract":"We introduce AcmeBench and evaluate GPT-4 on GSM8K."}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Host_WithABuild_FillsTheStoreOnce()
    {
        var papers = _folder.Write("papers.jsonl", Papers);
        using var host = CreateHost(services => services.AddPaperGraphBuild(options => options.Inputs.Add(papers)));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var summary = await host.Services.GetRequiredService<PaperGraphBuildService>().Summary;
        await host.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, 1), (summary.Read, summary.Added));
        await using var store = await host.Services.GetRequiredService<GraphStores>().OpenAsync(StoreAccess.Read, TestContext.Current.CancellationToken);
        Assert.NotNull(await store.FindRecordAsync("a", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Host_WithAMissingInput_SaysSo()
    {
        using var host = CreateHost(services => services.AddPaperGraphBuild(options => options.Inputs.Add(_folder.At("nowhere.jsonl"))));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => host.Services.GetRequiredService<PaperGraphBuildService>().Summary);
        Assert.Equal(ErrorKind.Input, error.Kind);
    }

    [Theory]
    [InlineData(StoreAccess.Read)]
    [InlineData(StoreAccess.Write)]
    public async Task OpenAsync_MissingStore_IsAnErrorAndMakesNone(StoreAccess access)
    {
        using var host = CreateHost(_ => { });
        var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await host.Services.GetRequiredService<GraphStores>().OpenAsync(access, TestContext.Current.CancellationToken));
        Assert.Equal(ErrorKind.Store, error.Kind);
        Assert.False(File.Exists(_folder.At("graph.db")));
    }

    [Fact]
    public async Task OpenAsync_Address_SaysWhatThisVersionDoes()
    {
        using var host = CreateHost(_ => { }, ("Store", "neo4j://localhost"));
        var error = await Assert.ThrowsAsync<PaperGraphException>(async () => await host.Services.GetRequiredService<GraphStores>().OpenAsync(StoreAccess.Read, TestContext.Current.CancellationToken));
        Assert.Contains("neo4j://localhost", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lexicon_OfTheUser_GoesBeforeTheShippedOne()
    {
        var lexicon = _folder.Write("lexicon.jsonl", """{"type":"Topic","name":"GSM8K"}""");
        using var host = CreateHost(_ => { }, ("Lexicon", lexicon));
        using var plain = CreateHost(_ => { });
        Assert.NotEqual(plain.Services.GetRequiredService<IMentionExtractor>().LexiconVersion, host.Services.GetRequiredService<IMentionExtractor>().LexiconVersion);
    }

    [Theory]
    [InlineData("0.8")]
    [InlineData("Precise")]
    [InlineData("complete")]
    public void MinConfidence_OfTheSettings_IsTheExtractors(string setting)
    {
        using var host = CreateHost(_ => { }, ("MinConfidence", setting));
        Assert.Equal(OperatingPoints.Parse(setting), ConceptExtractor.MinimumConfidenceOf(host.Services.GetRequiredService<IMentionExtractor>().Version));
    }

    [Theory]
    [InlineData(null, 0.65)]
    [InlineData("0.2", 0.2)]
    public async Task Host_WithABuild_ReadsAsTheStoreWasRead_UnlessItsSettingsSayOtherwise(string? setting, double expected)
    {
        var papers = _folder.Write("papers.jsonl", Papers);
        await BuildAsync(papers, ("MinConfidence", "precise"));
        await BuildAsync(_folder.Write("more.jsonl", Papers.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)), setting is null ? [] : [("MinConfidence", setting)]);

        using var host = CreateHost(_ => { });
        await using var store = await host.Services.GetRequiredService<GraphStores>().OpenAsync(StoreAccess.Read, TestContext.Current.CancellationToken);
        Assert.Equal(expected, ConceptExtractor.MinimumConfidenceOf((await store.FindStampsAsync(["b"], TestContext.Current.CancellationToken))["b"].Extractor));
    }

    private async Task BuildAsync(string papers, params (string, string)[] settings)
    {
        using var host = CreateHost(services => services.AddPaperGraphBuild(options => options.Inputs.Add(papers)), settings);
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.Services.GetRequiredService<PaperGraphBuildService>().Summary;
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Lexicon_WithABrokenLine_PointsAtIt()
    {
        var lexicon = _folder.Write("lexicon.jsonl", "{\"type\":\"Topic\",\"name\":\"fine\"}\n{\"type\":\"Planet\",\"name\":\"Mars\"}\n");
        using var host = CreateHost(_ => { }, ("Lexicon", lexicon));
        var error = Assert.Throws<PaperGraphException>(host.Services.GetRequiredService<IMentionExtractor>);
        Assert.Contains("lexicon.jsonl:2:", error.Message, StringComparison.Ordinal);
    }

    private IHost CreateHost(Action<IServiceCollection> add, params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Store", (string?)_folder.At("graph.db"))]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddLogging();
        builder.Services.AddPaperGraph(builder.Configuration);
        add(builder.Services);
        return builder.Build();
    }
}
