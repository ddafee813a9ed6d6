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
}
