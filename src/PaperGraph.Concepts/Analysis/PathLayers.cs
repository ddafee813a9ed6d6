using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Concepts.Analysis;

/// <summary>
/// Finds all that lies on shortest paths between two nodes, without listing the paths, of which a dense graph has too many: layers of
/// nodes grow from both ends, the smaller border first, until they meet; then the steps between neighbouring layers are asked for, from
/// where they met outwards.
/// </summary>
/// <param name="queries">The store.</param>
/// <param name="minConfidence">The least confidence; what is less sure is no step.</param>
internal sealed class PathLayers(INamedQueries queries, double minConfidence)
{
    /// <summary>The steps that lie on shortest paths, each towards the end; null where no path leads there.</summary>
    public async ValueTask<List<Step>?> FindAsync(string from, string to, CancellationToken cancellationToken)
    {
        List<HashSet<string>> starts = [[from]], ends = [[to]];
        while (!starts[^1].Overlaps(ends[^1]))
        {
            var side = starts[^1].Count <= ends[^1].Count ? starts : ends;
            var next = await BeyondAsync(side, cancellationToken).ConfigureAwait(false);
            if (next.Count == 0)
                return null;
            side.Add(next);
        }

        HashSet<string> middle = [.. starts[^1].Intersect(ends[^1])];
        var steps = await BackAsync(middle, starts, cancellationToken).ConfigureAwait(false);
        var before = steps.ConvertAll(step => step with { From = step.To, To = step.From, Outgoing = !step.Outgoing });
        return [.. before, .. await BackAsync(middle, ends, cancellationToken).ConfigureAwait(false)];
    }

    private async ValueTask<HashSet<string>> BeyondAsync(List<HashSet<string>> layers, CancellationToken cancellationToken)
    {
        var result = await queries.AskAsync("adjacent-nodes", [("nodes", Value.List(layers[^1])), ("minConfidence", Value.Of(minConfidence))], cancellationToken).ConfigureAwait(false);
        var next = result.Rows.Select(row => row[0].AsString()).ToHashSet();
        // What is one step from the last layer lies in it, in the one before it, or beyond.
        next.ExceptWith(layers[^1]);
        if (layers.Count > 1)
            next.ExceptWith(layers[^2]);
        return next;
    }

    /// <summary>The steps from the middle back to where the layers began.</summary>
    private async ValueTask<List<Step>> BackAsync(HashSet<string> middle, List<HashSet<string>> layers, CancellationToken cancellationToken)
    {
        List<Step> steps = [];
        var border = middle;
        for (var layer = layers.Count - 2; layer >= 0; layer--)
        {
            var back = await Step.FromAsync(queries, border, layers[layer], false, minConfidence, cancellationToken).ConfigureAwait(false);
            steps.AddRange(back);
            border = [.. back.Select(step => step.To)];
        }

        return steps;
    }
}
