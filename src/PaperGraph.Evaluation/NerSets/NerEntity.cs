namespace PaperGraph.Evaluation.NerSets;

/// <summary>A span that a set marks.</summary>
/// <param name="Start">First character of the text, in UTF-16 units.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Type">The set's own name of its kind.</param>
public readonly record struct NerEntity(int Start, int End, string Type);
