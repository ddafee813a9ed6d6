using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Execution;

/// <summary>The transactions of one run that writes, one after the other; nobody else writes until the last has ended.</summary>
/// <param name="graph">Where it writes.</param>
/// <param name="first">The transaction that it begins with.</param>
/// <param name="cancellationToken">Ends the run.</param>
internal sealed class RunTransactions(IStatementGraph graph, GraphTransaction first, CancellationToken cancellationToken)
{
    /// <summary>The one that is open; null where a commit failed.</summary>
    public GraphTransaction? Open { get; private set; } = first;

    /// <summary>How many were committed before it.</summary>
    public int Committed { get; private set; }

    /// <summary>Makes durable what was written since the last one, and goes on with a new one.</summary>
    public void Commit(QueryContext context)
    {
        var ended = Open!;
        Open = null;

        // Rows are pulled, and a row waits for the commit; the graph waits for nothing that this thread holds.
        Continue(graph.CommitAndContinueAsync(ended, cancellationToken).AsTask().GetAwaiter().GetResult(), context);
        Committed++;
    }

    /// <summary>Undoes what was written since the last one, and goes on with a new one.</summary>
    public void Rollback(QueryContext context) => Continue(graph.RollbackAndContinue(Open!), context);

    private void Continue(GraphTransaction next, QueryContext context) => (Open, context.Transaction, context.Graph) = (next, next, next.View);
}
