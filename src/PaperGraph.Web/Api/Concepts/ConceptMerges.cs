using PaperGraph.Core.Building;
using PaperGraph.Core.Storage;
using PaperGraph.Web.Api.Decisions;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Concepts;

/// <summary>Why names are one concept, of all concepts: found by reading every paper's names, so kept.</summary>
internal sealed class ConceptMerges
{
    private readonly ILookup<string, NameMerge> _merges;
    private readonly IReadOnlyList<Decision> _decisions;

    private ConceptMerges(IEnumerable<NameMerge> merges, IReadOnlyList<Decision> decisions) =>
        (_merges, _decisions, Ids) = (merges.ToLookup(merge => merge.Concept), StandingDecisions.Of(decisions), new(decisions));

    /// <summary>What the API calls people's decisions.</summary>
    public DecisionIds Ids { get; }

    public static async Task<ConceptMerges> FindAsync(IGraphSettler settler, KeptFiles kept, ServedGraph graph, CancellationToken cancellationToken)
    {
        var decisions = await graph.Store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        var merges = await kept.ReadOrMakeAsync(
            "merges", graph, KeptForm<IReadOnlyList<NameMerge>>.Json, () => settler.FindMergesAsync(graph.Store.ReadRecordsAsync(cancellationToken), decisions, cancellationToken).AsTask()).ConfigureAwait(false);
        return new(merges, decisions);
    }

    /// <summary>Those of a concept, in the order in which its names were joined.</summary>
    public IEnumerable<NameMerge> Of(string concept) => _merges[concept];

    /// <summary>The decision behind a merge, if a person made it.</summary>
    public Decision? DecisionOf(NameMerge merge) => merge.Reason != MergeReason.Person ? null : _decisions.FirstOrDefault(
        decision => decision.Kind == DecisionKind.Merge && (decision.Name, decision.Other) is var pair && (pair == (merge.Name, merge.Other) || pair == (merge.Other, merge.Name)));
}
