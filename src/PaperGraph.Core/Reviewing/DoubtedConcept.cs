using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Core.Reviewing;

/// <summary>A concept that a doubt is about.</summary>
/// <param name="Id">The id of its node.</param>
/// <param name="Label">Its kind.</param>
/// <param name="Name">The name shown for it.</param>
/// <param name="Papers">How many papers support it.</param>
public sealed record DoubtedConcept(string Id, ConceptLabel Label, string Name, int Papers)
{
    /// <summary>What a decision about it is about.</summary>
    public NameKey Key => NameKey.Of(Label, Name);
}
