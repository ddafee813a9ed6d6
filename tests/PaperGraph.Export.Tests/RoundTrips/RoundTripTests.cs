using System.Text;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher;
using PaperGraph.Export.CypherScript;
using PaperGraph.Export.Neo4jImport;
using PaperGraph.Ingest.GraphCsv;
using PaperGraph.Storage.Embedded;
using PaperGraph.Testing;

namespace PaperGraph.Export.Tests.RoundTrips;

/// <summary>What is written can be read again, and is the same graph but for what the notes say.</summary>
public sealed class RoundTripTests
{
    private const int Graphs = 20;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task Csv_OfAnyGraph_GivesItAgainButForWhatWasSaid() => AnyGraph.Some.SampleAsync(
        async graph =>
        {
            using var folder = new TemporaryFolder();
            await using var store = await StoreOf(graph, folder);
            var stored = await store.ReadGraphAsync(Token);
            var csv = Directory.CreateDirectory(folder.At("csv")).FullName;
            var written = await new Neo4jImportWriter().WriteAsync(stored, GraphFilter.All, csv, Token);

            await using var copy = await Open(folder.At("copy.db"));
            await copy.LoadAsync(new CsvGraphSource(csv, GraphCsvDelimiter.Of(csv)), cancellationToken: Token);

            Assert.Equal(await TellAsync(stored, isCsv: true), await TellAsync(await copy.ReadGraphAsync(Token)));
            Assert.Equal(await TellAsync(stored) != await TellAsync(stored, isCsv: true), written.Notes.Count > 0);
        },
        iter: Graphs, threads: 1);

    [Fact]
    public Task CypherScript_OfAnyGraph_GivesItAgain() => AnyGraph.Some.SampleAsync(
        async graph =>
        {
            using var folder = new TemporaryFolder();
            await using var store = await StoreOf(graph, folder);
            var stored = await store.ReadGraphAsync(Token);
            var script = await Exported.TextOf(new CypherScriptWriter(), stored);

            await using var copy = await Open(folder.At("copy.db"));
            using var engine = new CypherEngine(copy.Graph);
            foreach (var statement in CypherLibrary.StatementsIn(script))
                await engine.RunAsync(new(statement) { MayWrite = true }, Token);

            Assert.Equal(await TellAsync(stored), await TellAsync(await copy.ReadGraphAsync(Token)));
        },
        iter: Graphs, threads: 1);

    private static async Task<EmbeddedGraphStore> StoreOf(InMemoryGraph graph, TemporaryFolder folder)
    {
        var store = await Open(folder.At("graph.db"));
        await store.LoadAsync(graph, cancellationToken: Token);
        return store;
    }

    private static ValueTask<EmbeddedGraphStore> Open(string path) => EmbeddedGraphStore.OpenAsync(path, StoreMode.Write, NullLogger<EmbeddedGraphStore>.Instance, cancellationToken: Token);

    // Nodes are told by their tags, for names of nodes without an id are of one store only. CSV holds no empty lists.
    private static async Task<string> TellAsync(IGraphSource graph, bool isCsv = false)
    {
        var (tags, lines) = (new Dictionary<string, string>(), new List<string>());
        await foreach (var node in graph.NodesAsync(GraphFilter.All, Token))
        {
            tags.Add(node.Id, node.Properties["tag"].ToString());
            lines.Add($"({string.Join(':', node.Labels)} {Tell(node.Properties, isCsv)})");
        }

        await foreach (var relationship in graph.RelationshipsAsync(GraphFilter.All, Token))
            lines.Add($"{tags[relationship.From]}-[{relationship.Type} {Tell(relationship.Properties, isCsv)}]->{tags[relationship.To]}");
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static string Tell(PropertyMap properties, bool isCsv) => string.Join(
        ", ", properties.Where(property => !isCsv || !IsMissing(property.Value)).Select(property => $"{property.Key} = {Tell(property.Value)}"));

    private static bool IsMissing(Value value) => value.Kind == ValueKind.List && (value.AsList() is [] || (value.AsList() is [var only] && only == Value.Of("")));

    private static string Tell(Value value) => value.Kind == ValueKind.List
        ? "[" + string.Join(", ", value.AsList().Select(Tell)) + "]"
        : $"{value.Kind} {Convert.ToHexString(Encoding.UTF8.GetBytes(value.ToString()))} {value}";
}
