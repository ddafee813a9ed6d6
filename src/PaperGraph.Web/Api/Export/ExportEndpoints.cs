using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.Svg;
using PaperGraph.Web.Api.Binding;
using PaperGraph.Web.Api.Limits;
using PaperGraph.Web.Api.Problems;
using PaperGraph.Web.Serving;

namespace PaperGraph.Web.Api.Export;

/// <summary><c>/export</c>: the graph, or a part of it, as a file for another program.</summary>
internal static class ExportEndpoints
{
    private const int MostIds = 50_000;

    public static void MapExport(this IEndpointRouteBuilder api)
    {
        var export = api.MapGroup("/export").WithTags("Export");
        export.MapGet("/{format}", WriteAllAsync).AddEndpointFilter<KnownRelations>().AddEndpointFilter<Downloads>().WithName("ExportGraph").WithSummary("The graph, or the part around a node, as a file");
        export.MapPost("/{format}", WritePartAsync).AddEndpointFilter<Downloads>().WithName("ExportPart").WithSummary("The part of the graph among some nodes, as a file");
    }

    private static async Task<IResult> WriteAllAsync(
        [FromRoute, Description("graphml, gexf, json, dot, svg, cypher, or csv (for neo4j-admin, as a zip)")] string format, ServedGraph graph, HttpContext context, IGraphLayout layout,
        [Description("Only nodes of this kind; repeatable")] string[]? kind, [Description("Only relationships of this type; repeatable")] string[]? relation,
        [Description("Only what lies around the node of this id")] string? around,
        [Range(1, 5), Description("How many steps around it")] int depth = 1,
        [Range(1, 10_000), Description("Of an svg: how many nodes are drawn at the most, those with the most papers first")] int limit = 60,
        [AllowedValues(null, "yed", "gephi", "cytoscape"), Description("Of a graphml: the program that it is for")] string? flavor = null,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        Check(format);
        var centre = around is null ? null : (await NodeOfRequest.FindNamedAsync(context, around).ConfigureAwait(false)).Id;
        var source = await graph.Store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
        var part = await GraphPart.ChooseAsync(source, centre, depth, minConfidence, cancellationToken).ConfigureAwait(false);
        var filter = new GraphFilter { Ids = part.Ids, Labels = LabelsOf(kind), Types = relation is { Length: > 0 } ? relation.ToHashSet() : null, MinConfidence = minConfidence };
        var exporter = GraphExporter.Create(layout, new SvgOptions { Limit = limit, Centre = centre }, flavor is null ? GraphMlFlavor.Plain : Enum.Parse<GraphMlFlavor>(flavor, ignoreCase: true));
        return new ExportFile(exporter, format, part.Graph, filter);
    }

    private static async Task<IResult> WritePartAsync(
        [FromRoute, Description("graphml, gexf, json, dot, svg, cypher, or csv (for neo4j-admin, as a zip)")] string format, ExportRequest request, ServedGraph graph, IGraphLayout layout,
        [Range(0.0, 1.0), Description(Parameters.MinConfidence)] double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        Check(format);
        if (request.Ids is null or { Count: > MostIds })
            throw new ApiException(KnownProblems.BadRequest($"ids holds the ids of nodes, {MostIds} at the most."));
        var filter = new GraphFilter { Ids = request.Ids.ToHashSet(), MinConfidence = minConfidence };
        var source = await graph.Store.ReadGraphAsync(cancellationToken).ConfigureAwait(false);
        return new ExportFile(GraphExporter.Create(layout, new SvgOptions { Limit = int.MaxValue }), format, source, filter);
    }

    private static void Check(string format)
    {
        if (!ExportFormats.All.ContainsKey(format))
            throw new ApiException(KnownProblems.NotFound($"There is no export format '{Shortened.Of(format)}'.", "one of " + string.Join(", ", ExportFormats.All.Keys.Order(StringComparer.Ordinal))));
    }

    private static HashSet<string>? LabelsOf(string[]? kinds) => kinds is not { Length: > 0 } ? null
        : [.. kinds.Select(kind => Labels.All.FirstOrDefault(label => label.Equals(kind, StringComparison.OrdinalIgnoreCase)) ?? throw UnknownKind(kind))];

    private static ApiException UnknownKind(string kind) =>
        new(KnownProblems.BadRequest($"'{Shortened.Of(kind)}' is no kind.", "one of " + string.Join(", ", Labels.All.Select(label => label.ToLowerInvariant()))));
}
