namespace PaperGraph.Cypher.Binding;

/// <summary>Where a query stands.</summary>
internal enum QueryPlace
{
    /// <summary>It is the statement.</summary>
    Statement,

    /// <summary>In CALL { … }.</summary>
    Call,

    /// <summary>In EXISTS, COUNT or COLLECT { … }: it may not write, and needs no RETURN.</summary>
    Expression,
}
