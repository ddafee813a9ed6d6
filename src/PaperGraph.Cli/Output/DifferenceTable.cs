using PaperGraph.Core.Building;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cli.Output;

/// <summary>What changes in a graph, a row for each label and type.</summary>
internal static class DifferenceTable
{
    public static ResultTable Of(GraphDifference difference) =>
        new ResultTable("what", "name", "added", "changed", "removed") { WhenEmpty = "graph: nothing changes" }.AddRange(Rows(difference));

    /// <summary>The rows: what, name, added, changed, removed.</summary>
    public static IEnumerable<IReadOnlyList<Value>> Rows(GraphDifference difference) =>
        difference.Nodes.Select(count => Row("nodes", count)).Concat(difference.Relationships.Select(count => Row("relationships", count)));

    private static Value[] Row(string what, ChangeCount count) =>
        [Value.Of(what), Value.Of(count.Name), Value.Of(count.Added), Value.Of(count.Changed), Value.Of(count.Removed)];
}
