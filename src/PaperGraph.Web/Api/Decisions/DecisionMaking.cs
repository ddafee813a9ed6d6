using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Deciding;
using PaperGraph.Core.Storage;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Decisions;

/// <summary>What a request to decide comes to.</summary>
internal static class DecisionMaking
{
    public static async ValueTask<Decision> SplitAsync(ServedGraph graph, string id, string? name, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var concept = await FindDecidableAsync(graph, id, cancellationToken).ConfigureAwait(false);
        var split = await NameSplit.DecideAsync(graph.Store, new(graph.Queries), concept, name ?? "", null, false, now, cancellationToken).ConfigureAwait(false);
        return split.Decision ?? throw new ApiException(split.Obstacle switch
        {
            SplitObstacle.NoName => KnownProblems.BadRequest($"'{name}' is no name.", "name: an alias of the concept"),
            SplitObstacle.OwnName => KnownProblems.BadRequest($"'{name}' is the name of {concept.Id} itself.", "one of its aliases"),
            _ => KnownProblems.NotFound($"No paper calls a {concept.Kind} '{name}'.", "one of the concept's aliases"),
        });
    }

    public static async ValueTask<Decision> MergeAsync(ServedGraph graph, string id, string? otherId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var concept = await FindDecidableAsync(graph, id, cancellationToken).ConfigureAwait(false);
        var other = await FindDecidableAsync(graph, otherId ?? "", cancellationToken).ConfigureAwait(false);
        return concept.Id == other.Id
            ? throw new ApiException(KnownProblems.BadRequest($"Both are {concept.Id}."))
            : Decision.Merge(NameSplit.KeyOf(concept), NameSplit.KeyOf(other), now);
    }

    private static async ValueTask<NamedNode> FindDecidableAsync(ServedGraph graph, string? id, CancellationToken cancellationToken)
    {
        var concept = await NodeOfRequest.FindAsync(graph, id ?? "", cancellationToken).ConfigureAwait(false);
        if (!NodeKinds.Concepts.Contains(concept.Kind))
            throw new ApiException(KnownProblems.BadRequest($"{concept.Id} is no concept."));
        var namesakes = await new NodeLookup(graph.Queries).FindNamesakesAsync(concept, cancellationToken).ConfigureAwait(false);
        return namesakes.Count == 0 ? concept : throw new ApiException(KnownProblems.Conflict(
            $"'{concept.Name}' is the name of {concept.Id} and {string.Join(", ", namesakes.Select(other => other.Id))}, each in papers of its own. A decision is about a name in all papers."));
    }
}
