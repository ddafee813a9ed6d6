using PaperGraph.Core.Querying;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Tests.Execution;

/// <summary>A graph in memory and an engine on it.</summary>
internal sealed class Session : IDisposable
{
    private readonly MemoryGraph _graph = new();
    private readonly CypherEngine _engine;

    public Session(CypherEngineOptions? options = null) => _engine = new(_graph, options);

    /// <summary>The rows as Cypher writes them, values by commas, rows by bars.</summary>
    public async Task<string> RowsAsync(string text) =>
        string.Join(" | ", (await RunAsync(text)).Rows.Select(row => string.Join(", ", row.Select(Evaluation.Write))));

    public async Task<CypherResult> RunAsync(string text) =>
        await _engine.RunAsync(new(text) { MayWrite = true }, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _engine.Dispose();
        _graph.Dispose();
    }
}
