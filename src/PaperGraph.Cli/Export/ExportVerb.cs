using System.CommandLine;
using System.Globalization;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export;
using PaperGraph.Export.Svg;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Export;

/// <summary><c>export</c>: the graph, or the part around a concept, in another program's format.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly Option<string> _format = new("--format", "-f") { Description = "graphml, json, svg or cypher", HelpName = "FORMAT", Required = true };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write (default: standard output)", HelpName = "FILE" };

    private readonly Option<string?> _around = new("--around") { Description = "Only the neighbourhood of this concept", HelpName = "CONCEPT" };

    private readonly Option<int> _depth = new("--depth") { Description = "How many steps around it", HelpName = "N", DefaultValueFactory = _ => 1 };

    private readonly Option<string?> _labels = new("--labels") { Description = "Only nodes with these labels, divided by commas", HelpName = "LABELS" };

    private readonly Option<string?> _types = new("--types") { Description = "Only relationships of these types, divided by commas", HelpName = "TYPES" };

    private readonly Option<double> _minConfidence = new("--min-confidence") { Description = "Only relationships at least this sure, 0 to 1", HelpName = "P" };

    private readonly Option<int> _limit = CommonOptions.Limit(new SvgOptions().Limit, "svg: the most nodes drawn, those with the most papers first, 0 for all");

    public ExportVerb(VerbRunner runner)
        : base("export", "Write the graph as GraphML, node-link JSON, a picture or a Cypher script", runner)
    {
        foreach (var option in new Option[] { _format, _output, _around, _depth, _labels, _types, _minConfidence, _limit })
            Options.Add(option);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var exporter = GraphExporter.Create(session.Get<IGraphLayout>(), new SvgOptions { Limit = CommonOptions.Most(arguments.GetValue(_limit)) });
        var format = arguments.GetRequiredValue(_format);
        _ = exporter.WriterOf(format);
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var around = arguments.GetValue(_around) is { } concept ? await reader.FindConceptAsync(concept, cancellationToken).ConfigureAwait(false) : (int?)null;
        var filter = CreateFilter(arguments, reader.Graph, around);
        if (arguments.GetValue(_output) is not { } path)
        {
            await using var output = session.Terminal.OpenStandardOutput();
            await exporter.WriteAsync(format, reader.Graph, filter, output, cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        }

        await exporter.WriteFileAsync(format, reader.Graph, filter, path, cancellationToken).ConfigureAwait(false);
        var description = await reader.Graph.DescribeAsync(filter, cancellationToken).ConfigureAwait(false);
        var nodes = await reader.Graph.NodesAsync(filter, cancellationToken).CountAsync(cancellationToken).ConfigureAwait(false);
        session.Terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"Wrote {Path.GetFullPath(path)}: {nodes:N0} nodes, {description.Types.Values.Sum():N0} relationships, {new FileInfo(path).Length / 1024.0:N0} KiB"));
        return ExitCode.Success;
    }

    private GraphFilter CreateFilter(ParseResult arguments, GraphSnapshot graph, int? around) => new()
    {
        Labels = Known(arguments.GetValue(_labels), graph.LabelNames, "label"),
        Types = Known(arguments.GetValue(_types), graph.TypeNames, "relationship type"),
        MinConfidence = arguments.GetValue(_minConfidence),
        Ids = around is { } node ? Surroundings.Within(graph, node, arguments.GetValue(_depth)).Select(graph.NodeId).ToHashSet() : null,
    };

    private static HashSet<string>? Known(string? names, IReadOnlyList<string> known, string what)
    {
        if (names is null)
            return null;
        var wanted = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = wanted.FirstOrDefault(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase));
        return unknown is null
            ? [.. known.Where(name => wanted.Contains(name, StringComparer.OrdinalIgnoreCase))]
            : throw new PaperGraphException(ErrorKind.NotFound, $"The graph has no {what} '{unknown}'.", "one of " + string.Join(", ", known));
    }
}
