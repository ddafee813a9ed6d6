using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Scores;

namespace PaperGraph.Extraction.Training.Scores;

/// <summary>An annotated paper, and what scores are read in it.</summary>
/// <param name="Set">The file that it is of.</param>
/// <param name="Gold">What was marked.</param>
/// <param name="Analysis">Its text.</param>
/// <param name="Places">The concepts among which scores are read.</param>
/// <param name="Roles">The role of each place.</param>
internal sealed record ResultPaper(string Set, PaperAnnotation Gold, Analysis Analysis, List<PlacedConcept> Places, Role[] Roles)
{
    public Paper Paper => Analysis.Document.Paper;

    public ImmutableArray<ScoreStatement> Read(ScoreRules rules) => ScoreReader.Read(Analysis, Places, Roles, rules);

    /// <summary>How many of the marked scores some statements are.</summary>
    public EntityScore Score(ImmutableArray<ScoreStatement> statements)
    {
        var one = StringComparer.Ordinal;
        var found = new PaperAnnotation(Gold.Id, [], [.. statements.Select(score => new AnnotatedResult(score.Subject, score.Benchmark, score.Value))]);
        return Scorer.Score(
            new Dictionary<string, PaperAnnotation>(one) { [Gold.Id] = Gold }, new Dictionary<string, PaperAnnotation>(one) { [Gold.Id] = found }).Results;
    }
}
