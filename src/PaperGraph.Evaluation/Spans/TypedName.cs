using PaperGraph.Core.Schema;

namespace PaperGraph.Evaluation.Spans;

/// <summary>A name in the form in which names are compared, and its kind.</summary>
public readonly record struct TypedName(string Name, ConceptLabel Label);
