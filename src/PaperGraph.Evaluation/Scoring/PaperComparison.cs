using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>One paper's entities on both sides, in the forms that are compared.</summary>
internal sealed class PaperComparison
{
    private readonly (AnnotatedEntity Entity, HashSet<string> Forms)[] _gold;
    private readonly (AnnotatedEntity Entity, HashSet<string> Forms)[] _predicted;

    public PaperComparison(IReadOnlyList<AnnotatedEntity> gold, IReadOnlyList<AnnotatedEntity> predicted)
    {
        _gold = [.. gold.Select(entity => (entity, ScoredName.FormsOf([entity.Name, .. entity.Aliases, .. entity.Surfaces])))];
        _predicted = Claim(predicted);
    }

    /// <summary>Compares the entities of one type, or of any.</summary>
    /// <param name="type">The type; null for any.</param>
    /// <param name="coreOnly">Whether entities that are only mentioned are left aside.</param>
    /// <param name="onMatch">Told each pair that belongs together.</param>
    public EntityScore Compare(ConceptLabel? type, bool coreOnly, Action<AnnotatedEntity, AnnotatedEntity>? onMatch = null)
    {
        var gold = Array.FindAll(_gold, item => type is null || item.Entity.Type == type);
        var predicted = Array.FindAll(_predicted, item => type is null || item.Entity.Type == type);
        var order = Enumerable.Range(0, gold.Length).OrderBy(i => IsMention(gold[i].Entity));
        var leftOf = new OneToOneMatching(gold.Length, predicted.Length, (i, j) => Fits(gold[i].Forms, predicted[j].Forms), order).LeftOf;
        foreach (var (right, left) in leftOf)
            onMatch?.Invoke(gold[left].Entity, predicted[right].Entity);
        if (!coreOnly)
            return new(leftOf.Count, gold.Length, leftOf.Count, predicted.Length);
        var core = Array.FindAll(gold, item => !IsMention(item.Entity)).Length;
        var coreMatched = leftOf.Values.Count(left => !IsMention(gold[left].Entity));
        var aside = Enumerable.Range(0, predicted.Length).Count(right => leftOf.TryGetValue(right, out var left)
            ? IsMention(gold[left].Entity)
            : gold.Any(item => IsMention(item.Entity) && Fits(item.Forms, predicted[right].Forms)));
        return new(coreMatched, core, coreMatched, predicted.Length - aside);
    }

    /// <summary>Whether at least half of the predicted forms are the gold entity's.</summary>
    public static bool Fits(HashSet<string> gold, HashSet<string> predicted) =>
        predicted.Count > 0 && 2 * predicted.Count(gold.Contains) >= predicted.Count;

    // A string stands for the first entity that lists it, so listing one under many wins nothing.
    private static (AnnotatedEntity, HashSet<string>)[] Claim(IReadOnlyList<AnnotatedEntity> predicted)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var claimed = new (AnnotatedEntity, HashSet<string>)[predicted.Count];
        for (var i = 0; i < claimed.Length; i++)
        {
            var surfaces = predicted[i].Surfaces.IsEmpty ? [predicted[i].Name] : predicted[i].Surfaces;
            claimed[i] = (predicted[i], [.. ScoredName.FormsOf(surfaces).Where(taken.Add)]);
        }

        return claimed;
    }

    private static bool IsMention(AnnotatedEntity entity) => entity.Role == Role.Mentions;
}
