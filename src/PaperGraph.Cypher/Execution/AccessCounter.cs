namespace PaperGraph.Cypher.Execution;

/// <summary>How often a run that is profiled asked the graph for a property, a label or a type, or changed it.</summary>
internal sealed class AccessCounter
{
    public long Count { get; private set; }

    public void Add(int times = 1) => Count += times;
}
