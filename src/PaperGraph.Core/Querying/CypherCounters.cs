namespace PaperGraph.Core.Querying;

/// <summary>What a statement changed. A property that is set to what it was counts as set.</summary>
public readonly record struct CypherCounters
{
    /// <summary>Nodes created.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships created.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>Properties set or removed.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels put on nodes.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels taken from nodes.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Constraints and indexes made.</summary>
    public long SchemaAdded { get; init; }

    /// <summary>Constraints and indexes dropped.</summary>
    public long SchemaRemoved { get; init; }

    /// <summary>Whether it changed anything.</summary>
    public bool ContainsUpdates => this != default;
}
