using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>
/// The properties to put over what is stored: the given ones, null for those of the schema that are not given, and what other
/// stores compute (abstract, evidence) written out.
/// </summary>
internal static class ElementProperties
{
    public static Dictionary<string, Value> Of(GraphNode node, IReadOnlyDictionary<string, PaperRecord> records)
    {
        var properties = Merge(node.Properties, node.Labels.SelectMany(GraphSchema.OfLabel));
        properties[PropertyNames.Id] = Value.Of(node.Id);
        if (NodeIds.TryGetPaper(node.Id, out var paperId) && records.TryGetValue(paperId, out var record))
            properties[PropertyNames.Abstract] = Abstract(record.Paper);
        return properties;
    }

    public static Dictionary<string, Value> Of(GraphRelationship relationship, IReadOnlyDictionary<string, PaperRecord> records)
    {
        var properties = Merge(relationship.Properties, GraphSchema.OfType(relationship.Type));
        if (PaperOf(relationship) is { } paperId && records.TryGetValue(paperId, out var record))
            properties[PropertyNames.Evidence] = Evidence(record, relationship.Properties[PropertyNames.Field], relationship.Properties[PropertyNames.Start]);
        return properties;
    }

    /// <summary>The paper whose text holds a relationship's evidence, or null where it has none.</summary>
    public static string? PaperOf(GraphRelationship relationship)
    {
        if (relationship.Properties[PropertyNames.Field].IsNull)
            return null;
        var node = relationship.Properties[PropertyNames.Paper] is { Kind: ValueKind.String } paper ? paper.AsString() : relationship.From;
        return NodeIds.TryGetPaper(node, out var paperId) ? paperId : null;
    }

    /// <summary>A paper's abstract as its node carries it: missing where there is none.</summary>
    public static Value Abstract(Paper paper) => paper.Abstract.Length == 0 ? Value.Null : Value.Of(paper.Abstract);

    /// <summary>The sentence around a place in a paper's text.</summary>
    public static Value Evidence(PaperRecord record, Value field, Value start)
    {
        var part = field == Value.Of("title") ? PaperField.Title : PaperField.Abstract;
        return Value.Of(record.Mentions.SentenceAt(record.Paper, part, (int)start.AsInteger()));
    }

    private static Dictionary<string, Value> Merge(PropertyMap given, IEnumerable<PropertyDefinition> owned)
    {
        var properties = given.ToDictionary();
        foreach (var definition in owned)
            properties.TryAdd(definition.Name, Value.Null);
        return properties;
    }
}
