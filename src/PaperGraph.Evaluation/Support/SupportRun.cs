using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Storage;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Support;

/// <summary>Makes one graph of what was found in annotated papers, and says which of its edges between papers and concepts are right.</summary>
public static class SupportRun
{
    /// <summary>The edges. An entity is right as <see cref="Scorer"/> has it; its concept is the one that the settler gives to its name.</summary>
    /// <param name="gold">What is right, by paper.</param>
    /// <param name="found">The papers, what was found in each, and the same as entities.</param>
    /// <param name="settler">Makes concepts of names.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<SupportedEdge>> RunAsync(
        IReadOnlyDictionary<string, PaperAnnotation> gold,
        IReadOnlyList<(Paper Paper, PaperMentions Mentions, PaperAnnotation Entities)> found,
        IGraphSettler settler,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(settler);
        var records = found.Select(item => new PaperRecord(item.Paper, item.Mentions, new("", "", "", "")));
        var concepts = (await settler.SettleAsync(records.ToAsyncEnumerable(), [], cancellationToken).ConfigureAwait(false)).Concepts;
        var edges = new List<SupportedEdge>();
        foreach (var (paper, _, entities) in found.Where(item => gold.ContainsKey(item.Paper.Id)))
        {
            foreach (var (entity, isRight) in entities.Entities.Zip(Scorer.FindRight(gold[paper.Id], entities)))
                edges.Add(new(ConceptOf(entity, concepts), paper.Id, isRight));
        }

        return edges;
    }

    private static string ConceptOf(AnnotatedEntity entity, IReadOnlyDictionary<NameKey, string> concepts)
    {
        var key = NameKey.Of(entity.Type, entity.Name);
        return concepts.GetValueOrDefault(key, key.ToString());
    }
}
