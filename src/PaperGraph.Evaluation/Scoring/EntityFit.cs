using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Whether single entities belong to a paper, each judged alone: by the measure of <see cref="Scorer"/>, but two that mean one
/// gold entity are both right. So confidence is judged, which is of one name and knows nothing of the others.
/// </summary>
public sealed class EntityFit
{
    private readonly (AnnotatedEntity Entity, HashSet<string> Forms)[] _gold;

    /// <summary>Judges by a paper's annotation.</summary>
    public EntityFit(PaperAnnotation gold)
    {
        ArgumentNullException.ThrowIfNull(gold);
        _gold = [.. gold.Entities.Select(entity => (entity, ScoredName.FormsOf([entity.Name, .. entity.Aliases, .. entity.Surfaces])))];
    }

    /// <summary>Whether at least half of an entity's surfaces are names of one gold entity of its type.</summary>
    public bool Holds(AnnotatedEntity predicted)
    {
        ArgumentNullException.ThrowIfNull(predicted);
        var forms = ScoredName.FormsOf(predicted.Surfaces.IsEmpty ? [predicted.Name] : predicted.Surfaces);
        return Array.Exists(_gold, gold => gold.Entity.Type == predicted.Type && PaperComparison.Fits(gold.Forms, forms));
    }
}
