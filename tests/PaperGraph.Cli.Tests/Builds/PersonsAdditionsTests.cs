namespace PaperGraph.Cli.Tests.Builds;

/// <summary>What a person adds by Cypher under the schema's own labels and types, when papers change afterwards.</summary>
public sealed class PersonsAdditionsTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Additions_UnderTheSchemasKinds_SurviveABuildThatChangesTheGraph()
    {
        await _commandLine.BuildAsync(Testing.RepositoryFiles.At("samples", "papers.jsonl"));
        var written = await _commandLine.RunAsync("query", "--write", """
            MATCH (p:Paper) WITH p ORDER BY p.id LIMIT 1
            CREATE (mine:Paper {id: 'paper/mine', title: 'Mine'})-[:CITES {by: 'me'}]->(p), (mine)-[:WRITTEN_BY]->(:Author {id: 'author/mine', name: 'Mine'}),
                   (p)-[:USES {confidence: 1.0}]->(:Concept:Method {id: 'method/mine-alone', name: 'Mine Alone'})
            """);
        var undone = await _commandLine.RunAsync("query", "--write", "CREATE (:Paper {id: 'paper/undone', title: 'Undone', source: 'me'})");
        _commandLine.Folder.Write("more.jsonl", "{\"id\": \"more\", \"title\": \"A Study of LoRA\", \"abstract\": \"We use LoRA.\"}\n");
        await _commandLine.BuildAsync(_commandLine.Folder.At("more.jsonl"));
        var left = await _commandLine.RunAsync("query", "MATCH (a)-[r:CITES|WRITTEN_BY|USES]->(b) WHERE r.by = 'me' OR b.name STARTS WITH 'Mine' RETURN type(r) AS type ORDER BY type", "--format", "csv");
        var gone = await _commandLine.RunAsync("query", "MATCH (n {id: 'paper/undone'}) RETURN count(n) AS n", "--format", "csv");

        Assert.DoesNotContain("The next build", written.Messages, StringComparison.Ordinal);
        Assert.Contains("The next build takes 1 Paper (one without 'source' stays) away", undone.Messages, StringComparison.Ordinal);
        Assert.Equal("type\r\nCITES\r\nUSES\r\nWRITTEN_BY\r\n", left.Results);
        Assert.Equal("n\r\n0\r\n", gone.Results);
    }
}
