using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Testing;
using PaperGraph.Web.Map;
using PaperGraph.Web.Serving;
using PaperGraph.Web.Tests.Serving;

namespace PaperGraph.Web.Tests.Map;

/// <summary>The concept map as the server gives it.</summary>
public sealed class MapTests(SampleInFile sample) : IClassFixture<SampleInFile>
{
    [Fact]
    public async Task Answers_CarryTheVersionOfTheGraphThatTheMapIsOf()
    {
        var client = (await sample.GetAsync()).Client;
        await ReadMapAsync(client);
        using var made = await client.PostAsync("decisions", new { action = "merge", concept = "benchmark/svamp", other = "benchmark/asdiv" });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var version = (await client.ReadAsync("status")).GetProperty("graph").GetString();
        var hasOld = true;
        while (hasOld)
        {
            using var answer = await client.AnswerAsync("map?open=all");
            var map = await Asking.BodyAsync(answer, HttpStatusCode.OK);
            Assert.Equal($"\"{map.GetProperty("graph").GetString()}\"", answer.Headers.ETag?.Tag);
            hasOld = map.GetProperty("graph").GetString() != version;
            var isJoined = map.GetProperty("nodes").EnumerateArray().Count(node => node.GetProperty("id").GetString() is "benchmark/svamp" or "benchmark/asdiv") == 1;
            Assert.Equal(!hasOld, isJoined);
        }
    }

    [Fact]
    public async Task EntityTags_SpareTheAnswer()
    {
        var client = (await sample.GetAsync()).Client;
        await ReadMapAsync(client);
        using var first = await client.AnswerAsync("map?scale=2");
        using var again = new HttpRequestMessage(HttpMethod.Get, "map?scale=2");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.AnswerAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.TextAsync()).Length));
    }

    [Fact]
    public async Task Edges_WithoutIds_AreAProblem()
    {
        using var answer = await (await sample.GetAsync()).Client.PostAsync("map/edges", new { });
        Assert.Equal("urn:papergraph:bad-request", (await Asking.BodyAsync(answer, HttpStatusCode.BadRequest)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task NextStart_AnswersTheSameFromWhatIsKept()
    {
        using var folder = new TemporaryFolder();
        var store = folder.At("sample.db");
        await SampleStore.BuildAsync(store, folder);
        var first = await AnswersAsync(store, folder);
        Assert.Equal(["map", "merges", "numbers"], Directory.GetFiles(folder.At("kept")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var written = Directory.GetFiles(folder.At("kept")).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        Assert.Equal(first, await AnswersAsync(store, folder));
        Assert.All(written, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
    }

    [Theory]
    [InlineData("papers", "concept-list")]
    [InlineData("name", "concept-list-named")]
    [InlineData("confidence", "concept-list-surest")]
    public async Task Lists_OfTheMapsOrder_AreThoseOfTheQueries(string sort, string query)
    {
        var server = await sample.GetAsync();
        await ReadMapAsync(server.Client);
        var graph = await server.Services.GetRequiredService<ServedStore>().ReadAsync(CancellationToken.None);
        await server.Services.GetRequiredService<Derived<ServedMap>>().ReadNewestAsync(graph, CancellationToken.None);
        foreach (var kind in (string?[])[null, "benchmark", "topic"])
        {
            var rows = (await graph.Queries.AskAsync(query, [("kind", Value.Of(kind)), ("skip", Value.Of(0)), ("limit", Value.Of(100_000))], TestContext.Current.CancellationToken)).Read()
                .Select(row => (row.Text("id"), row.TextOrNull("name"), row.Count("papers"), row.Number("confidence"), string.Join('|', row.Items("aliases"))));
            var items = (await server.Client.ReadAllAsync($"concepts?sort={sort}{(kind is null ? "" : "&kind=" + kind)}", 100)).Select(item => JsonDocument.Parse(item).RootElement)
                .Select(item => (
                    item.GetProperty("id").GetString()!, item.GetProperty("name").GetString(), (double)item.GetProperty("papers").GetInt32(),
                    item.GetProperty("confidence").ValueKind == JsonValueKind.Null ? (double?)null : item.GetProperty("confidence").GetDouble(), string.Join('|', item.GetProperty("aliases").EnumerateArray())));
            Assert.Equal(rows.Select(row => (row.Item1, row.Item2, (double)row.Item3, row.Item4, row.Item5)), items);
        }
    }

    [Theory]
    [InlineData("model", 2015, 2026, 3)]
    [InlineData("benchmark", 2021, 2022, 10)]
    [InlineData("method", 2026, 2026, 5)]
    [InlineData("topic", 1990, 2026, 50)]
    public async Task Trends_OfTheMapsOrder_AreThoseOfTheQuery(string kind, int from, int to, int limit)
    {
        var server = await sample.GetAsync();
        await ReadMapAsync(server.Client);
        var graph = await server.Services.GetRequiredService<ServedStore>().ReadAsync(CancellationToken.None);
        await server.Services.GetRequiredService<Derived<ServedMap>>().ReadNewestAsync(graph, CancellationToken.None);
        var rows = (await graph.Queries.AskAsync(
            "concepts-by-year", [("kind", Value.Of(kind)), ("from", Value.Of(from)), ("to", Value.Of(to)), ("limit", Value.Of(limit))], TestContext.Current.CancellationToken)).Read();
        var wanted = rows.GroupBy(row => row.Text("concept")).Select(group => (group.Key, (double)group.Sum(row => row.Count("papers"))));
        var trends = await server.Client.ReadAsync($"trends?kind={kind}&from={from}&to={to}&limit={limit}");
        var found = trends.GetProperty("series").EnumerateArray().Select(line => (line.GetProperty("id").GetString()!, (double)line.GetProperty("papers").EnumerateArray().Sum(papers => papers.GetInt32())));
        Assert.Equal(wanted.OrderBy(line => line.Key, StringComparer.Ordinal), found.OrderBy(line => line.Item1, StringComparer.Ordinal));
    }

    private static async Task<string> AnswersAsync(string store, TemporaryFolder folder)
    {
        await using var server = await WebServer.StartAsync(store, options => options.KeptFolder = folder.At("kept"));
        var map = await ReadMapAsync(server.Client);
        var status = await server.Client.ReadAsync("status");
        var aliases = await server.Client.ReadAsync("concepts/benchmark/mmlu/aliases");
        Assert.Equal(map.GetProperty("graph").GetString(), status.GetProperty("graph").GetString());
        return (map.GetRawText() + status.GetRawText() + aliases.GetRawText()).Replace(map.GetProperty("graph").GetString()!, "", StringComparison.Ordinal);
    }

    /// <summary>The whole map, once it is there.</summary>
    private static async Task<JsonElement> ReadMapAsync(HttpClient client)
    {
        while (true)
        {
            using var answer = await client.AnswerAsync("map?open=all");
            if (answer.StatusCode != HttpStatusCode.Accepted)
                return await Asking.BodyAsync(answer, HttpStatusCode.OK);
        }
    }
}
