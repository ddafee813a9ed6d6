using System.Runtime.CompilerServices;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;

namespace PaperGraph.Testing;

/// <summary>A graph from lists, with the order and the filter that <see cref="IGraphSource"/> promises.</summary>
public sealed class InMemoryGraph : IGraphSource
{
    private readonly List<GraphNode> _nodes;
    private readonly List<GraphRelationship> _relationships;

    public InMemoryGraph(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        _nodes = [.. nodes.OrderBy(node => node.Id, StringComparer.Ordinal)];
        _relationships = [.. relationships.Select(relationship => (Key: RelationshipKey.Of(relationship), relationship)).OrderBy(pair => pair.Key).Select(pair => pair.relationship)];
    }

    /// <summary>A node with its <c>id</c> among its properties.</summary>
    public static GraphNode Node(string id, string[] labels, params ReadOnlySpan<(string Key, Value Value)> properties) =>
        new(id, [.. labels.Order(StringComparer.Ordinal)], PropertyMap.Of([(PropertyNames.Id, Value.Of(id)), .. properties]));

    /// <summary>A relationship.</summary>
    public static GraphRelationship Link(string from, string type, string to, params ReadOnlySpan<(string Key, Value Value)> properties) =>
        new(type, from, to, PropertyMap.Of(properties));

    /// <inheritdoc/>
    public ValueTask<GraphDescription> DescribeAsync(GraphFilter filter, CancellationToken cancellationToken = default)
    {
        var nodes = _nodes.Where(node => Passes(node, filter)).ToList();
        var relationships = Relationships(filter).ToList();
        return ValueTask.FromResult(new GraphDescription
        {
            Labels = Count(nodes.SelectMany(node => node.Labels)),
            Types = Count(relationships.Select(relationship => relationship.Type)),
            NodeProperties = Types(nodes.Select(node => Shown(node.Properties, filter))),
            RelationshipProperties = Types(relationships.Select(relationship => Shown(relationship.Properties, filter))),
        });
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> NodesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (var node in _nodes.Where(node => Passes(node, filter)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return filter.IncludeComputed ? node : node with { Properties = Shown(node.Properties, filter) };
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphRelationship> RelationshipsAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (var relationship in Relationships(filter))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return filter.IncludeComputed ? relationship : relationship with { Properties = Shown(relationship.Properties, filter) };
        }
    }

    private IEnumerable<GraphRelationship> Relationships(GraphFilter filter)
    {
        var ends = filter.Labels is null && filter.Ids is null ? null : _nodes.Where(node => Passes(node, filter)).Select(node => node.Id).ToHashSet();
        return _relationships.Where(relationship =>
            filter.Types?.Contains(relationship.Type) != false
            && (ends is null || (ends.Contains(relationship.From) && ends.Contains(relationship.To)))
            && (relationship.Properties[PropertyNames.Confidence] is not { Kind: ValueKind.Float } confidence || confidence.AsFloat() >= filter.MinConfidence));
    }

    private static bool Passes(GraphNode node, GraphFilter filter) =>
        filter.Ids?.Contains(node.Id) != false && (filter.Labels is null || node.Labels.Any(filter.Labels.Contains));

    private static PropertyMap Shown(PropertyMap properties, GraphFilter filter) =>
        filter.IncludeComputed ? properties : PropertyMap.Of(properties.Where(property => !GraphSchema.IsComputed(property.Key)));

    private static SortedDictionary<string, long> Count(IEnumerable<string> names) =>
        new(names.CountBy(name => name).ToDictionary(pair => pair.Key, pair => (long)pair.Value), StringComparer.Ordinal);

    private static SortedDictionary<string, PropertyType> Types(IEnumerable<PropertyMap> maps)
    {
        var types = new SortedDictionary<string, PropertyType>(StringComparer.Ordinal);
        foreach (var (key, value) in maps.SelectMany(map => map))
        {
            var type = TypeOf(value);
            types[key] = types.TryGetValue(key, out var known) && known != type ? PropertyType.String : type;
        }

        return types;
    }

    private static PropertyType TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Integer => PropertyType.Integer,
        ValueKind.Float => PropertyType.Float,
        ValueKind.Boolean => PropertyType.Boolean,
        ValueKind.List => value.AsList().Count > 0 && value.AsList()[0].Kind == ValueKind.Integer ? PropertyType.IntegerList : PropertyType.StringList,
        _ => PropertyType.String,
    };
}
