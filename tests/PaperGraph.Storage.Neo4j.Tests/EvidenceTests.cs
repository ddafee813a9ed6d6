using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Neo4j.Tests;

public sealed class EvidenceTests(SharedServer server)
{
    /// <summary>Offsets that stay the same keep the difference of two graphs silent, so the record's commit has to bring the text itself.</summary>
    [Fact]
    public async Task Text_ThatChangesAloneInItsRecord_ChangesAbstractAndEvidenceInTheGraph()
    {
        var token = TestContext.Current.CancellationToken;
        var options = await server.EmptyAsync();
        await using var store = await Neo4jGraphStore.OpenAsync(options, Neo4jStoreMode.Create, NullLogger<Neo4jGraphStore>.Instance, token);
        var (old, fresh) = (Some.Paper("p", text: "FooBench is used."), Some.Paper("p", text: "FooBench was used."));
        var place = new (string, Value)[] { ("field", Value.Of("abstract")), ("start", Value.Of(0)), ("end", Value.Of(8)) };
        await store.CommitAsync(
            new()
            {
                Records = [Some.Record(old, Some.Mention(old, ConceptLabel.Benchmark, "FooBench"))],
                Graph = new()
                {
                    Nodes = [InMemoryGraph.Node("paper/p", ["Paper"]), InMemoryGraph.Node("benchmark/foobench", ["Benchmark", "Concept"]), InMemoryGraph.Node("model/x", ["Concept", "Model"])],
                    Relationships =
                    [
                        InMemoryGraph.Link("paper/p", "USES", "benchmark/foobench", place),
                        InMemoryGraph.Link("model/x", "SCORES", "benchmark/foobench", [.. place, ("paper", Value.Of("paper/p")), ("metric", Value.Of("")), ("setting", Value.Of("")), ("value", Value.Of("1"))]),
                    ],
                },
            },
            token);
        await store.CommitAsync(new() { Records = [Some.Record(fresh, Some.Mention(fresh, ConceptLabel.Benchmark, "FooBench"))] }, token);

        var rows = await ServerData.RunAsync(options, "MATCH (p:Paper) MATCH ()-[r]->() RETURN p.abstract, r.evidence");
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(("FooBench was used.", "FooBench was used."), (row.Text(0), row.Text(1))));
    }
}
