using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;

namespace PaperGraph.Cypher.Execution;

/// <summary>Turns what the engine has of nodes, relationships and paths into what leaves it.</summary>
internal static class ResultValues
{
    /// <summary>A value as it leaves; a deleted node or relationship is a shell without content.</summary>
    public static Value Leave(Value value, GraphView graph) => value.Kind switch
    {
        ValueKind.NodeReference => Value.Of(graph.Node(value.AsReference())),
        ValueKind.RelationshipReference => Value.Of(graph.Relationship(value.AsReference())),
        ValueKind.PathReference => Value.Of(Leave(value.AsPathReference(), graph)),
        ValueKind.List => Leave(value, value.AsSpan(), graph),
        ValueKind.Map => Value.Of(ValueMap.Over([.. value.AsMap().Select(entry => KeyValuePair.Create(entry.Key, Leave(entry.Value, graph)))])),
        _ => value,
    };

    private static ValuePath Leave(PathReference path, GraphView graph) =>
        new([.. path.Nodes.Select(graph.Node)], [.. path.Relationships.Select(graph.Relationship)]);

    // A list of plain values leaves as it is.
    private static Value Leave(Value list, ReadOnlySpan<Value> items, GraphView graph)
    {
        Value[]? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Kind < ValueKind.List)
                continue;
            changed ??= items.ToArray();
            changed[i] = Leave(items[i], graph);
        }

        return changed is null ? list : Value.ListOver(changed);
    }
}
