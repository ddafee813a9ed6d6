namespace PaperGraph.Graph;

/// <summary>What an index, a constraint or a number speaks of. The numbers reach disk.</summary>
public enum ElementKind
{
    /// <summary>Nodes, by label.</summary>
    Node = 0,

    /// <summary>Relationships, by type.</summary>
    Relationship = 1,
}
