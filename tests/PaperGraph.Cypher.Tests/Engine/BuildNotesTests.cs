namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>What a statement says at once of that which the next build will undo.</summary>
public sealed class BuildNotesTests : IDisposable
{
    private readonly TestEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("CREATE (:Paper {id: 'paper/mine', title: 'Mine'})-[:USES {confidence: 1.0}]->(:Concept:Method {id: 'method/mine', name: 'Mine'})")]
    [InlineData("CREATE (:Author {id: 'author/mine', name: 'Mine'}), (:Person {id: 'x'})-[:CITES]->(:Person {id: 'y'})")]
    [InlineData("MATCH (m:Method {id: 'method/m'}) SET m.note = 'mine', m:Mine")]
    [InlineData("MATCH (m:Method {id: 'method/m'}) CREATE (m)<-[:KNOWS]-(:Person)")]
    [InlineData("MATCH ()-[r:USES]->() SET r.seen = true")]
    [InlineData("MATCH (p:Paper {id: 'paper/p'}) CREATE (p)-[:CITES {by: 'me'}]->(p)")]
    public async Task Write_OfWhatBuildsLeaveAlone_HasNoNote(string statement) => Assert.Empty(await NotesAsync(statement));

    [Theory]
    [InlineData("MATCH (p:Paper {id: 'paper/p'}) CREATE (p)-[:CITES]->(p)", "The next build takes 1 CITES (one with a property stays) away, unless a paper says the same")]
    [InlineData("CREATE (:Method {id: 'method/mine', papers: 1})", "The next build takes 1 Method (one without 'papers' stays) away, unless a paper says the same")]
    [InlineData("MATCH (m:Method {id: 'method/m'}) SET m.name = 'Mine'", "The next build sets name of 1 Method again, as the papers have it")]
    [InlineData("MATCH (m:Method {id: 'method/m'}) REMOVE m.papers", "The next build sets papers of 1 Method again, as the papers have it")]
    [InlineData("MATCH (a:Author) SET a.name = 'Mine'", "The next build sets name of 1 Author again, as the papers have it")]
    [InlineData("MATCH ()-[r:USES]->() DELETE r", "The next build brings 1 USES back, as long as the papers say so")]
    public async Task Write_OfWhatTheNextBuildUndoes_SaysSo(string statement, string note) => Assert.Equal([note], await NotesAsync(statement));

    private async Task<IReadOnlyList<string>> NotesAsync(string statement)
    {
        await _engine.RunAsync("""
            CREATE (p:Paper {id: 'paper/p', title: 'P', source: 's'})-[:USES {extractor: 'e', count: 1}]->(:Concept:Method {id: 'method/m', name: 'M', papers: 1}),
                   (p)-[:WRITTEN_BY {position: 1}]->(:Author {id: 'author/a', name: 'A'}), (:Author {id: 'author/theirs', name: 'A'})
            """);
        return (await _engine.RunAsync(statement)).Notes;
    }
}
