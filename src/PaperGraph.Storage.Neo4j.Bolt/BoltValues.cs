using System.Collections;
using Neo4j.Driver;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Reads the driver's values; nodes, relationships and paths go by the same ids as over HTTP.</summary>
internal static class BoltValues
{
    public static Value Read(object? value) => value switch
    {
        null => Value.Null,
        bool flag => Value.Of(flag),
        long number => Value.Of(number),
        double number => Value.Of(double.IsNaN(number) ? double.NaN : number), // Java's has other bits
        string text => Value.Of(text),
        INode node => Value.Of(ReadNode(node)),
        IRelationship relationship => Value.Of(ReadRelationship(relationship)),
        IPath path => Value.Of(ReadPath(path)),
        byte[] bytes => Value.Of(Convert.ToBase64String(bytes)),
        IEnumerable<KeyValuePair<string, object?>> map => Value.Of(ReadMap(map)),
        IEnumerable items => Value.List(items.Cast<object?>().Select(Read)),
        _ => Value.Of(ForeignValueText.Of(value)),
    };

    public static ValueMap ReadMap(IEnumerable<KeyValuePair<string, object?>> map) => ValueMap.Of(Entries(map));

    private static GraphNode ReadNode(INode node)
    {
        var properties = PropertyMap.Of(Entries(node.Properties!));
        var id = properties[PropertyNames.Id] is { Kind: ValueKind.String } own ? own.AsString() : node.ElementId;
        return new(id, [.. node.Labels.Order(StringComparer.Ordinal)], properties);
    }

    private static GraphRelationship ReadRelationship(IRelationship relationship) =>
        new(relationship.Type, relationship.StartNodeElementId, relationship.EndNodeElementId, PropertyMap.Of(Entries(relationship.Properties!)));

    private static ValuePath ReadPath(IPath path)
    {
        var ids = path.Nodes.DistinctBy(node => node.ElementId).ToDictionary(node => node.ElementId, node => ReadNode(node).Id);
        return new(
            [.. path.Nodes.Select(ReadNode)],
            [.. path.Relationships.Select(ReadRelationship).Select(relationship => relationship with { From = ids[relationship.From], To = ids[relationship.To] })]);
    }

    private static IEnumerable<KeyValuePair<string, Value>> Entries(IEnumerable<KeyValuePair<string, object?>> map) =>
        map.Select(entry => KeyValuePair.Create(entry.Key, Read(entry.Value)));
}
