using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Documents;

namespace PaperGraph.Cli.Eval;

/// <summary>A paper and what was found in it.</summary>
internal sealed record FoundPaper(Paper Paper, PaperMentions Mentions)
{
    /// <summary>What was found as one entity each, in the form of annotations.</summary>
    public PaperAnnotation Entities { get; } = new(
        Paper.Id,
        [
            .. EntityGrouper.Group(Paper, Mentions).Select(entity => new AnnotatedEntity
            {
                Type = entity.Label, Name = entity.Name, Aliases = [.. entity.Aliases], Surfaces = [.. entity.Surfaces], Role = entity.Role, Confidence = entity.Confidence,
            }),
        ],
        [.. Mentions.Scores.Select(score => new AnnotatedResult(score.Subject, score.Benchmark, score.Value))]);

    /// <summary>The entities from a confidence on.</summary>
    public PaperAnnotation EntitiesFrom(double confidence) => Entities with { Entities = [.. Entities.Entities.Where(entity => entity.Confidence >= confidence)] };

    public static async Task<List<FoundPaper>> ExtractAsync(IMentionExtractor extractor, IReadOnlyList<Paper> papers, CancellationToken cancellationToken)
    {
        var mentions = await extractor.ExtractAsync(papers.ToAsyncEnumerable(), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. papers.Zip(mentions, (paper, found) => new FoundPaper(paper, found))];
    }
}
