using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Values;
using PaperGraph.Storage.Neo4j;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>A Neo4j server whose whole database is at our disposal.</summary>
/// <param name="address">Its HTTP address.</param>
/// <param name="importFolder">The folder that its LOAD CSV reads from; null where it is not known.</param>
internal sealed class Neo4jSubject(Uri address, string? importFolder) : ISubject
{
    private readonly HttpTransport _transport = new(new Neo4jStoreOptions { Address = address });

    // Looking for rules takes longer than emptying a small graph.
    private bool _mayHaveRules = true;

    public bool KnowsErrors => false;

    public async ValueTask ResetAsync()
    {
        await RunOrThrowAsync("MATCH (n) DETACH DELETE n");
        if (!_mayHaveRules)
            return;
        foreach (var row in await RunOrThrowAsync("SHOW CONSTRAINTS YIELD name"))
            await RunOrThrowAsync($"DROP CONSTRAINT `{row[0]}`");
        foreach (var row in await RunOrThrowAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
            await RunOrThrowAsync($"DROP INDEX `{row[0]}`");
        _mayHaveRules = false;
    }

    public void Add(MockProcedure procedure) => throw new NotSupportedException("a server takes no mock procedures");

    public void Add(string fileName, string content) =>
        File.WriteAllText(Path.Combine(importFolder ?? throw new NotSupportedException("the server's import folder is not known"), fileName), content);

    public async ValueTask<Outcome> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        _mayHaveRules |= statement.Contains("INDEX", StringComparison.OrdinalIgnoreCase) || statement.Contains("CONSTRAINT", StringComparison.OrdinalIgnoreCase);
        try
        {
            var result = await _transport.WriteAsync(Statement(statement, parameters), CancellationToken.None);
            return new(result.Columns, result.Rows) { HasPlan = result.Plan is not null };
        }
        catch (PaperGraphException error)
        {
            return Outcome.Failed(new((error.InnerException as Neo4jFailure)?.Code ?? error.Kind.ToString(), "", "", error.InnerException?.Message ?? error.Message));
        }
    }

    public async ValueTask<GraphState> ReadStateAsync()
    {
        var state = new GraphState();
        foreach (var row in await RunOrThrowAsync("MATCH (n) RETURN elementId(n), properties(n), labels(n)"))
        {
            state.Add("nodes", row[0].AsString(), Properties(row[1]));
            foreach (var label in row[2].AsList())
                state.AddLabel(label.AsString());
        }

        foreach (var row in await RunOrThrowAsync("MATCH ()-[r]->() RETURN elementId(r), properties(r)"))
            state.Add("relationships", row[0].AsString(), Properties(row[1]));
        return state;
    }

    public ValueTask DisposeAsync()
    {
        _transport.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<string> Properties(Value map) => map.AsMap().Select(property => $"{property.Key}: {CellWriter.Exact.Write(property.Value)}");

    private static Statement Statement(string text, IReadOnlyDictionary<string, Value> parameters) =>
        new(text, [.. parameters.Select(parameter => (parameter.Key, (object?)parameter.Value))]);

    private async Task<IReadOnlyList<IReadOnlyList<Value>>> RunOrThrowAsync(string statement) =>
        (await _transport.WriteAsync(Statement(statement, new Dictionary<string, Value>()), CancellationToken.None)).Rows;
}
