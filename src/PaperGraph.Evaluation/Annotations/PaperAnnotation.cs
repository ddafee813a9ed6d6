using System.Collections.Immutable;

namespace PaperGraph.Evaluation.Annotations;

/// <summary>What a paper holds.</summary>
/// <param name="Id">The paper's id, the same in gold and prediction.</param>
/// <param name="Entities">Its entities; the order counts, for a string belongs to the first predicted entity that lists it.</param>
/// <param name="Results">Its scores.</param>
public sealed record PaperAnnotation(string Id, ImmutableArray<AnnotatedEntity> Entities, ImmutableArray<AnnotatedResult> Results)
{
    /// <summary>A paper without scores.</summary>
    public PaperAnnotation(string id, ImmutableArray<AnnotatedEntity> entities)
        : this(id, entities, [])
    {
    }
}
