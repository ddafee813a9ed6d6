namespace PaperGraph.Cypher.Optimization;

/// <summary>What the optimizer does to a plan; rows are the same without each.</summary>
public enum OptimizerStep
{
    /// <summary>Patterns are matched in the cheapest order found, not in that of the text.</summary>
    JoinOrder,

    /// <summary>Predicates are tested as soon as their variables are known.</summary>
    FilterPushDown,

    /// <summary>Nodes with a label are found by it.</summary>
    LabelScan,

    /// <summary>Nodes with a given number are fetched.</summary>
    IdSeek,

    /// <summary>Nodes with a given property are found by an index.</summary>
    IndexSeek,

    /// <summary>Relationships with a given number are fetched.</summary>
    RelationshipIdSeek,

    /// <summary>Relationships with a given property are found by an index.</summary>
    RelationshipIndexSeek,

    /// <summary>Between two known nodes the side with fewer relationships is walked.</summary>
    ExpandInto,

    /// <summary>Unconnected patterns with an equality between them are joined by a table.</summary>
    HashJoin,

    /// <summary>Where each end of a trail is wanted but once, the search is breadth-first.</summary>
    PruningExpand,

    /// <summary>Counts of all nodes or relationships, or of those of a label or type, are looked up.</summary>
    CountStore,

    /// <summary>Relationships that are only counted are not walked.</summary>
    DegreeCount,

    /// <summary>ORDER BY with LIMIT keeps no more rows than it gives.</summary>
    Top,

    /// <summary>EXISTS in a predicate is a step of the plan, behind the cheaper predicates.</summary>
    SemiApply,

    /// <summary>Nodes stand for values that a uniqueness constraint keeps apart, where only equality matters.</summary>
    KeyIdentity,

    /// <summary>Properties are read behind ORDER BY with LIMIT where they can wait.</summary>
    LateProjection,

    /// <summary>Rows that differ in one node only go through filters into an aggregation many at a time.</summary>
    NodeBatch,
}
