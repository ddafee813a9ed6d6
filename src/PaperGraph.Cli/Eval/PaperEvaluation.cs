using PaperGraph.Cli.Output;
using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Calibration;
using PaperGraph.Evaluation.Curves;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Spans;
using PaperGraph.Evaluation.Support;

namespace PaperGraph.Cli.Eval;

/// <summary>What was found in annotated papers, beside the annotation.</summary>
internal sealed class PaperEvaluation(IReadOnlyDictionary<string, PaperAnnotation> gold, List<FoundPaper> found)
{
    public ScoreReport Match(ScoreOptions options) => Scorer.Score(gold, found.ToDictionary(paper => paper.Paper.Id, paper => paper.Entities), options);

    public ResultTable ByType(EvalMode mode, ScoreOptions options) => mode switch
    {
        EvalMode.Strict => ScoreTables.ByType(Sum(paper => StrictScorer.ScoreSpans(paper.Paper, gold[paper.Paper.Id], paper.Mentions)), Labels.Of),
        EvalMode.Set => ScoreTables.ByType(Sum(paper => StrictScorer.ScoreNames(paper.Paper, gold[paper.Paper.Id], paper.Mentions)), Labels.Of),
        _ => ScoreTables.ByType(Match(options)),
    };

    /// <summary>How true confidence is, for each type and for all.</summary>
    public IEnumerable<(string Type, Reliability Reliability)> Judge()
    {
        var judged = Annotated.SelectMany(paper => paper.Entities.Entities.Zip(
            Scorer.FindRight(gold[paper.Paper.Id], paper.Entities), (entity, right) => (entity.Type, Judged: new Judged(entity.Confidence, right)))).ToList();
        foreach (var type in Enum.GetValues<ConceptLabel>())
            yield return (Labels.Of(type), Reliability.Of(judged.Where(item => item.Type == type).Select(item => item.Judged)));
        yield return ("all", Reliability.Of(judged.Select(item => item.Judged)));
    }

    public async Task<IReadOnlyList<SupportBand>> SupportAsync(IGraphSettler settler, CancellationToken cancellationToken) => SupportTable.Of(
        await SupportRun.RunAsync(gold, found.ConvertAll(paper => (paper.Paper, paper.Mentions, paper.Entities)), settler, cancellationToken).ConfigureAwait(false));

    /// <summary>Draws precision against recall of all and of each type.</summary>
    /// <exception cref="PaperGraphException">The file cannot be written.</exception>
    public async Task DrawAsync(string path, CancellationToken cancellationToken)
    {
        var reports = Curve.Thresholds.Select(threshold => (Threshold: threshold, Report: MatchFrom(threshold))).ToList();
        Curve[] curves =
        [
            Curve.Of("all", reports.Select(item => (item.Threshold, item.Report.Micro))),
            .. Enum.GetValues<ConceptLabel>().Select(type => Curve.Of(Labels.Of(type), reports.Select(item => (item.Threshold, item.Report.ByType[type])))),
        ];
        var marks = OperatingPoints.All.Select(point => (point.Name, Score: MatchFrom(point.Threshold).Micro, point.Threshold)).Where(mark => mark.Score.Predicted > 0);
        using var writer = new StringWriter();
        CurveSvg.Write(writer, "Precision and recall of found concepts", curves, [.. marks.Select(mark => (mark.Name, new CurvePoint(mark.Threshold, mark.Score.Precision, mark.Score.Recall)))]);
        try
        {
            await File.WriteAllTextAsync(path, writer.ToString(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': {exception.Message}", innerException: exception);
        }
    }

    private ScoreReport MatchFrom(double confidence) => Scorer.Score(gold, found.ToDictionary(paper => paper.Paper.Id, paper => paper.EntitiesFrom(confidence)));

    private IEnumerable<FoundPaper> Annotated => found.Where(paper => gold.ContainsKey(paper.Paper.Id));

    private LabelScores Sum(Func<FoundPaper, LabelScores> score) => Annotated.Aggregate(LabelScores.None, (sum, paper) => sum.With(score(paper)));
}
