using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Transactions;

/// <summary>A log that keeps the graph as two lists of what is written, row by row, as a file would.</summary>
internal sealed class MemoryCommitLog : ICommitLog
{
    private readonly SortedDictionary<long, GraphNode> _nodes = [];
    private readonly SortedDictionary<long, (long Start, long End, GraphRelationship Relationship)> _relationships = [];
    private long _generation;
    private long _lastNumber;

    public int Loads { get; private set; }

    public ValueTask<long> GetGenerationAsync(CancellationToken cancellationToken = default) => new(_generation);

    public ValueTask<GraphSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        Loads++;
        var builder = new GraphSnapshotBuilder();
        var rows = new Dictionary<long, int>();
        foreach (var (number, node) in _nodes)
        {
            rows[number] = builder.AddNode(node.Id, builder.LabelSet(node.Labels), number);
            foreach (var (key, value) in node.Properties)
                builder.NodeProperties.Set(rows[number], builder.NodeProperties.Key(key), value);
        }

        foreach (var (number, (start, end, relationship)) in _relationships)
        {
            var row = builder.AddRelationship(builder.Type(relationship.Type), rows[start], rows[end], number);
            foreach (var (key, value) in relationship.Properties)
                builder.RelationshipProperties.Set(row, builder.RelationshipProperties.Key(key), value);
        }

        return new(builder.Build(generation: _generation));
    }

    public ValueTask AppendAsync(StoreCommit commit, GraphChanges changes, CancellationToken cancellationToken = default)
    {
        foreach (var relationship in changes.DeletedRelationships)
            Assert.True(_relationships.Remove(changes.Before.StoredRelationship(relationship)));
        foreach (var node in changes.DeletedNodes)
            Assert.True(_nodes.Remove(changes.Before.StoredNode(node)));
        var written = changes.Nodes.Select(change => change.Existing < 0 ? ++_lastNumber : changes.Before.StoredNode(change.Existing)).ToArray();
        for (var i = 0; i < written.Length; i++)
            _nodes[written[i]] = changes.Nodes[i].Node;
        foreach (var (existing, start, end, relationship) in changes.Relationships)
        {
            var number = existing < 0 ? ++_lastNumber : changes.Before.StoredRelationship(existing);
            _relationships[number] = (Stored(start), Stored(end), relationship);
        }

        _generation++;
        return ValueTask.CompletedTask;

        long Stored(int node) => node < 0 ? written[~node] : changes.Before.StoredNode(node);
    }
}
