using PaperGraph.Cli.Output;
using PaperGraph.Core.Building;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cli.Decisions;

/// <summary>What a decision did, for programs: the decisions with their ids, the concept that each name leads to, and what changes in the graph.</summary>
internal static class DecisionTable
{
    public static ResultTable Of(DecidedNames decided, DecisionReport report) => new ResultTable("what", "name", "added", "changed", "removed", "id")
        .AddRange(decided.Decisions.Select(decision => Row("decision", decision.Id, decision.ShortId)))
        .AddRange(decided.Names.Where(name => report.Concepts.ContainsKey(name.Key)).Select(name => Row("concept", name.Name, report.Concepts[name.Key])))
        .AddRange(DifferenceTable.Rows(report.Graph).Select(row => (IReadOnlyList<Value>)[.. row, Value.Null]));

    private static Value[] Row(string what, string name, string id) => [Value.Of(what), Value.Of(name), Value.Null, Value.Null, Value.Null, Value.Of(id)];
}
