using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>A name that is taken for an entity.</summary>
/// <param name="Form">The name.</param>
/// <param name="Label">What it is.</param>
/// <param name="Confidence">How sure it is that.</param>
/// <param name="Places">Its places that no likelier one holds, in text order.</param>
internal sealed record FoundEntity(NameForm Form, ConceptLabel Label, float Confidence, List<TokenSpan> Places);
