namespace PaperGraph.Evaluation.Support;

/// <summary>A paper names a concept.</summary>
/// <param name="Concept">The concept, however it is told from others.</param>
/// <param name="PaperId">The paper.</param>
/// <param name="IsRight">Whether the paper's annotation has it so.</param>
public readonly record struct SupportedEdge(string Concept, string PaperId, bool IsRight);
