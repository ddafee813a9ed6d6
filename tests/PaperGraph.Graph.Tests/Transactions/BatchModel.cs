using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Graph.Tests.Transactions;

/// <summary>What a batch does, said in the plainest way over dictionaries.</summary>
internal sealed class BatchModel
{
    private readonly SortedDictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<RelationshipKey, GraphRelationship> _relationships = [];

    public void Apply(GraphBatch batch)
    {
        foreach (var key in batch.DeletedRelationships)
            _relationships.Remove(key);
        foreach (var id in batch.DeletedNodes.Where(id => At(id).All(key => BuiltElements.IsBuilt(_relationships[key]))))
        {
            _nodes.Remove(id);
            foreach (var key in At(id).ToList())
                _relationships.Remove(key);
        }

        foreach (var node in batch.Nodes.Reverse().DistinctBy(node => node.Id))
            _nodes[node.Id] = _nodes.TryGetValue(node.Id, out var stored) ? Merge(stored, node) : node;
        foreach (var relationship in batch.Relationships.Reverse().DistinctBy(relationship => relationship.Key))
            _relationships[relationship.Key] = _relationships.TryGetValue(relationship.Key, out var stored) ? Merge(stored, relationship) : relationship;
    }

    public string Show() => SomeGraph.Show(_nodes.Values, _relationships.Values);

    private IEnumerable<RelationshipKey> At(string id) => _relationships.Keys.Where(key => key.From == id || key.To == id);

    private static GraphNode Merge(GraphNode stored, GraphNode written) => new(
        written.Id,
        [.. stored.Labels.Concat(written.Labels).Distinct().Order(StringComparer.Ordinal)],
        Merge(stored.Properties, written.Properties, [.. written.Labels.SelectMany(GraphSchema.OfLabel).Select(definition => definition.Name)]));

    private static GraphRelationship Merge(GraphRelationship stored, GraphRelationship written) =>
        written with { Properties = Merge(stored.Properties, written.Properties, [.. GraphSchema.OfType(written.Type).Select(definition => definition.Name)]) };

    private static PropertyMap Merge(PropertyMap stored, PropertyMap written, HashSet<string> ours) =>
        PropertyMap.Of(stored.Where(pair => !ours.Contains(pair.Key) && written[pair.Key].IsNull).Concat(written));
}
