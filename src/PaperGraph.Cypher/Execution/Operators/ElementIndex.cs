using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Graph;
using PaperGraph.Graph.Indexes;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Of what an index is sought: of the nodes with a label, or of all nodes, or of the relationships with a type.</summary>
internal sealed class ElementIndex(ElementKind kind, GraphName? token)
{
    /// <summary>What stands in a row for an element.</summary>
    public Value Reference(int element) => kind == ElementKind.Node ? Value.NodeReference(element) : Value.RelationshipReference(element);

    /// <summary>The index on some keys; null where none of the elements has the label, the type or one of the keys yet.</summary>
    public PropertyIndex? Find(GraphView graph, params ReadOnlySpan<GraphName> keys)
    {
        if (token is { Number: < 0 })
            return null;
        Span<int> numbers = stackalloc int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            numbers[i] = keys[i].Number;
            if (numbers[i] < 0)
                return null;
        }

        return kind == ElementKind.Node ? graph.FindIndex(token?.Number ?? -1, numbers) : graph.FindRelationshipIndex(token!.Number, numbers);
    }
}
