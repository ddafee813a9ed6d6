using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution;

/// <summary>An expression made ready for one run. A frame holds a value for each variable of the statement, by its slot.</summary>
internal abstract class Evaluator
{
    /// <summary>Whether computing it may be an error, or change something, so that it has to be computed for every row.</summary>
    public virtual bool CanFail => true;

    /// <summary>The expression's value for a frame.</summary>
    public abstract Value Evaluate(Value[] frame);

    /// <summary>Whether it is true: not false, and not null.</summary>
    /// <exception cref="Diagnostics.CypherException">It is no boolean.</exception>
    public virtual bool IsTrue(Value[] frame) => Truth.Of(Evaluate(frame)) == true;

    /// <summary>Moves those rows of a batch to its beginning for which it is true; how many is returned.</summary>
    public virtual int Keep(NodeBatch batch, Value[] frame)
    {
        var kept = 0;
        for (var row = 0; row < batch.Nodes.Length; row++)
        {
            batch.Put(row, frame);
            if (IsTrue(frame))
                batch.Nodes[kept++] = batch.Nodes[row];
        }

        return kept;
    }

    /// <summary>Whether in each row of a batch it is the batch's node.</summary>
    public virtual bool IsNodeOf(NodeBatch batch) => false;
}
