using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>A name that is taken for an entity: all its places in the document.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Probability">The greatest of its places.</param>
/// <param name="Places">Its places in text order.</param>
internal sealed record FoundEntity(ConceptLabel Label, float Probability, List<TokenSpan> Places);
