using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Cli.Stats;

/// <summary><c>stats</c>: the store in numbers.</summary>
internal sealed class StatsVerb : Verb
{
    public StatsVerb(VerbRunner runner, CommonOptions common)
        : base("stats", "Show the store in numbers", runner) =>
        Options.Add(common.Format);

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        await using var reader = await session.OpenGraphAsync(cancellationToken).ConfigureAwait(false);
        var statistics = GraphStatistics.Of(reader.Graph);
        var table = new ResultTable("what", "name", "count") { WhenEmpty = "The store is empty." };
        table.AddCounts("nodes", statistics.Labels.Select(label => (label.Name, label.Count)));
        table.AddCounts("relationships", statistics.Types.Select(type => (type.Name, type.Count)));
        table.AddCounts("source", Sources(reader.Graph));
        table.AddCounts("components", [("all", statistics.Components), ("largest", statistics.LargestComponent)]);
        session.Results.Write(table);
        return ExitCode.Success;
    }

    private static IEnumerable<(string Name, long Count)> Sources(GraphSnapshot graph) =>
        graph.NodesWith(Labels.Paper).ToArray()
            .CountBy(paper => graph.NodeProperty(paper, PropertyNames.Source).ToString(), StringComparer.Ordinal)
            .OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => (source.Key, (long)source.Value));
}
