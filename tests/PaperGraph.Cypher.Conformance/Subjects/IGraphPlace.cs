using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>Where the graph of our engine is kept.</summary>
internal interface IGraphPlace : IAsyncDisposable
{
    /// <summary>An empty graph, in the stead of the one before.</summary>
    ValueTask<IStatementGraph> CreateAsync();

    /// <summary>The graph as somebody finds it who comes after a statement.</summary>
    ValueTask<IStatementGraph> ReopenAsync();
}
