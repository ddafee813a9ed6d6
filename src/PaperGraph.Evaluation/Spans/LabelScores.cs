using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Spans;

/// <summary>What was found of each kind of concept, and of all.</summary>
public sealed record LabelScores(IReadOnlyDictionary<ConceptLabel, EntityScore> ByType)
{
    /// <summary>Nothing counted yet.</summary>
    public static LabelScores None { get; } = new(Enum.GetValues<ConceptLabel>().ToDictionary(label => label, _ => default(EntityScore)));

    /// <summary>The score over the counts of all types.</summary>
    public EntityScore Micro => ByType.Values.Aggregate(default(EntityScore), EntityScore.Add);

    /// <summary>Compares two sets whose members are equal or are not.</summary>
    public static LabelScores Compare<T>(IReadOnlySet<T> gold, IReadOnlySet<T> found, Func<T, ConceptLabel> labelOf)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        return new(Enum.GetValues<ConceptLabel>().ToDictionary(label => label, label =>
        {
            var right = gold.Count(item => labelOf(item) == label && found.Contains(item));
            return new EntityScore(right, gold.Count(item => labelOf(item) == label), right, found.Count(item => labelOf(item) == label));
        }));
    }

    /// <summary>Both counts together.</summary>
    public LabelScores With(LabelScores other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(ByType.ToDictionary(pair => pair.Key, pair => pair.Value + other.ByType[pair.Key]));
    }
}
