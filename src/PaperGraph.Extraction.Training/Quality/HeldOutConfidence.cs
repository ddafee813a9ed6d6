using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Calibration;
using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Training.Confidence;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Quality;

/// <summary>What models say of papers that they never saw, and calibrations of which each was fitted without the papers of a fold.</summary>
internal sealed class HeldOutConfidence
{
    /// <summary>What is less likely is no candidate.</summary>
    private const double Least = 0.05;

    private static readonly int Labels = Enum.GetValues<ConceptLabel>().Length;

    private readonly int[] _folds;
    private readonly List<CandidateExample> _candidates;

    private HeldOutConfidence(HeldOutPaper[] papers, int[] folds, List<CandidateExample> candidates, Calibration[] calibrations) =>
        (Papers, _folds, _candidates, Calibrations) = (papers, folds, candidates, calibrations);

    public IReadOnlyList<HeldOutPaper> Papers { get; }

    /// <summary>The calibration that never saw the papers of a fold.</summary>
    public IReadOnlyList<Calibration> Calibrations { get; }

    public static HeldOutConfidence Of(IReadOnlyList<(string Set, AnnotatedPaper Paper)> papers, FoldModels models)
    {
        var encoder = new PaperEncoder();
        int[] folds = [.. papers.Select(paper => models.FoldOf(paper.Paper.Paper.Id))];
        var read = new HeldOutPaper[papers.Count];
        Parallel.For(0, read.Length, i => read[i] = new(papers[i].Set, papers[i].Paper, models[folds[i]].Read(encoder.Analyse(papers[i].Paper.Paper))));
        List<CandidateExample> plain = new CandidateReader(Lexicon.Empty).Read(read), known = new CandidateReader(Lexicon.Shipped).Read(read);
        var calibrations = new Calibration[models.Count];
        Parallel.For(0, models.Count, fold => calibrations[fold] = new(CalibrationFit.Fit([.. plain.Concat(known).Where(example => folds[example.Paper] != fold)])));
        return new(read, folds, known, calibrations);
    }

    /// <summary>Whether confidence keeps its word, over all candidates that the shipped lexicon and the text give.</summary>
    public IReadOnlyDictionary<ConceptLabel, Reliability> Judge()
    {
        var judged = _candidates
            .Select(example => (Label: (ConceptLabel)(example.Kind % Labels), Judged: new Judged(Calibrations[_folds[example.Paper]].ConfidenceOf(example.Kind, example.Evidence), example.IsRight)))
            .Where(item => item.Judged.Confidence >= Least).ToLookup(item => item.Label, item => item.Judged);
        return Enum.GetValues<ConceptLabel>().ToDictionary(label => label, label => Reliability.Of(judged[label]));
    }
}
