using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>An aggregate in all groups.</summary>
internal abstract class AggregateColumn
{
    /// <summary>Forgets all groups.</summary>
    public abstract void Clear();

    /// <summary>Makes a new group, the next by number.</summary>
    public abstract void Begin(int group);

    /// <summary>Takes a row into a group.</summary>
    public abstract void Add(int group, Value[] frame);

    /// <summary>Takes the rows of a batch, each into a group.</summary>
    public virtual void AddAll(ReadOnlySpan<int> groups, NodeBatch batch, Value[] frame)
    {
        for (var row = 0; row < groups.Length; row++)
        {
            batch.Put(row, frame);
            Add(groups[row], frame);
        }
    }

    /// <summary>What it comes to in a group.</summary>
    public abstract Value Result(int group);
}
