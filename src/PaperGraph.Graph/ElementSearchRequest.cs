namespace PaperGraph.Graph;

/// <summary>What is sought.</summary>
/// <param name="Text">The query in the search's own syntax.</param>
/// <param name="Most">How many are wanted at the most.</param>
/// <param name="Analyzer">What divides the query into words; null for that of the rule.</param>
public readonly record struct ElementSearchRequest(string Text, int Most, string? Analyzer);
