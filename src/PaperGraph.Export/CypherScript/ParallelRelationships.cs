using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.CypherScript;

/// <summary>Relationships of one type between the same two nodes that no key of the schema tells apart.</summary>
internal sealed class ParallelRelationships
{
    /// <summary>
    /// Whether <c>r</c> holds what <c>row.properties</c> does: equal values of the same kind (1 is no 1.0), and NaN for NaN.
    /// </summary>
    public const string SameProperties =
        "size(keys(r)) = size(keys(row.properties)) AND all(k IN keys(row.properties) WHERE (r[k] = row.properties[k] OR r[k] <> r[k])"
        + " AND coalesce(toStringOrNull(r[k]) = toStringOrNull(row.properties[k]), true))";

    private readonly List<GraphRelationship> _relationships = [];
    private RelationshipKey _key;

    /// <summary>The only one; null where there are none or several.</summary>
    public GraphRelationship? Single => _relationships is [var single] ? single : null;

    /// <summary>The different ones, each with how many there are of it.</summary>
    public IEnumerable<KeyValuePair<GraphRelationship, int>> Counted =>
        _relationships.GroupBy(relationship => relationship.Properties).Select(group => KeyValuePair.Create(group.First(), group.Count()));

    /// <summary>Whether one is parallel to those that are here.</summary>
    public bool Belongs(GraphRelationship relationship) => _relationships.Count > 0 && relationship.Key == _key;

    public void Add(GraphRelationship relationship)
    {
        if (_relationships.Count == 0)
            _key = relationship.Key;
        _relationships.Add(relationship);
    }

    public void Clear() => _relationships.Clear();
}
