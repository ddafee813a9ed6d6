using System.Globalization;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Calibration;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Training.CrossValidation;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>What is found from each confidence on, and how often what is found is right.</summary>
internal sealed class OperatingReport(TextWriter console, List<HeldOutPaper> papers, Calibration[] calibrations)
{
    private const double LowestBand = 0.2;

    private readonly Dictionary<string, PaperAnnotation> _gold = papers.ToDictionary(paper => paper.Paper.Paper.Id, paper => paper.Paper.Gold, StringComparer.Ordinal);

    public void Write()
    {
        Write("without lexicon", Lexicon.Empty);
        Write("with lexicon", Lexicon.Shipped);
    }

    private void Write(string name, Lexicon lexicon)
    {
        var extractors = Array.ConvertAll(calibrations, calibration => new ConceptExtractor(lexicon, null, CrfModel.Shipped, RoleModel.Empty, calibration));
        var readings = papers.Select((paper, i) => (paper.Set, Reading: ReadingOf(paper, extractors[i % extractors.Length]))).ToList();
        foreach (var sets in new string[][] { ["dev", "corpus-dev"], ["dev"], ["corpus-dev"], ["more", "batch"] })
        {
            var own = readings.FindAll(reading => sets.Contains(reading.Set)).ConvertAll(reading => reading.Reading);
            console.WriteLine($"{name}, {string.Join(" and ", sets)}");
            for (var step = 2; own.Count > 0 && step <= 18; step++)
                Write(step * 0.05, own);
        }

        WriteBands($"{name}: what is found from {LowestBand} on", readings.ConvertAll(reading => reading.Reading));
    }

    private static PaperReading ReadingOf(HeldOutPaper paper, ConceptExtractor extractor) =>
        new(paper.Paper.Paper, extractor, extractor.Analyse(paper.Paper.Paper), paper.Spans);

    private void Write(double threshold, List<PaperReading> readings)
    {
        var gold = readings.ToDictionary(reading => reading.Paper.Id, reading => _gold[reading.Paper.Id]);
        var report = Scorer.Score(gold, readings.Select(reading => reading.EntitiesAt(threshold)).ToDictionary(paper => paper.Id));
        var types = Enum.GetValues<ConceptLabel>().Select(label => report.ByType[label].F1.ToString("f3", CultureInfo.InvariantCulture));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {threshold:f2}: P {report.Micro.Precision:f3} R {report.Micro.Recall:f3} F1 {report.Micro.F1:f4}  {string.Join(' ', types)}  {(double)report.Micro.Predicted / readings.Count:f1} a paper"));
    }

    /// <summary>Each entity that is found is judged alone.</summary>
    private void WriteBands(string name, List<PaperReading> readings)
    {
        var judged = readings.SelectMany(reading =>
        {
            var fit = new EntityFit(_gold[reading.Paper.Id]);
            return reading.Found(LowestBand).Select(entity => (entity.Label, Judged: new Judged(entity.Confidence, fit.Holds(PaperReading.Annotate(entity)))));
        }).ToList();
        var report = new ReliabilityReport(console);
        report.Write(name, judged.ToLookup(item => item.Label, item => item.Judged));
        report.Write("all", judged.ConvertAll(item => item.Judged));
    }
}
