using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>A graph in memory.</summary>
internal sealed class MemoryPlace : IGraphPlace
{
    private MemoryGraph _graph = new();

    public ValueTask<IStatementGraph> CreateAsync()
    {
        _graph.Dispose();
        return new(_graph = new());
    }

    public ValueTask<IStatementGraph> ReopenAsync() => new(_graph);

    public ValueTask DisposeAsync()
    {
        _graph.Dispose();
        return default;
    }
}
