using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Functions;
using PaperGraph.Graph;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Execution;

/// <summary>What one run of a statement shares among its operators and expressions.</summary>
internal sealed class QueryContext
{
    /// <summary>The graph that the run reads; of a statement that writes, with what it has written so far.</summary>
    public required GraphView Graph { get; set; }

    /// <summary>Where the run writes; null for one that only reads.</summary>
    public GraphTransaction? Transaction { get; set; }

    /// <summary>What ends the transaction and begins the next, for CALL … IN TRANSACTIONS; null for a run that only reads.</summary>
    public RunTransactions? Transactions { get; init; }

    /// <summary>The statement's parameters.</summary>
    public required IReadOnlyDictionary<string, Value> Parameters { get; init; }

    /// <summary>All functions and procedures, for those that list them.</summary>
    public required FunctionTable Functions { get; init; }

    /// <summary>When the run began: every clock function of one run gives the same time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What rand() draws from.</summary>
    public required Random Random { get; init; }

    /// <summary>What the run may use.</summary>
    public required ExecutionLimits Limits { get; init; }

    /// <summary>What searches full-text indexes.</summary>
    public required IElementSearch Search { get; init; }

    /// <summary>What the run has changed, as a user counts it.</summary>
    public ExecutionCounters Counters { get; set; } = new();

    /// <summary>What the run's expressions and writes ask of the graph; null where nobody counts.</summary>
    public AccessCounter? Accesses { get; init; }

    /// <summary>The folder that LOAD CSV may read from; null where it may not.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>The file and line (from 1) that LOAD CSV has come to, for file() and linenumber(); null outside of it.</summary>
    public (string File, long Line)? CsvLine { get; set; }
}
