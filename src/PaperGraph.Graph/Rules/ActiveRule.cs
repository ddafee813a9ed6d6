using PaperGraph.Graph.Indexes;

namespace PaperGraph.Graph.Rules;

/// <summary>A rule with the index that it has in a view and those that come of it.</summary>
internal sealed record ActiveRule(GraphRule Rule, IndexTables Tables)
{
    public bool IsUnique => Rule.Kind == RuleKind.Uniqueness;
}
