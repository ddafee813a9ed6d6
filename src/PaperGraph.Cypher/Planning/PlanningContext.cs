using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Optimization;

namespace PaperGraph.Cypher.Planning;

/// <summary>What the planning of one statement shares.</summary>
internal sealed class PlanningContext(GraphStatistics statistics, HashSet<BoundVariable> read, int frameSize, OptimizerOptions options)
{
    public GraphStatistics Statistics => statistics;

    public OptimizerOptions Options => options;

    /// <summary>To be called where much is planned; it may throw.</summary>
    public required Action Step { get; init; }

    /// <summary>Whether the statement changes the graph, so that what is read depends on when.</summary>
    public required bool Writes { get; init; }

    /// <summary>How many slots a frame needs so far.</summary>
    public int FrameSize { get; private set; } = frameSize;

    /// <summary>The plans of queries inside expressions, made so far.</summary>
    public Dictionary<BoundSubqueryExpression, LogicalPlan> Subqueries { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether anything in the statement reads a variable.</summary>
    public bool IsRead(BoundVariable variable) => read.Contains(variable);

    /// <summary>A variable that no text names.</summary>
    /// <param name="name">A name for drawings.</param>
    /// <param name="type">What it holds.</param>
    /// <param name="isRead">Whether something reads it.</param>
    public BoundVariable NewVariable(string name, StaticType type, bool isRead = true)
    {
        var variable = new BoundVariable(name, FrameSize++, type) { IsAnonymous = true };
        if (isRead)
            read.Add(variable);
        return variable;
    }
}
