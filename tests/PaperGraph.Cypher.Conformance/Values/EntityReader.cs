using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Conformance.Values;

/// <summary>Reads nodes, relationships and paths. Their ids only tell which way a path walks its relationships.</summary>
internal static class EntityReader
{
    public static GraphNode ReadNode(NotationReader text, string id)
    {
        text.Take("(");
        var labels = ReadNames(text);
        var properties = ReadProperties(text);
        text.Take(")");
        return new(id, [.. labels.Order(StringComparer.Ordinal)], properties);
    }

    public static GraphRelationship ReadRelationship(NotationReader text, string from, string to)
    {
        text.Take("[");
        var types = ReadNames(text);
        var properties = ReadProperties(text);
        text.Take("]");
        return new(types.Single(), from, to, properties);
    }

    public static ValuePath ReadPath(NotationReader text)
    {
        text.Take("<");
        var nodes = ImmutableArray.CreateBuilder<GraphNode>();
        var relationships = ImmutableArray.CreateBuilder<GraphRelationship>();
        nodes.Add(ReadNode(text, Id(0)));
        while (!text.TryTake(">"))
        {
            var isBackwards = text.TryTake("<");
            text.Take("-");
            var (here, next) = (Id(relationships.Count), Id(relationships.Count + 1));
            relationships.Add(isBackwards ? ReadRelationship(text, next, here) : ReadRelationship(text, here, next));
            text.Take(isBackwards ? "-" : "->");
            nodes.Add(ReadNode(text, next));
        }

        return new(nodes.ToImmutable(), relationships.ToImmutable());
    }

    private static string Id(int place) => place.ToString(CultureInfo.InvariantCulture);

    private static List<string> ReadNames(NotationReader text)
    {
        var names = new List<string>();
        while (text.TryTake(":"))
            names.Add(text.Name());
        return names;
    }

    private static PropertyMap ReadProperties(NotationReader text) => text.Peek() == '{' ? PropertyMap.Of(CellReader.ReadMap(text)) : PropertyMap.Empty;
}
