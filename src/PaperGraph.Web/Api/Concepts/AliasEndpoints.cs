using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Deciding;
using PaperGraph.Core.Building;
using PaperGraph.Core.Schema;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Concepts;

/// <summary><c>/concepts/{kind}/{slug}/aliases</c>.</summary>
internal static class AliasEndpoints
{
    public static void MapAliases(this IEndpointRouteBuilder concepts) =>
        concepts.MapGet("/{kind}/{slug}/aliases", ReadAsync).WithName("ListAliases").WithSummary("Why names are one concept, with the sentence that says so");

    internal static async Task<Page<AliasMerge>> ReadAsync(ServedGraph graph, FoundConcept concept, PageRequest page, Derived<ConceptMerges> derived, CancellationToken cancellationToken)
    {
        var merges = await derived.ReadNewestAsync(graph, cancellationToken).ConfigureAwait(false);
        var part = page.OfFirst(merges.Of(concept.Id));
        var written = WrittenNames.Of(concept.Node);
        var titles = await NodeNames.FindAsync(graph, part.Items.Select(PaperOf).OfType<string>(), cancellationToken).ConfigureAwait(false);
        List<AliasMerge> shown = [];
        foreach (var merge in part.Items)
        {
            var paper = PaperOf(merge);
            shown.Add(new(
                merge.Reason.ToString().ToLowerInvariant(), written.Write(merge.Name), written.Write(merge.Other), merge.Papers.Count, paper, paper is null ? null : titles.Of(paper),
                await MergeEvidence.FindAsync(graph.Store, merge, cancellationToken).ConfigureAwait(false), merges.DecisionOf(merge) is { } decision ? merges.Ids.Of(decision) : null));
        }

        return new(shown, part.Next);

        static string? PaperOf(NameMerge merge) => merge.Papers is [var first, ..] ? NodeIds.Paper(first) : null;
    }
}
