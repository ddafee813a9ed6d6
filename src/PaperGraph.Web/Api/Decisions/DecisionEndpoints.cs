using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Deciding;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Storage;
using PaperGraph.Hosting;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Paging;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Decisions;

/// <summary><c>/decisions</c>.</summary>
internal static class DecisionEndpoints
{
    private const string Start = ApiRoutes.Root + "/decisions/";

    public static void MapDecisions(this IEndpointRouteBuilder api)
    {
        var decisions = api.MapGroup("/decisions").WithTags("Decisions");
        decisions.MapGet("", ListAsync).WithName("ListDecisions").WithSummary("What people decided about names, the newest first");
        decisions.MapPost("", DecideAsync).AddEndpointFilter<WriteGuard>().WithName("MakeDecision").WithSummary("Takes a name out of its concept, or makes two concepts one");
        decisions.MapPost("/{id}/undo", UndoAsync).AddEndpointFilter<WriteGuard>().WithName("UndoDecision").WithSummary("Takes a decision back");
    }

    private static async Task<ItemList<DecisionSummary>> ListAsync(ServedGraph graph, CancellationToken cancellationToken)
    {
        var decisions = await graph.Store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
        return new([.. (await DescribeAsync(graph.Store, graph.Queries, decisions, decisions, cancellationToken).ConfigureAwait(false))
            .OrderByDescending(decision => decision.Time).ThenBy(decision => decision.Id, StringComparer.Ordinal)]);
    }

    private static async Task<DecisionSummary> DecideAsync(DecisionRequest request, ServedGraph graph, DecisionWriter writer, CancellationToken cancellationToken)
    {
        var decision = request.Action switch
        {
            "split" => await DecisionMaking.SplitAsync(graph, request.Concept, request.Name, writer.Now, cancellationToken).ConfigureAwait(false),
            "merge" => await DecisionMaking.MergeAsync(graph, request.Concept, request.Other, writer.Now, cancellationToken).ConfigureAwait(false),
            _ => throw new ApiException(KnownProblems.BadRequest($"There is no action '{Shortened.Of(request.Action ?? "")}'.", "split or merge")),
        };
        return await WriteAsync(writer, decision with { Note = request.Note ?? "" }, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<DecisionSummary> UndoAsync(HttpContext context, ServedGraph graph, DecisionWriter writer, CancellationToken cancellationToken)
    {
        var id = RawPath.After(context, Start, 1).Parts[0];
        var decision = new DecisionIds(await graph.Store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false)).Find(id);
        return decision.IsTakenBack
            ? throw new ApiException(KnownProblems.Conflict($"The decision {id} was taken back already."))
            : await WriteAsync(writer, decision.TakeBack(writer.Now), cancellationToken).ConfigureAwait(false);
    }

    private static Task<DecisionSummary> WriteAsync(DecisionWriter writer, Decision decision, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            decision,
            async store =>
            {
                var decisions = await store.ReadDecisionsAsync(cancellationToken).ConfigureAwait(false);
                return (await DescribeAsync(store, store.OpenQueries(), decisions, [decisions.First(kept => kept.Id == decision.Id)], cancellationToken).ConfigureAwait(false))[0];
            },
            cancellationToken);

    private static async ValueTask<IReadOnlyList<DecisionSummary>> DescribeAsync(
        IGraphStore store, INamedQueries queries, IReadOnlyList<Decision> all, IReadOnlyList<Decision> shown, CancellationToken cancellationToken)
    {
        if (shown.Count == 0)
            return [];
        var names = await WrittenNames.OfAsync(store, queries, shown, cancellationToken).ConfigureAwait(false);
        var ids = new DecisionIds(all);
        return [.. shown.Select(decision => new DecisionSummary(
            ids.Of(decision), decision.Kind.ToString().ToLowerInvariant(), DecisionText.Of(decision, names), decision.Note, decision.At.ToUniversalTime(), decision.IsTakenBack))];
    }
}
