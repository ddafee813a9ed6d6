using System.CommandLine;
using System.Globalization;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Export;
using PaperGraph.Export.GraphMl;
using PaperGraph.Export.Svg;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Export;

/// <summary><c>export</c>: the graph, or the part around a concept, in another program's format.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly Option<string> _format = new("--format", "-f") { Description = "graphml, gexf, json, dot, svg, cypher or csv (neo4j-admin)", HelpName = "FORMAT", Required = true };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write (default: standard output); for csv the folder", HelpName = "PATH" };

    private readonly Option<string?> _flavor = new("--flavor") { Description = "graphml: for one program, yed, gephi or cytoscape (default: for all)", HelpName = "PROGRAM" };

    private readonly Option<string?> _around = new("--around") { Description = "Only the neighbourhood of this concept", HelpName = "CONCEPT" };

    private readonly Option<int> _depth = new("--depth") { Description = "How many steps around it", HelpName = "N", DefaultValueFactory = _ => 1 };

    private readonly Option<string?> _labels = new("--labels") { Description = "Only nodes with these labels, divided by commas", HelpName = "LABELS" };

    private readonly Option<string?> _types = new("--types") { Description = "Only relationships of these types, divided by commas", HelpName = "TYPES" };

    private readonly Option<int> _limit = CommonOptions.Limit(new SvgOptions().Limit, "svg: the most nodes drawn, those with the most papers first, 0 for all");

    public ExportVerb(VerbRunner runner, CommonOptions common)
        : base("export", "Write the graph for another program: GraphML, GEXF, node-link JSON, DOT, a picture, Cypher or CSV", runner)
    {
        foreach (var option in new Option[] { _format, _output, _flavor, _around, _depth, _labels, _types, common.MinConfidence, _limit })
            Options.Add(option);
        _flavor.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "yed", "gephi", "cytoscape");
        Validators.Add(result =>
        {
            if (result.GetResult(_flavor) is not null && !"graphml".Equals(result.GetValue(_format), StringComparison.OrdinalIgnoreCase))
                result.AddError("--flavor is for --format graphml only.");
        });
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var layout = session.Get<IGraphLayout>();
        var format = arguments.GetRequiredValue(_format);
        if (GraphExporter.Create(layout).IsFolder(format) && arguments.GetValue(_output) is null)
            throw new PaperGraphException(ErrorKind.Usage, $"--format {format} writes a folder of files, and needs to know which.", "-o FOLDER");
        if (arguments.GetValue(_output) is { } target)
            OutputGuard.Check(target, session.StoreFile);
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var around = arguments.GetValue(_around) is { } concept ? (await reader.FindConceptAsync(concept, cancellationToken).ConfigureAwait(false)).Id : null;
        var graph = await Session.ReadGraphAsync(reader.Store, cancellationToken).ConfigureAwait(false);
        var filter = CreateFilter(arguments, graph, around, reader.MinConfidence);
        var picture = new SvgOptions { Limit = CommonOptions.Most(arguments.GetValue(_limit)), Centre = around };
        var written = await WriteAsync(GraphExporter.Create(layout, picture, FlavorOf(arguments)), arguments, graph, filter, session, cancellationToken).ConfigureAwait(false);
        foreach (var note in written.Notes.Concat(await NotesAsync(graph, filter, written, cancellationToken).ConfigureAwait(false)))
            session.Terminal.Say("note: " + note);
        if (around is not null && filter.Ids is { Count: 1 } && reader.MinConfidence > 0 && graph.TryFindNode(around, out var node) && Surroundings.Within(graph, node, 1).Count - 1 is > 0 and var below)
            session.Terminal.Say("note: " + reader.ExplainEmpty($"only {around} itself was written; nothing around it is so sure.", below));
        return ExitCode.Success;
    }

    private async Task<WrittenGraph> WriteAsync(
        GraphExporter exporter, ParseResult arguments, GraphSnapshot graph, GraphFilter filter, Session session, CancellationToken cancellationToken)
    {
        var format = arguments.GetRequiredValue(_format);
        if (arguments.GetValue(_output) is not { } path)
        {
            await using var output = session.Terminal.OpenStandardOutput();
            return await exporter.WriteAsync(format, graph, filter, output, cancellationToken).ConfigureAwait(false);
        }

        var written = await exporter.WriteFileAsync(format, graph, filter, path, cancellationToken).ConfigureAwait(false);
        session.Terminal.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"Wrote {Path.GetFullPath(path)}: {written.Nodes:N0} nodes, {written.Relationships:N0} relationships, {SizeOf(path) / 1024.0:N0} KiB"));
        return written;
    }

    private GraphMlFlavor FlavorOf(ParseResult arguments) =>
        arguments.GetValue(_flavor) is { } flavor ? Enum.Parse<GraphMlFlavor>(flavor, ignoreCase: true) : GraphMlFlavor.Plain;

    private static long SizeOf(string path) =>
        Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles().Sum(file => file.Length) : new FileInfo(path).Length;

    private GraphFilter CreateFilter(ParseResult arguments, GraphSnapshot graph, string? around, double minConfidence) => new()
    {
        Labels = Known(arguments.GetValue(_labels), graph.LabelNames, "label"),
        Types = Known(arguments.GetValue(_types), graph.TypeNames, "relationship type"),
        MinConfidence = minConfidence,
        Ids = Chosen(arguments, graph, around, minConfidence)?.Select(graph.NodeId).ToHashSet(),
    };

    private IEnumerable<int>? Chosen(ParseResult arguments, GraphSnapshot graph, string? around, double minConfidence) =>
        around is not null && graph.TryFindNode(around, out var node) ? Surroundings.Within(graph, node, arguments.GetValue(_depth), minConfidence)
        : minConfidence > 0 ? Surroundings.Left(graph, minConfidence)
        : null;

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

    /// <summary>Why types that were asked for by name did not come out.</summary>
    private static async Task<IEnumerable<string>> NotesAsync(GraphSnapshot graph, GraphFilter filter, WrittenGraph written, CancellationToken cancellationToken)
    {
        if (filter.Types is null)
            return [];
        var description = await graph.DescribeAsync(filter, cancellationToken).ConfigureAwait(false);
        return written.Relationships == 0 && description.Types.Count > 0
            ? [$"none of the {description.Types.Values.Sum()} relationships joins two of the nodes drawn. Try: --limit 0"]
            : filter.Types.Where(type => !description.Types.ContainsKey(type)).Order(StringComparer.Ordinal).Select(type => WhyMissing(type, graph, filter.Labels));
    }

    private static string WhyMissing(string type, GraphSnapshot graph, IReadOnlySet<string>? labels)
    {
        var (starts, ends) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        for (var relationship = 0; relationship < graph.RelationshipCount; relationship++)
        {
            if (graph.TypeNames[graph.TypeOf(relationship)] != type)
                continue;
            starts.UnionWith(LabelsOf(graph, graph.StartNode(relationship)));
            ends.UnionWith(LabelsOf(graph, graph.EndNode(relationship)));
        }

        IEnumerable<string> missing = labels is null ? [] : [.. starts.Overlaps(labels) ? [] : starts, .. ends.Overlaps(labels) ? [] : ends];
        return missing.Any()
            ? $"no {type} was written: it joins {Listed(starts)} to {Listed(ends)}, and --labels leaves out {Listed(missing.Distinct())}"
            : $"no {type} was written: the graph has some, but the other options leave them out";
    }

    private static IEnumerable<string> LabelsOf(GraphSnapshot graph, int node) => graph.Labels(node).ToArray().Select(label => graph.LabelNames[label]);

    // That it is a concept says less than which kind of concept it is.
    private static string Listed(IEnumerable<string> labels) => string.Join(", ", labels.Where(label => label != Labels.Concept));
}
