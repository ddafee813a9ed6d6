using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Spans;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Training.CrossValidation;

namespace PaperGraph.Extraction.Training.Quality;

/// <summary>All annotated papers, each as models read it that never saw it, with one lexicon.</summary>
internal sealed class QualityReadings
{
    private readonly QualityPaper[] _papers;

    private QualityReadings(QualityPaper[] papers) => _papers = papers;

    public IReadOnlyList<QualityPaper> Papers => _papers;

    /// <summary>The readings of some sets.</summary>
    public static QualityReadings Of(HeldOutConfidence confidence, FoldModels models, Lexicon lexicon, IReadOnlyList<string> sets)
    {
        var extractors = Enumerable.Range(0, models.Count)
            .Select(fold => new ConceptExtractor(lexicon, null, models[fold], models.RolesOf(fold), confidence.Calibrations[fold])).ToArray();
        return new([.. confidence.Papers.Where(paper => sets.Contains(paper.Set)).AsParallel().AsOrdered().Select(paper =>
        {
            var extractor = extractors[models.FoldOf(paper.Paper.Paper.Id)];
            return new QualityPaper(paper.Set, paper.Paper.Gold, new(paper.Paper.Paper, extractor, extractor.Analyse(paper.Paper.Paper), paper.Spans));
        })]);
    }

    public IReadOnlyList<QualityPaper> In(params IReadOnlyList<string> sets) => Array.FindAll(_papers, paper => sets.Contains(paper.Set));

    /// <summary>The score of some sets from a confidence on.</summary>
    public ScoreReport Score(double threshold, params IReadOnlyList<string> sets)
    {
        var papers = In(sets);
        var found = papers.AsParallel().Select(paper => paper.Reading.EntitiesAt(threshold)).ToDictionary(paper => paper.Id);
        return Scorer.Score(papers.ToDictionary(paper => paper.Gold.Id, paper => paper.Gold), found);
    }

    /// <summary>The sum of what papers score by a measure without leniency.</summary>
    public LabelScores Score(Func<Paper, PaperAnnotation, PaperMentions, LabelScores> measure, double threshold, params IReadOnlyList<string> sets) =>
        In(sets).Aggregate(LabelScores.None, (sum, paper) => sum.With(measure(paper.Reading.Paper, paper.Gold, paper.Reading.MentionsAt(threshold))));
}
