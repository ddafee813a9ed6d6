using PaperGraph.Extraction.Training.Examples;
using PaperGraph.Extraction.Training.Regression;

namespace PaperGraph.Extraction.Training.Weights;

/// <summary>Judges every example by weights that were fitted without its fold of the papers.</summary>
internal static class CrossValidation
{
    public const int Folds = 5;

    public static List<HeldOutExample> Run(WeightTrainer trainer, IReadOnlyList<Example> examples)
    {
        var folds = new List<HeldOutExample>[Folds];
        Parallel.For(0, Folds, fold =>
        {
            var (coefficients, _) = trainer.Fit([.. examples.Where(example => example.Paper % Folds != fold)]);
            folds[fold] = [.. examples.Where(example => example.Paper % Folds == fold).Select(example => Judge(coefficients, example))];
        });
        return [.. folds.SelectMany(fold => fold)];
    }

    private static HeldOutExample Judge(Coefficients coefficients, Example example)
    {
        var probabilities = coefficients.Predict(example);
        var best = 1;
        for (var k = 2; k < probabilities.Length; k++)
            best = probabilities[k] > probabilities[best] ? k : best;
        return new(example.UsesLexicon, example.Class, best, 1 - probabilities[GoldNames.None]);
    }
}
