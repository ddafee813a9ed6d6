using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Paths;

/// <summary>How two nodes hang together.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Steps">What follows; empty where it ends where it begins.</param>
internal sealed record NodePath(NodeSummary Start, IReadOnlyList<NodeStep> Steps);

/// <summary>A node.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">What it is called.</param>
internal sealed record NodeSummary(string Id, string Kind, string Name);

/// <summary>A step to a node.</summary>
/// <param name="Relation">The type of the relationship.</param>
/// <param name="Forward">Whether the step goes from its start to its end.</param>
/// <param name="Id">The node's id.</param>
/// <param name="Kind">The node's kind.</param>
/// <param name="Name">What the node is called.</param>
/// <param name="Evidence">The sentence behind the relationship, where it has one.</param>
internal sealed record NodeStep(string Relation, bool Forward, string Id, string Kind, string Name, string? Evidence);

/// <summary><c>/paths</c>.</summary>
internal static class PathEndpoint
{
    public static void MapPaths(this IEndpointRouteBuilder api) =>
        api.MapGet("/paths", AnswerAsync).WithName("GetPath").WithTags("Graph").WithSummary("The shortest path between two nodes, of several the one with the strongest evidence");

    private static async Task<NodePath> AnswerAsync(
        ServedGraph graph, HttpContext context, [Description("The id of the node at which it begins, with its kind: paper/… or benchmark/gsm8k")] string from, [Description("The id of the node at which it ends")] string to,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        var start = await NodeOfRequest.FindNamedAsync(context, from).ConfigureAwait(false);
        var end = await NodeOfRequest.FindNamedAsync(context, to).ConfigureAwait(false);
        return await ReadAsync(graph, start.Id, end.Id, minConfidence, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task<NodePath> ReadAsync(ServedGraph graph, string from, string to, double minConfidence, CancellationToken cancellationToken)
    {
        var start = await NodeOfRequest.FindAsync(graph, from, cancellationToken).ConfigureAwait(false);
        var end = await NodeOfRequest.FindAsync(graph, to, cancellationToken).ConfigureAwait(false);
        return await ShortestPath.FindAsync(graph.Queries, start, end, minConfidence, cancellationToken).ConfigureAwait(false) is { } path
            ? new(new(start.Id, start.Kind, start.Name), [.. path.Steps.Select(step => new NodeStep(step.Type, step.Forward, step.Id, NodeKinds.Of(step.Id), step.Name, step.Evidence))])
            : throw new ApiException(KnownProblems.NotFound(
                string.Create(CultureInfo.InvariantCulture, $"No path leads from {start.Id} to {end.Id}{(minConfidence > 0 ? $" over what is {minConfidence} sure or more" : "")}."), minConfidence > 0 ? "a smaller minConfidence" : null));
    }
}
