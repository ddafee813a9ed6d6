using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Concepts;

/// <summary><c>concepts</c>: the concepts of the graph, those with the most papers first.</summary>
internal sealed class ConceptsVerb : Verb
{
    private readonly Option<string?> _label = new("--label") { Description = "Only model, benchmark, method or topic", HelpName = "LABEL" };

    private readonly Option<string> _by = new("--by") { Description = "papers, degree or rank (PageRank over co-occurrence)", HelpName = "ORDER", DefaultValueFactory = _ => "papers" };

    private readonly Option<int> _limit = CommonOptions.Limit(50);

    public ConceptsVerb(VerbRunner runner, CommonOptions common)
        : base("concepts", "List concepts, those with the most papers first", runner)
    {
        _label.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<ConceptLabel>().Select(name => name.ToLowerInvariant())]);
        _by.AcceptOnlyFromAmong("papers", "degree", "rank");
        Options.Add(_label);
        Options.Add(_by);
        Options.Add(_limit);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var label = Labels.TryParseConcept(arguments.GetValue(_label), out var wanted) ? Labels.Of(wanted) : Labels.Concept;
        var nodes = Order(reader.Graph, arguments.GetRequiredValue(_by), cancellationToken)
            .Where(node => reader.Graph.TryGetLabel(label, out var number) && reader.Graph.HasLabel(node, number));
        var table = new ResultTable("concept", "name", "papers", "firstYear", "lastYear", "aliases") { WhenEmpty = "No concept." };
        session.Results.Write(table.AddRange(nodes.Take(CommonOptions.Most(arguments.GetValue(_limit))).Select(node => (IReadOnlyList<Value>)
        [
            Value.Of(reader.Graph.NodeId(node)), .. Shown.Select(property => reader.Graph.NodeProperty(node, property)),
        ])));
        return ExitCode.Success;
    }

    private static readonly string[] Shown = [PropertyNames.Name, PropertyNames.Papers, PropertyNames.FirstYear, PropertyNames.LastYear, PropertyNames.Aliases];

    private static IEnumerable<int> Order(GraphSnapshot graph, string by, CancellationToken cancellationToken) => by switch
    {
        "degree" => ConceptCentrality.MostConnected(graph, int.MaxValue).Select(concept => concept.Concept.Node),
        "rank" => ConceptCentrality.ByPageRank(graph, int.MaxValue, cancellationToken).Select(concept => concept.Concept.Node),
        _ => graph.NodesWith(Labels.Concept).ToArray()
            .OrderByDescending(node => graph.NodeProperty(node, PropertyNames.Papers).AsInteger()).ThenBy(node => node),
    };
}
