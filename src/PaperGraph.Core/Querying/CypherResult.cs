using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Querying;

/// <summary>What a statement gave back.</summary>
/// <param name="Columns">The names of the columns, in the order of the statement.</param>
/// <param name="Rows">The rows, each with a value for each column.</param>
public sealed record CypherResult(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows)
{
    /// <summary>What it changed.</summary>
    public CypherCounters Counters { get; init; }

    /// <summary>How it is run; only of a statement that asked for it.</summary>
    public CypherPlan? Plan { get; init; }

    /// <summary>Whether there were more rows than the query's limit.</summary>
    public bool IsCut { get; init; }
}
