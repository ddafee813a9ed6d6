namespace PaperGraph.Cypher.Conformance.Differential;

/// <summary>A statement whose answers are compared.</summary>
/// <param name="Text">It.</param>
/// <param name="IsOrdered">Whether its rows have an order; otherwise they are a multiset.</param>
/// <param name="IgnoresListOrder">Whether the items of its lists come in no order.</param>
/// <param name="IgnoresNumberKind">Whether a float that is an integer is the same as that integer.</param>
internal sealed record Statement(string Text, bool IsOrdered = false, bool IgnoresListOrder = false, bool IgnoresNumberKind = false);
