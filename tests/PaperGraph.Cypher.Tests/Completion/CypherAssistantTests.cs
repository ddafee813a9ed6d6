using System.Text;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Completion;
using PaperGraph.Graph.Transactions;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Tests.Completion;

public sealed class CypherAssistantTests : IDisposable
{
    // The bar is the cursor.
    private static readonly string[] Texts =
    [
        "|", "MAT|", "mat|", "EXPLAIN |", "MATCH |", "MATCH (|", "MATCH (p:|", "MATCH (p:Pa|", "MATCH (p:`od|", "MATCH (p:Paper {|", "MATCH (p:Paper)-[r:|", "MATCH (p:Paper)-[:USES|CI|", "MATCH (p)-[:CITES {|", "MATCH (n:Paper) |",
        "MATCH (p:Paper) WH|", "MATCH (p:Paper) WHERE |", "MATCH (p:Paper) WHERE p.|", "MATCH (p:Paper) WHERE p.ye|ar > 2000", "MATCH (p:Paper) WHERE p.year |", "MATCH (p:Paper) WHERE p.title STARTS |", "MATCH (p:Paper) WHERE p:|", "MATCH (p:Paper WHERE p.|",
        "MATCH (p:Paper)-[r:USES]->(m:Method) RETURN |", "MATCH (p:Paper)-[r:USES]->(m:Method) RETURN r.|", "MATCH (p:Paper) RETURN p |", "MATCH (p:Paper) RETURN p.title AS t ORDER BY |", "MATCH (p:Paper) RETURN p ORDER |", "MATCH (p:Paper) RETURN p ORDER BY p.year |",
        "MATCH (p:Paper) WITH p AS q, count(*) AS c |", "MATCH (p:Paper) WITH p AS q, count(*) AS c WHERE |", "MATCH (p:Paper) WITH p AS q MATCH (q)--(x) RETURN q.|", "MATCH (a) RETURN a UNION MATCH (b) RETURN |", "UNWIND [1] AS x RETURN |",
        "MATCH (p:Paper) CALL (p) { RETURN p.|", "MATCH (p:Paper) MATCH (m) CALL (p) { RETURN |", "CALL { MATCH (x) RETURN x AS y } RETURN |", "MATCH (p:Paper) WHERE EXISTS { MATCH (p)--(z) WHERE |", "RETURN [x IN l WHERE |", "RETURN [x IN l] + |", "RETURN reduce(s = 0, x IN l | |",
        "RETURN CASE |", "RETURN CASE 1 WHEN 1 THEN 2 |", "RETURN n IS |", "RETURN toU|", "RETURN $|", "RETURN $na|", "CALL |", "CALL db.|", "CALL db.la|", "CALL db.labels() |", "CALL db.labels() YIELD |", "CREATE |", "MERGE (n) ON |", "MATCH (n) SET |", "MATCH (n:Paper) SET n.|", "MATCH (n) REMOVE |",
        "SHOW |", "CREATE INDEX |", "CREATE CONSTRAINT FOR (n:|", "DROP |", "MATCH (p:Paper) RETURN p {.|", "MATCH (n) DETACH |", "LOAD |",
        "RETURN 'MAT|", "RETURN 1 // MAT|", "RETURN 1 /* MAT|", "MATHC (n) RETURN |", "RETURN 1 |", "MATCH (p:Paper) // all\n RETURN p.|", "RETURN itl|", "MATHC (p:Paper)-[r:USES]->() RETURN r.count, |", "MATCH (n) WHERE n.x = RETURN n.|", "CREATE INDEX FOR (n:Paper) ON (n.|",
    ];

    private readonly MemoryGraph _graph = new();
    private readonly CypherEngine _engine;
    private readonly CypherAssistant _assistant;

    public CypherAssistantTests()
    {
        _engine = new(_graph);
        _assistant = new(_engine, () => ["name", "odd name"]);
    }

    [Fact]
    public async Task Complete_PlacesOfAStatement_GiveWhatCanFollow()
    {
        await _engine.RunAsync(new("CREATE (:Paper {title: 'x', year: 1})-[:USES {count: 1}]->(:Method {name: 'y'})-[:CITES]->(:`odd label` {`odd key`: 1})") { MayWrite = true }, TestContext.Current.CancellationToken);
        var answers = new StringBuilder();
        foreach (var text in Texts)
            answers.Append(await DescribeAsync(text)).Append('\n');
        Snapshot.Match(answers.ToString(), "Completions");
    }

    [Fact]
    public async Task Complete_AnyPrefixOfAnyStatement_ReplacesWhatIsWritten()
    {
        foreach (var text in Parsing.SyntaxExamples.AllStatements)
        {
            for (var position = 0; position <= text.Length; position++)
            {
                var completions = await _assistant.CompleteAsync(text, position, TestContext.Current.CancellationToken);
                Assert.InRange(completions.Start, 0, position);
                Assert.Equal(position, completions.Start + completions.Length);
            }
        }
    }

    public void Dispose() => _graph.Dispose();

    private async Task<string> DescribeAsync(string text)
    {
        var position = text.LastIndexOf('|');
        var completions = await _assistant.CompleteAsync(text.Remove(position, 1), position);
        var groups = completions.Items.GroupBy(item => item.Kind).Select(group => $"  {group.Key}: {string.Join(", ", group.Select(Shown).Take(24))}{(group.Count() > 24 ? $" … {group.Count()}" : "")}\n");
        return $"{text}    [{completions.Start}, {completions.Length}]\n{string.Concat(groups)}";
    }

    private static string Shown(CypherCompletion item) => item.Kind == CypherCompletionKind.Variable && item.Detail is { } detail ? $"{item.Text} ({detail})" : item.Text;
}
