using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Cli.Query;

/// <summary>A value as a cell of a table, for people: nodes and relationships as Cypher draws them, what is long cut short.</summary>
internal static class CellText
{
    private const int LongestText = 60;
    private const int MostProperties = 8;

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString(),
        ValueKind.Node => OfNode(value.AsNode()),
        ValueKind.Path => OfPath(value.AsPath()),
        _ => Inside(value),
    };

    private static string Inside(Value value) => value.Kind switch
    {
        ValueKind.Float => NumberText.Of(value.AsFloat()),
        ValueKind.String => $"'{Shorten(value.AsString())}'",
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Inside))}]",
        ValueKind.Map => $"{{{Entries(value.AsMap(), value.AsMap().Count)}}}",
        ValueKind.Node => NodeInside(value.AsNode()),
        ValueKind.Relationship => OfRelationship(value.AsRelationship(), withProperties: true),
        ValueKind.Path => OfPath(value.AsPath()),
        _ => value.ToString(),
    };

    private static string OfNode(GraphNode node)
    {
        var labels = string.Concat(node.Labels.Select(label => ":" + label));
        return node.Properties.Count == 0 ? $"({labels})" : $"({labels}{(labels.Length > 0 ? " " : "")}{{{Entries(Foremost(node.Properties), MostProperties)}}})";
    }

    // Among others a node of ours is its id, which tells its label too.
    private static string NodeInside(GraphNode node) => node.Properties[PropertyNames.Id].Kind == ValueKind.String ? $"({node.Id})" : OfNode(node);

    private static string OfRelationship(GraphRelationship relationship, bool withProperties) =>
        withProperties && relationship.Properties.Count > 0 ? $"[:{relationship.Type} {{{Entries(relationship.Properties, MostProperties)}}}]" : $"[:{relationship.Type}]";

    private static string OfPath(ValuePath path)
    {
        var steps = path.Relationships.Select((relationship, place) =>
        {
            var (arrow, drawn) = (relationship.From == path.Nodes[place].Id, OfRelationship(relationship, withProperties: false));
            return $"{(arrow ? "-" : "<-")}{drawn}{(arrow ? "->" : "-")}{NodeInside(path.Nodes[place + 1])}";
        });
        return NodeInside(path.Nodes[0]) + string.Concat(steps);
    }

    // What a node is comes first, then the rest by name.
    private static IEnumerable<KeyValuePair<string, Value>> Foremost(PropertyMap properties) => properties.OrderBy(property => property.Key switch
    {
        PropertyNames.Id => 0,
        PropertyNames.Name or PropertyNames.Title => 1,
        _ => 2,
    });

    private static string Entries(IEnumerable<KeyValuePair<string, Value>> entries, int most)
    {
        var shown = entries.Take(most + 1).Select((entry, place) => place == most ? "…" : $"{entry.Key}: {Inside(entry.Value)}");
        return string.Join(", ", shown);
    }

    private static string Shorten(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
}
