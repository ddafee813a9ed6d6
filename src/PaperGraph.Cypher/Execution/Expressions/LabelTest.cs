using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A test of a node's labels, or of a relationship's type; numbers are those of elements that are there.</summary>
internal abstract class LabelTest
{
    /// <summary>Whether a node has the labels. The frame is for names that are found when it runs.</summary>
    public abstract bool HoldsForNode(Value[] frame, int node);

    /// <summary>Whether a relationship has the type.</summary>
    public abstract bool HoldsForRelationship(Value[] frame, int relationship);
}
