using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>An engine on a graph in memory.</summary>
internal sealed class TestEngine(CypherEngineOptions? options = null) : IDisposable
{
    private readonly MemoryGraph _graph = new();

    /// <summary>An engine with other options on the same graph.</summary>
    public CypherEngine With(CypherEngineOptions other) => new(_graph, other);

    public Task<CypherResult> RunAsync(string text, params (string Name, Value Value)[] parameters) => RunAsync(new CypherEngine(_graph, options), text, parameters);

    public static async Task<CypherResult> RunAsync(CypherEngine engine, string text, params (string Name, Value Value)[] parameters) => await engine.RunAsync(
        new(text) { MayWrite = true, Parameters = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value) },
        TestContext.Current.CancellationToken);

    /// <summary>The rows, each as a text.</summary>
    public async Task<string[]> RowsAsync(string text, params (string Name, Value Value)[] parameters) => RowsOf(await RunAsync(text, parameters));

    public static string[] RowsOf(CypherResult result) => [.. result.Rows.Select(row => string.Join(" | ", row))];

    /// <summary>The names of a plan's steps, the last one first.</summary>
    public async Task<string[]> PlanAsync(string text)
    {
        var steps = new List<string>();
        Collect((await RunAsync("EXPLAIN " + text)).Plan!, steps);
        return [.. steps];
    }

    public void Dispose() => _graph.Dispose();

    private static void Collect(CypherPlan plan, List<string> steps)
    {
        steps.Add(plan.Operator);
        foreach (var child in plan.Children)
            Collect(child, steps);
    }
}
