using PaperGraph.Core.Querying;

namespace PaperGraph.Cypher.Execution;

/// <summary>What a run has changed so far.</summary>
internal sealed class ExecutionCounters
{
    public long NodesCreated { get; set; }

    public long NodesDeleted { get; set; }

    public long RelationshipsCreated { get; set; }

    public long RelationshipsDeleted { get; set; }

    public long PropertiesSet { get; set; }

    public long LabelsAdded { get; set; }

    public long LabelsRemoved { get; set; }

    public long SchemaAdded { get; set; }

    public long SchemaRemoved { get; set; }

    /// <summary>What they are now, to go back to.</summary>
    public ExecutionCounters Copy() => (ExecutionCounters)MemberwiseClone();

    /// <summary>As it is given back.</summary>
    public CypherCounters ToResult() => new()
    {
        NodesCreated = NodesCreated,
        NodesDeleted = NodesDeleted,
        RelationshipsCreated = RelationshipsCreated,
        RelationshipsDeleted = RelationshipsDeleted,
        PropertiesSet = PropertiesSet,
        LabelsAdded = LabelsAdded,
        LabelsRemoved = LabelsRemoved,
        SchemaAdded = SchemaAdded,
        SchemaRemoved = SchemaRemoved,
    };
}
