using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>Compares the scores that a paper is said to state.</summary>
internal static class ResultComparison
{
    public static EntityScore Compare(PaperAnnotation gold, PaperAnnotation? predicted)
    {
        var results = predicted?.Results ?? [];
        var names = gold.Entities.Select(entity => ScoredName.FormsOf([entity.Name, .. entity.Aliases, .. entity.Surfaces])).ToArray();
        var pairs = new OneToOneMatching(
            gold.Results.Length, results.Length,
            (i, j) => IsSame(gold.Results[i], results[j], names), Enumerable.Range(0, gold.Results.Length)).LeftOf.Count;
        return new(pairs, gold.Results.Length, pairs, results.Length);
    }

    private static bool IsSame(AnnotatedResult gold, AnnotatedResult predicted, HashSet<string>[] names) =>
        ValueOf(gold) == ValueOf(predicted)
        && IsSameEntity(gold.Model, predicted.Model, names)
        && IsSameEntity(gold.Benchmark, predicted.Benchmark, names);

    private static bool IsSameEntity(string gold, string predicted, HashSet<string>[] names)
    {
        var (goldForm, predictedForm) = (ScoredName.Of(gold), ScoredName.Of(predicted));
        return goldForm == predictedForm || names.Any(forms => forms.Contains(goldForm) && forms.Contains(predictedForm));
    }

    private static string ValueOf(AnnotatedResult result) => result.Value.Trim().TrimEnd('%').TrimEnd();
}
