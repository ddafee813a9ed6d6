using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Conformance.Differential;
using PaperGraph.Cypher.Conformance.Subjects;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance;

/// <summary>Our engine beside a real Neo4j server: what both answer has to be the same.</summary>
public sealed class DifferentialTests
{
    private const int RandomCases = 500;

    [Fact]
    public async Task Statements_OfOursAndRandomOnes_AnswerAlike()
    {
        FullTier.Require("a Neo4j server");
        await using var server = await Neo4jServer.StartAsync();
        await using var engines = new EnginePair(new EmbeddedSubject(), new Neo4jSubject(new Uri(server.Address), importFolder: null));
        var run = new DifferentialRun(engines);
        var differences = new List<string>([.. await run.ReadsAsync(), .. await run.WritesAsync(), .. await run.RandomAsync(1, RandomCases).ToListAsync(TestContext.Current.CancellationToken)]);
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Fact]
    public async Task NamedQueries_OnTheSamplesGraph_AnswerAlike()
    {
        FullTier.Require("a Neo4j server");
        using var folder = new TemporaryFolder();
        var (nodes, relationships) = await SampleGraph.BuildAsync(folder.At("sample.db"));
        await using var server = await Neo4jServer.StartAsync();
        ISubject ours = new EmbeddedSubject(), theirs = new Neo4jSubject(new Uri(server.Address), importFolder: null);
        await using var engines = new EnginePair(ours, theirs);
        foreach (var subject in new[] { ours, theirs })
        {
            await subject.ResetAsync();
            await GraphLoading.LoadAsync(subject, nodes, relationships);
        }

        var differences = new List<string>();
        foreach (var query in CypherLibrary.Queries.Concat(CypherLibrary.VerbQueries))
        {
            var parameters = SampleArguments.For(query, nodes, relationships);
            if (await engines.CompareAsync(new Statement(query.Text, IsOrdered: true), parameters) is { } difference)
                differences.Add($"{query.Name}({string.Join(", ", parameters)})\n{difference}");
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }
}
