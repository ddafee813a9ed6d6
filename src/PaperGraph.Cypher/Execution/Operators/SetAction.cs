using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>An item of SET or REMOVE.</summary>
internal abstract class SetAction
{
    /// <summary>Computes what is to be set.</summary>
    public abstract void Evaluate(Value[] frame);

    /// <summary>Sets it.</summary>
    public abstract void Apply();
}
