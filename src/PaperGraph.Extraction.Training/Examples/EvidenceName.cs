using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Training.Examples;

/// <summary>One piece of evidence, as a line of the weights names it.</summary>
internal readonly record struct EvidenceName(EvidenceKind Kind, string Name);
