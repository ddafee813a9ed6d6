namespace PaperGraph.Cypher.Execution;

/// <summary>
/// A step of a plan. It pulls rows from its input and puts its own values into the slots of the run's one frame; a row is what the frame holds
/// after <see cref="MoveNext"/> said true.
/// </summary>
internal abstract class Operator
{
    /// <summary>How often it asked the graph, as far as it was counted.</summary>
    public virtual long Accesses => 0;

    /// <summary>Begins, or begins anew with what the frame holds now (under an Apply).</summary>
    public abstract void Open();

    /// <summary>Makes the frame the next row; false where there is none.</summary>
    public abstract bool MoveNext();

    /// <summary>
    /// Gives rows that differ in one node only, as many as there are room for or fewer: how many is returned, 0 where there are no more. Only
    /// asked of those beneath what <see cref="Optimization.OptimizerStep.NodeBatch"/> has chosen.
    /// </summary>
    public virtual int Fill(NodeBatch batch) => throw new InvalidOperationException($"{GetType().Name} gives one row at a time.");
}
