using System.Collections.Immutable;
using PaperGraph.Core.Storage;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Transactions;

/// <summary>A log that keeps the graph as two lists of what is written, row by row, as a file would.</summary>
internal sealed class MemoryCommitLog : ICommitLog
{
    private readonly SortedDictionary<long, NodeRow> _nodes = [];
    private readonly SortedDictionary<long, RelationshipRow> _relationships = [];
    private ImmutableArray<GraphRule> _rules = [];
    private long _generation;

    public int Loads { get; private set; }

    /// <summary>What each commit changed.</summary>
    public List<ElementChanges> Commits { get; } = [];

    public bool IsWritable { get; init; } = true;

    public ValueTask<long> GetGenerationAsync(CancellationToken cancellationToken = default) => new(_generation);

    public ValueTask<GraphView> LoadAsync(CancellationToken cancellationToken = default)
    {
        Loads++;
        var builder = new GraphSnapshotBuilder();
        var rows = new Dictionary<long, int>();
        foreach (var (number, node) in _nodes)
        {
            rows[number] = builder.AddStoredNode(node.Id, builder.LabelSet(node.Labels), number);
            foreach (var (key, value) in node.Properties)
                builder.NodeProperties.Set(rows[number], builder.NodeProperties.Key(key), value);
        }

        foreach (var (number, relationship) in _relationships)
        {
            var row = builder.AddRelationship(builder.Type(relationship.Type), rows[relationship.Start], rows[relationship.End], number);
            foreach (var (key, value) in relationship.Properties)
                builder.RelationshipProperties.Set(row, builder.RelationshipProperties.Key(key), value);
        }

        return new(new GraphView(builder.Build(generation: _generation), _rules));
    }

    public ValueTask AppendAsync(StoreCommit commit, ElementChanges changes, CancellationToken cancellationToken = default)
    {
        foreach (var relationship in changes.DeletedRelationships)
            Assert.True(_relationships.Remove(relationship));
        foreach (var node in changes.DeletedNodes)
            Assert.True(_nodes.Remove(node));
        foreach (var node in changes.Nodes)
            _nodes[node.Stored] = node;
        foreach (var relationship in changes.Relationships)
            _relationships[relationship.Stored] = relationship;
        Assert.All(_relationships.Values, relationship => Assert.True(_nodes.ContainsKey(relationship.Start) && _nodes.ContainsKey(relationship.End)));
        _rules = changes.Rules ?? _rules;
        Commits.Add(changes);
        _generation++;
        return ValueTask.CompletedTask;
    }
}
