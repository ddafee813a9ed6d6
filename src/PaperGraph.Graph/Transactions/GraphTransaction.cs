using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;

namespace PaperGraph.Graph.Transactions;

/// <summary>
/// Collects what one writer changes and commits it as one: first durable in the <see cref="ICommitLog"/>, then seen by
/// readers. A transaction that is not committed leaves no trace.
/// </summary>
public sealed partial class GraphTransaction
{
    private readonly LiveGraph _graph;
    private readonly List<PaperRecord> _records = [];
    private readonly List<string> _deletedRecords = [];
    private readonly List<Decision> _decisions = [];
    private readonly List<string> _deletedDecisions = [];
    private readonly List<RelationshipKey> _deletedRelationships = [];
    private readonly List<string> _deletedNodes = [];
    private readonly List<GraphNode> _nodes = [];
    private readonly List<GraphRelationship> _relationships = [];
    private readonly Dictionary<string, string> _redirects = [];

    internal GraphTransaction(LiveGraph graph) => _graph = graph;

    /// <summary>Adds all of a commit; its <see cref="StoreCommit.Settled"/> is for <see cref="CommitAsync"/> to say.</summary>
    public void Add(StoreCommit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        _records.AddRange(commit.Records);
        _deletedRecords.AddRange(commit.DeletedRecords);
        _decisions.AddRange(commit.Decisions);
        _deletedDecisions.AddRange(commit.DeletedDecisions);
        Add(commit.Graph);
    }

    /// <summary>Adds a batch.</summary>
    public void Add(GraphBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _deletedRelationships.AddRange(batch.DeletedRelationships);
        _deletedNodes.AddRange(batch.DeletedNodes);
        _nodes.AddRange(batch.Nodes);
        _relationships.AddRange(batch.Relationships);
        foreach (var (from, to) in batch.Redirects)
            _redirects[from] = to;
    }

    /// <summary>Creates a node or brings it up to date.</summary>
    public void Write(GraphNode node) => _nodes.Add(node);

    /// <summary>Creates a relationship or brings it up to date.</summary>
    public void Write(GraphRelationship relationship) => _relationships.Add(relationship);

    /// <summary>Makes all of it durable and visible, or, when the task fails, none of it.</summary>
    /// <param name="settled">Whether the graph agrees with the records afterwards.</param>
    /// <param name="cancellationToken">Ends the transaction without a trace.</param>
    /// <exception cref="ArgumentException">A relationship names a node that is neither there nor written.</exception>
    public ValueTask CommitAsync(bool settled = false, CancellationToken cancellationToken = default) => _graph.CommitAsync(
        new StoreCommit
        {
            Records = _records,
            DeletedRecords = _deletedRecords,
            Decisions = _decisions,
            DeletedDecisions = _deletedDecisions,
            Settled = settled,
            Graph = new GraphBatch
            {
                DeletedRelationships = _deletedRelationships,
                DeletedNodes = _deletedNodes,
                Nodes = _nodes,
                Relationships = _relationships,
                Redirects = _redirects,
            },
        },
        cancellationToken);
}
