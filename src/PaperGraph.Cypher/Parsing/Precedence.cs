namespace PaperGraph.Cypher.Parsing;

/// <summary>How tightly operators bind, the loosest first. A sign binds tighter than all of them.</summary>
internal enum Precedence
{
    Or,
    Xor,
    And,
    Not,
    Comparison,
    Predicate,
    Additive,
    Multiplicative,
    Power,
}
