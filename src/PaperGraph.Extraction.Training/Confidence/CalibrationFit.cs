using System.Globalization;
using PaperGraph.Extraction.Entities;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>Fits a calibration to candidates, each kind of them apart.</summary>
internal static class CalibrationFit
{
    /// <summary>The lines of its file.</summary>
    public static List<(string Name, string[] Words)> Fit(IReadOnlyList<CandidateExample> examples)
    {
        var weights = new double[Calibration.Kinds][];
        var lines = new List<(string, string[])>();
        for (var kind = 0; kind < Calibration.Kinds; kind++)
        {
            var own = examples.Where(example => example.Kind == kind).ToList();
            weights[kind] = own.Count == 0 ? new double[ConfidenceEvidence.Count] : LogisticFit.Fit(own);
            var points = RisingLine.Fit(own.Select(example => (LogisticFit.Score(weights[kind], example.Evidence), example.IsRight)));
            lines.Add((Calibration.Scores + Calibration.NameOf(kind), [.. points.Select(point => TextOf(point.Score))]));
            lines.Add((Calibration.Confidences + Calibration.NameOf(kind), [.. points.Select(point => TextOf(point.Confidence))]));
        }

        var features = Enum.GetValues<ConfidenceFeature>().Select(feature => (feature.ToString(), weights.Select(kind => TextOf(kind[(int)feature])).ToArray()));
        return [.. features, .. lines];
    }

    private static string TextOf(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
