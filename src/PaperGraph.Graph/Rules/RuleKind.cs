namespace PaperGraph.Graph.Rules;

/// <summary>What a rule asks for. The numbers reach disk.</summary>
public enum RuleKind
{
    /// <summary>Elements can be found by equal values, ranges and prefixes.</summary>
    Range = 0,

    /// <summary>Elements can be found by texts; kept as <see cref="Range"/> is.</summary>
    Text = 1,

    /// <summary>Words of texts can be searched; whoever searches keeps the index.</summary>
    FullText = 2,

    /// <summary>No two elements have equal values; found as <see cref="Range"/> is.</summary>
    Uniqueness = 3,
}
