using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.CypherScript;

/// <summary>Nodes and relationships as rows of statements that may run any number of times.</summary>
internal sealed class GraphStatements(TextOutput script)
{
    // A build's ids tell their label; other nodes' labels have to be remembered.
    private readonly Dictionary<string, string> _foreignLabels = new(StringComparer.Ordinal);
    private readonly StatementBatches _batches = new(script);

    public void Add(GraphNode node)
    {
        var label = node.Labels.IsEmpty ? "" : NodeCaption.TypeOf(node);
        if (label != LabelOf(node.Id))
            _foreignLabels[node.Id] = label;
        var others = CypherNames.Pattern(node.Labels.Where(other => other != label));
        var row = _batches.BeginRow(
            $"MERGE (n{Pattern(label)} {{id: row.id}})\nSET {(others.Length > 0 ? $"n{others}, " : "")}n += row.properties");
        row.Append("{id: ").AppendText(node.Id).Append(", properties: ");
        AppendMap(row, node.Properties.Where(property => property.Key != PropertyNames.Id)).Append('}');
    }

    public void Add(GraphRelationship relationship)
    {
        var keys = KeysOf(relationship);
        var row = _batches.BeginRow(Ending(relationship, keys));
        row.Append("{from: ").AppendText(relationship.From).Append(", to: ").AppendText(relationship.To);
        if (keys.Count > 0)
            AppendMap(row.Append(", key: "), keys.Select(key => KeyValuePair.Create(key, KeyValue(relationship, key))));
        row.Append(", properties: ");
        AppendMap(row, relationship.Properties.Where(property => !keys.Contains(property.Key))).Append('}');
    }

    /// <summary>Writes what is left; nodes have to be complete before the first relationship comes.</summary>
    public void Complete() => _batches.Complete();

    private string Ending(GraphRelationship relationship, IReadOnlyList<string> keys)
    {
        var key = keys.Count == 0 ? "" : " {" + string.Join(", ", keys.Select(CypherNames.Quote).Select(name => $"{name}: row.key.{name}")) + "}";
        return $"""
            MATCH (a{Pattern(LabelOf(relationship.From))} {"{id: row.from}"})
            MATCH (b{Pattern(LabelOf(relationship.To))} {"{id: row.to}"})
            MERGE (a)-[r:{CypherNames.Quote(relationship.Type)}{key}]->(b)
            SET r += row.properties
            """.ReplaceLineEndings("\n");
    }

    // Foreign relationships may be parallel; what tells them apart is all that they hold.
    private static IReadOnlyList<string> KeysOf(GraphRelationship relationship) => GraphSchema.IsOurs(relationship.Type)
        ? GraphSchema.KeyOf(relationship.Type)
        : [.. relationship.Properties.Where(property => !IsNaN(property.Value)).Select(property => property.Key)];

    private static bool IsNaN(Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat());

    private static Value KeyValue(GraphRelationship relationship, string key)
    {
        var value = relationship.Properties[key];
        return value.IsNull ? Value.Of("") : value;
    }

    private string LabelOf(string id)
    {
        if (_foreignLabels.TryGetValue(id, out var label))
            return label;
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && NodeIds.IsOurs(id) ? char.ToUpperInvariant(id[0]) + id[1..slash] : "";
    }

    private static string Pattern(string label) => label.Length == 0 ? "" : ":" + CypherNames.Quote(label);

    private static TextOutput AppendMap(TextOutput row, IEnumerable<KeyValuePair<string, Value>> properties)
    {
        var separator = "{";
        foreach (var (key, value) in properties)
        {
            row.Append(separator).Append(CypherNames.Quote(key)).Append(": ").AppendValue(value);
            separator = ", ";
        }

        return row.Append(separator == "{" ? "{}" : "}");
    }
}
