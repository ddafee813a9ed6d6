using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Core.Building;
using PaperGraph.Core.Names;
using PaperGraph.Core.Storage;
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
        var written = concept.Node.Aliases.Prepend(concept.Node.Name).DistinctBy(NameNormalizer.Normalize).ToDictionary(NameNormalizer.Normalize);
        List<AliasMerge> shown = [];
        foreach (var merge in part.Items)
        {
            shown.Add(new(
                merge.Reason.ToString().ToLowerInvariant(), Write(merge.Name), Write(merge.Other), merge.Papers.Count, merge.Papers is [var first, ..] ? Core.Schema.NodeIds.Paper(first) : null,
                await EvidenceAsync(graph.Store, merge, cancellationToken).ConfigureAwait(false), merges.DecisionOf(merge)?.ShortId));
        }

        return new(shown, part.Next);

        string Write(NameKey key) => written.GetValueOrDefault(key.NormalForm, key.NormalForm);
    }

    // Only a definition has a sentence of its own.
    private static async ValueTask<string?> EvidenceAsync(IGraphStore store, NameMerge merge, CancellationToken cancellationToken)
    {
        if (merge.Reason != MergeReason.Abbreviation || merge.Papers.Count == 0 || await store.FindRecordAsync(merge.Papers[0], cancellationToken).ConfigureAwait(false) is not { } record)
            return null;
        var definition = record.Mentions.Abbreviations.FirstOrDefault(abbreviation => NameNormalizer.Normalize(abbreviation.Short) == merge.Name.NormalForm);
        return definition is null ? null : record.Mentions.SentenceAt(record.Paper, definition.Field, definition.Start);
    }
}
