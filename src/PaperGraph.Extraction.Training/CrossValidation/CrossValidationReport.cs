using System.Globalization;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>Sets readings beside the annotation: all thresholds, then the best one by set and type.</summary>
internal sealed class CrossValidationReport(TextWriter console, List<List<AnnotatedPaper>> sets)
{
    private const double PrecisionWanted = 0.85;

    private readonly Dictionary<string, PaperAnnotation> _gold = sets.SelectMany(set => set).ToDictionary(paper => paper.Paper.Id, paper => paper.Gold);

    /// <summary>Writes the report; gives the threshold with the best F1.</summary>
    public double Write(string name, PaperReading[] readings)
    {
        console.WriteLine(name);
        var (best, bestF1, preciseRecall) = (0.0, 0.0, 0.0);
        for (var step = 4; step <= 18; step++)
        {
            var threshold = step * 0.05;
            var micro = Score(_gold, readings, threshold).Micro;
            Write($"{threshold:f2}", micro);
            (best, bestF1) = micro.F1 > bestF1 ? (threshold, micro.F1) : (best, bestF1);
            preciseRecall = micro.Precision >= PrecisionWanted ? Math.Max(preciseRecall, micro.Recall) : preciseRecall;
        }

        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall with precision {PrecisionWanted:f2}: {preciseRecall:f3}; at {best:f2}:"));
        WriteParts(readings, best);
        return best;
    }

    private void WriteParts(PaperReading[] readings, double threshold)
    {
        var first = 0;
        foreach (var set in sets)
        {
            var gold = set.ToDictionary(paper => paper.Paper.Id, paper => paper.Gold);
            Write($"set of {set.Count}", Score(gold, readings[first..(first + set.Count)], threshold).Micro);
            first += set.Count;
        }

        var whole = Score(_gold, readings, threshold);
        foreach (var type in Enum.GetValues<ConceptLabel>())
            Write(type.ToString(), whole.ByType[type]);
        Write("any type", whole.Any);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"roles {(double)whole.Roles.Same / Math.Max(whole.Roles.Compared, 1):f3}"));
    }

    private static ScoreReport Score(IReadOnlyDictionary<string, PaperAnnotation> gold, IEnumerable<PaperReading> readings, double threshold) =>
        Scorer.Score(gold, readings.Select(reading => reading.EntitiesAt(threshold)).ToDictionary(paper => paper.Id));

    private void Write(string name, EntityScore score) => console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-12} P {score.Precision:f3} R {score.Recall:f3} F1 {score.F1:f4}  gold {score.Gold} predicted {score.Predicted}"));
}
