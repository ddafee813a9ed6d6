using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>
/// Reads nodes, relationships and paths from typed JSON. A node goes by its <c>id</c> property, else by the server's name for it; so do
/// the ends of a relationship in a path, while one that stands alone knows its ends by the server's names only.
/// </summary>
internal static class TypedJsonEntities
{
    public static GraphNode ReadNode(JsonElement node, Func<JsonElement, ValueMap> readMap)
    {
        var properties = PropertyMap.Of(readMap(node.GetProperty("_properties")));
        var id = properties[PropertyNames.Id] is { Kind: ValueKind.String } own ? own.AsString() : ServerName(node, "_element_id");
        return new(id, [.. node.GetProperty("_labels").EnumerateArray().Select(label => label.GetString()!).Order(StringComparer.Ordinal)], properties);
    }

    public static GraphRelationship ReadRelationship(JsonElement relationship, Func<JsonElement, ValueMap> readMap) => new(
        relationship.GetProperty("_type").GetString()!, ServerName(relationship, "_start_node_element_id"), ServerName(relationship, "_end_node_element_id"),
        PropertyMap.Of(readMap(relationship.GetProperty("_properties"))));

    /// <summary>Nodes and relationships in turn.</summary>
    public static ValuePath ReadPath(JsonElement path, Func<JsonElement, ValueMap> readMap)
    {
        var items = path.EnumerateArray().Select(item => item.GetProperty("_value")).ToList();
        var ids = new Dictionary<string, string>();
        var nodes = ImmutableArray.CreateBuilder<GraphNode>();
        foreach (var item in items.Where((_, place) => place % 2 == 0))
        {
            nodes.Add(ReadNode(item, readMap));
            ids[ServerName(item, "_element_id")] = nodes[^1].Id;
        }

        var relationships = items.Where((_, place) => place % 2 == 1).Select(item => ReadRelationship(item, readMap));
        return new(nodes.ToImmutable(), [.. relationships.Select(relationship => relationship with { From = ids[relationship.From], To = ids[relationship.To] })]);
    }

    private static string ServerName(JsonElement entity, string member) => entity.GetProperty(member).GetString()!;
}
