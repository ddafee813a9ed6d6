using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Calibration;
using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Fitting;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>From annotated papers to the calibration that ships; says on the way how true it is.</summary>
internal sealed class CalibrationRun(TextWriter console, int parts)
{
    private const int Folds = 5;
    private const int Labels = (int)ConceptLabel.Topic + 1;

    private static readonly string[] Readings = ["without lexicon", "with lexicon"];

    public async Task RunAsync(CrossValidationFiles files, string spans, string? output, CancellationToken cancellationToken)
    {
        var papers = await ReadAsync(files, spans, cancellationToken).ConfigureAwait(false);
        console.WriteLine($"{papers.Count} papers, each read by a model that never saw it");
        List<CandidateExample>[] readings = [new CandidateReader(Lexicon.Empty).Read(papers), new CandidateReader(Lexicon.Shipped).Read(papers)];
        var calibrations = new Calibration[Folds];
        Parallel.For(0, Folds, new() { MaxDegreeOfParallelism = 2 }, fold =>
            calibrations[fold] = new(CalibrationFit.Fit([.. readings.SelectMany(reading => reading).Where(example => example.Paper % Folds != fold)])));
        var report = new ReliabilityReport(console);
        foreach (var (name, reading) in Readings.Zip(readings))
        {
            report.Write(name, JudgedOf(reading, example => calibrations[example.Paper % Folds]));
            report.Write($"{name}, not calibrated", JudgedOf(reading, _ => Calibration.None));
        }

        report.Write("with lexicon, names that it knows", JudgedOf(readings[1].FindAll(example => example.Kind >= Labels), example => calibrations[example.Paper % Folds]));
        foreach (var set in papers.Select(paper => paper.Set).Distinct(StringComparer.Ordinal))
            report.Write($"with lexicon, {set}", JudgedOf(readings[1].FindAll(example => papers[example.Paper].Set == set), example => calibrations[example.Paper % Folds]));
        new OperatingReport(console, papers, calibrations).Write();
        if (output == null)
            return;
        await CalibrationFile.WriteAsync(output, papers.Count, CalibrationFit.Fit([.. readings.SelectMany(reading => reading)]), cancellationToken).ConfigureAwait(false);
        console.WriteLine($"calibration written to {output}");
    }

    private async Task<List<HeldOutPaper>> ReadAsync(CrossValidationFiles files, string spans, CancellationToken cancellationToken)
    {
        var reader = new HeldOutReader(console, new(), CrfOptions.LeastCount, parts);
        if (File.Exists(spans))
            return await reader.ReadAsync(files, await SpanFile.ReadAsync(spans, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        var papers = await reader.ReadAsync(files, cancellationToken).ConfigureAwait(false);
        await SpanFile.WriteAsync(spans, papers, cancellationToken).ConfigureAwait(false);
        return papers;
    }

    private static ILookup<ConceptLabel, Judged> JudgedOf(IEnumerable<CandidateExample> examples, Func<CandidateExample, Calibration> calibration) => examples.ToLookup(
        example => (ConceptLabel)(example.Kind % Labels),
        example => new Judged(calibration(example).ConfidenceOf(example.Kind, example.Evidence), example.IsRight));
}
