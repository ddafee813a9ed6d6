using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Curves;

namespace PaperGraph.Extraction.Training.Quality.Sections;

/// <summary>The picture of precision against recall.</summary>
internal static class CurveSection
{
    public static string Draw(QualityReadings known)
    {
        var reports = Curve.Thresholds.Select(threshold => (Threshold: threshold, Report: known.Score(threshold, QualityFiles.Measured))).ToList();
        Curve[] curves =
        [
            Curve.Of("all", reports.Select(item => (item.Threshold, item.Report.Micro))),
            .. Enum.GetValues<ConceptLabel>().Select(type => Curve.Of(type.ToString(), reports.Select(item => (item.Threshold, item.Report.ByType[type])))),
        ];
        var marks = OperatingPoints.All.Select(point =>
        {
            var score = known.Score(point.Threshold, QualityFiles.Measured).Micro;
            return (point.Name, new CurvePoint(point.Threshold, score.Precision, score.Recall));
        });
        using var writer = new StringWriter();
        CurveSvg.Write(writer, "Precision and recall of found concepts, cross-validated", curves, [.. marks]);
        return writer.ToString();
    }
}
