using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Evaluation.Spans;

/// <summary>A piece of a text that names something of a kind.</summary>
/// <param name="Field">The field.</param>
/// <param name="Start">First character, in UTF-16 units from the start of the field.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Label">The kind.</param>
public readonly record struct TypedSpan(PaperField Field, int Start, int End, ConceptLabel Label);
