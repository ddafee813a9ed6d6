using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Typing;

/// <summary>What a candidate is.</summary>
/// <param name="Label">The kind of concept.</param>
/// <param name="Confidence">How sure it is that it is a concept, 0 to 1.</param>
internal readonly record struct Judgement(ConceptLabel Label, double Confidence);
