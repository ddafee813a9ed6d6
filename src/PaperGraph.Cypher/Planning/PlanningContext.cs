using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Optimization;

namespace PaperGraph.Cypher.Planning;

/// <summary>What the planning of one statement shares.</summary>
internal sealed class PlanningContext(GraphStatistics statistics, HashSet<BoundVariable> read, int frameSize, OptimizerOptions options)
{
    public GraphStatistics Statistics => statistics;

    public OptimizerOptions Options => options;

    /// <summary>How many slots a frame needs so far.</summary>
    public int FrameSize { get; private set; } = frameSize;

    /// <summary>Whether anything in the statement reads a variable.</summary>
    public bool IsRead(BoundVariable variable) => read.Contains(variable);

    /// <summary>A variable that no text names.</summary>
    public BoundVariable NewVariable(string name, StaticType type) => new(name, FrameSize++, type) { IsAnonymous = true };
}
