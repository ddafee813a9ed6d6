using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Scores predicted entities against gold. A predicted entity stands for its surfaces (its name where it has none), each
/// claimed by the first entity of the paper that lists it; it fits a gold entity when at least half of them are among that
/// entity's name, aliases and surfaces. Pairs are one to one.
/// </summary>
public static class Scorer
{
    /// <summary>Compares all papers of the gold; predictions for other papers are passed over.</summary>
    /// <param name="gold">What is right, by paper.</param>
    /// <param name="predicted">What was found, by paper.</param>
    /// <param name="options">What is compared; null for everything.</param>
    public static ScoreReport Score(
        IReadOnlyDictionary<string, PaperAnnotation> gold, IReadOnlyDictionary<string, PaperAnnotation> predicted, ScoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        options ??= new();
        var papers = gold.Values.Where(paper => !options.PredictedPapersOnly || predicted.ContainsKey(paper.Id)).ToList();
        var byType = Enum.GetValues<ConceptLabel>().ToDictionary(type => type, _ => default(EntityScore));
        EntityScore any = default, results = default;
        var roles = new RoleCounts();
        foreach (var paper in papers)
        {
            var found = predicted.GetValueOrDefault(paper.Id);
            var comparison = new PaperComparison(paper.Entities, found?.Entities ?? []);
            foreach (var type in byType.Keys)
                byType[type] += comparison.Compare(type, options.CoreOnly, roles.AddPair);
            roles.AddPaper(paper.Entities, found?.Entities ?? []);
            any += comparison.Compare(null, options.CoreOnly);
            results += ResultComparison.Compare(paper, found);
        }

        return new() { Papers = papers.Count, ByType = byType, Any = any, RoleCounts = roles, Results = results };
    }

    /// <summary>Which predicted entities of a paper are right, each at its place.</summary>
    public static bool[] FindRight(PaperAnnotation gold, PaperAnnotation predicted)
    {
        ArgumentNullException.ThrowIfNull(predicted);
        var right = Match(gold, predicted).Select(pair => pair.Found).ToHashSet<AnnotatedEntity>(ReferenceEqualityComparer.Instance);
        return [.. predicted.Entities.Select(right.Contains)];
    }

    /// <summary>The pairs of entities of one paper that belong together, those of one type with one another.</summary>
    /// <param name="gold">What is right.</param>
    /// <param name="found">What was found.</param>
    public static IReadOnlyList<(AnnotatedEntity Right, AnnotatedEntity Found)> Match(PaperAnnotation gold, PaperAnnotation found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var pairs = new List<(AnnotatedEntity, AnnotatedEntity)>();
        var comparison = new PaperComparison(gold.Entities, found.Entities);
        foreach (var type in Enum.GetValues<ConceptLabel>())
            comparison.Compare(type, coreOnly: false, (right, other) => pairs.Add((right, other)));
        return pairs;
    }
}
