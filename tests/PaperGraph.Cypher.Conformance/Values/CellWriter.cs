using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Conformance.Values;

/// <summary>
/// Writes values so that two are the same for the suite exactly if their texts are: labels and keys in order, floats by value
/// (<c>-0.0</c> as <c>0.0</c>) and told from integers, nodes and relationships by what they carry.
/// </summary>
/// <param name="ignoresListOrder">Whether lists of the same items are the same in whatever order.</param>
/// <param name="ignoresNumberKind">Whether floats that are integers are written as these.</param>
internal sealed class CellWriter(bool ignoresListOrder = false, bool ignoresNumberKind = false)
{
    public static CellWriter Exact { get; } = new();

    /// <summary>A value's text.</summary>
    public string Write(Value value) => value.Kind switch
    {
        ValueKind.Float => WriteFloat(value.AsFloat()),
        ValueKind.String => Quote(value.AsString()),
        ValueKind.List => $"[{string.Join(", ", Ordered(value.AsList().Select(Write)))}]",
        ValueKind.Map => WriteMap(value.AsMap()),
        ValueKind.Node => Write(value.AsNode()),
        ValueKind.Relationship => Write(value.AsRelationship()),
        ValueKind.Path => Write(value.AsPath()),
        _ => value.ToString(),
    };

    /// <summary>A row's text.</summary>
    public string Write(IEnumerable<Value> row) => $"| {string.Join(" | ", row.Select(Write))} |";

    private string WriteFloat(double number)
    {
        var text = (number == 0 ? 0 : number).ToString("R", CultureInfo.InvariantCulture);
        return !ignoresNumberKind && double.IsFinite(number) && !text.AsSpan().ContainsAny('.', 'E') ? text + ".0" : text;
    }

    private static string Quote(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}'";

    private IEnumerable<string> Ordered(IEnumerable<string> items) => ignoresListOrder ? items.Order(StringComparer.Ordinal) : items;

    private string WriteMap(IEnumerable<KeyValuePair<string, Value>> entries) => $"{{{string.Join(", ", entries.Select(entry => $"{entry.Key}: {Write(entry.Value)}"))}}}";

    private string WriteProperties(PropertyMap properties) => properties.Count == 0 ? "" : WriteMap(properties);

    private string Write(GraphNode node) =>
        $"({string.Join(' ', new[] { string.Concat(node.Labels.Select(label => ":" + label)), WriteProperties(node.Properties) }.Where(part => part.Length > 0))})";

    private string Write(GraphRelationship relationship) => $"[:{relationship.Type}{(relationship.Properties.Count > 0 ? " " : "")}{WriteProperties(relationship.Properties)}]";

    private string Write(ValuePath path) =>
        $"<{Write(path.Nodes[0])}{string.Concat(path.Relationships.Select((relationship, place) => Write(path, relationship, place)))}>";

    private string Write(ValuePath path, GraphRelationship relationship, int place)
    {
        var isForward = relationship.From == path.Nodes[place].Id;
        return $"{(isForward ? "-" : "<-")}{Write(relationship)}{(isForward ? "->" : "-")}{Write(path.Nodes[place + 1])}";
    }
}
