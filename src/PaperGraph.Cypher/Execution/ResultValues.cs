using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution;

/// <summary>Turns what the engine has of nodes, relationships and paths into what leaves it.</summary>
internal static class ResultValues
{
    /// <summary>A value as it leaves; a deleted node or relationship is a shell without content.</summary>
    public static Value Leave(Value value, QueryContext context) => value.Kind switch
    {
        ValueKind.NodeReference => Value.Of(context.Graph.Node(value.AsReference())),
        ValueKind.RelationshipReference => Value.Of(context.Graph.Relationship(value.AsReference())),
        ValueKind.PathReference => Value.Of(Leave(value.AsPathReference(), context)),
        ValueKind.List => Leave(value, value.AsSpan(), context),
        ValueKind.Map => Value.Of(ValueMap.Over([.. value.AsMap().Select(entry => KeyValuePair.Create(entry.Key, Leave(entry.Value, context)))])),
        _ => value,
    };

    private static ValuePath Leave(PathReference path, QueryContext context) =>
        new([.. path.Nodes.Select(context.Graph.Node)], [.. path.Relationships.Select(context.Graph.Relationship)]);

    // A list of plain values leaves as it is.
    private static Value Leave(Value list, ReadOnlySpan<Value> items, QueryContext context)
    {
        Value[]? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Kind < ValueKind.List)
                continue;
            context.Limits.Step();
            changed ??= items.ToArray();
            changed[i] = Leave(items[i], context);
        }

        return changed is null ? list : Value.ListOver(changed);
    }
}
