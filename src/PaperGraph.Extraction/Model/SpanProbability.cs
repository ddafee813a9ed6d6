using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Model;

/// <summary>How likely a place is an entity of a label.</summary>
internal readonly record struct SpanProbability(TokenSpan Span, ConceptLabel Label, float Probability);
