using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Evaluation.Identity;

/// <summary>A name in a paper, which is what identity is counted over, and the concept that it means.</summary>
/// <param name="Concept">The annotators' name for the concept; it is compared only.</param>
/// <param name="Label">The kind that the name has in the paper.</param>
/// <param name="Name">The name.</param>
/// <param name="PaperId">The paper.</param>
public sealed record IdentityUnit(string Concept, ConceptLabel Label, string Name, string PaperId)
{
    /// <summary>The name without its paper.</summary>
    public NameKey Key => NameKey.Of(Label, Name);
}
