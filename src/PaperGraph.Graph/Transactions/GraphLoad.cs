using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Graph.Transactions;

/// <summary>A whole graph as the changes that add it to another, without a step through the overlay.</summary>
/// <param name="view">The graph that it is added to.</param>
/// <param name="progress">Hears how much has been read.</param>
internal sealed class GraphLoad(GraphView view, IProgress<LoadCount>? progress)
{
    private const int Interval = 10_000;

    private readonly Dictionary<string, long> _numbers = [];
    private readonly List<NodeRow> _nodes = [];
    private readonly List<RelationshipRow> _relationships = [];

    /// <summary>How much has been read.</summary>
    public LoadCount Count => new(_nodes.Count, _relationships.Count);

    /// <summary>Reads the graph from end to end.</summary>
    /// <exception cref="PaperGraphException">A node's <c>id</c> is in the graph already.</exception>
    public async ValueTask<ElementChanges> ReadAsync(IGraphSource source, CancellationToken cancellationToken)
    {
        await foreach (var node in source.NodesAsync(GraphFilter.All, cancellationToken).ConfigureAwait(false))
            Add(node);
        await foreach (var relationship in source.RelationshipsAsync(GraphFilter.All, cancellationToken).ConfigureAwait(false))
            Add(relationship);
        progress?.Report(Count);
        return new() { Nodes = _nodes, Relationships = _relationships };
    }

    private void Add(GraphNode node)
    {
        var id = node.Properties[PropertyNames.Id] is { Kind: ValueKind.String } text ? text.AsString() : null;
        if (id is not null && view.TryFindNode(id, out _))
            throw new PaperGraphException(ErrorKind.Input, $"The store holds a node with the id '{id}' already.", "a store of its own for this graph: --store FILE");
        var stored = view.NextStoredNode + _nodes.Count;
        _numbers.Add(node.Id, stored);
        _nodes.Add(new(stored, id, node.Labels, node.Properties));
        Report(_nodes.Count);
    }

    private void Add(GraphRelationship relationship)
    {
        _relationships.Add(new(
            view.NextStoredRelationship + _relationships.Count, relationship.Type, _numbers[relationship.From], _numbers[relationship.To], relationship.Properties));
        Report(_relationships.Count);
    }

    private void Report(int read)
    {
        if (read % Interval == 0)
            progress?.Report(Count);
    }
}
