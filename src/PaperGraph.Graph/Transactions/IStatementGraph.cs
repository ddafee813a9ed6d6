namespace PaperGraph.Graph.Transactions;

/// <summary>A graph that statements read and write: many readers, each on a view that does not change, and one writer.</summary>
public interface IStatementGraph
{
    /// <summary>The graph as the last commit left it.</summary>
    ValueTask<GraphView> ReadViewAsync(CancellationToken cancellationToken = default);

    /// <summary>Begins a transaction, once no other is open; it ends with <see cref="CommitAsync"/> or <see cref="Rollback"/>.</summary>
    ValueTask<GraphTransaction> BeginAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes what it wrote durable, then visible, and ends it; when the task fails nothing of it is there, and it is ended too.</summary>
    ValueTask CommitAsync(GraphTransaction transaction, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes what it wrote durable, then visible, and gives one that goes on from there; nobody else writes in between, and numbers of nodes and
    /// relationships stay. When the task fails nothing of it is there, and it is ended.
    /// </summary>
    ValueTask<GraphTransaction> CommitAndContinueAsync(GraphTransaction transaction, CancellationToken cancellationToken = default);

    /// <summary>Ends it without a trace, and gives one that goes on from before it; nobody else writes in between.</summary>
    GraphTransaction RollbackAndContinue(GraphTransaction transaction);

    /// <summary>Ends it without a trace.</summary>
    void Rollback(GraphTransaction transaction);
}
