using PaperGraph.Cli.Running;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Query;

/// <summary>What a statement changed, in a line.</summary>
internal static class CounterText
{
    private static readonly (Func<CypherCounters, long> Count, string What, string Done)[] Counters =
    [
        (counters => counters.NodesCreated, "node", "created"),
        (counters => counters.NodesDeleted, "node", "deleted"),
        (counters => counters.RelationshipsCreated, "relationship", "created"),
        (counters => counters.RelationshipsDeleted, "relationship", "deleted"),
        (counters => counters.PropertiesSet, "value", "set"),
        (counters => counters.LabelsAdded, "label", "added"),
        (counters => counters.LabelsRemoved, "label", "removed"),
        (counters => counters.SchemaAdded, "schema rule", "added"),
        (counters => counters.SchemaRemoved, "schema rule", "removed"),
    ];

    public static string Of(CypherCounters counters) =>
        string.Join(", ", Counters.Where(counter => counter.Count(counters) > 0).Select(counter => $"{Session.Count(counter.Count(counters), counter.What)} {counter.Done}"));
}
