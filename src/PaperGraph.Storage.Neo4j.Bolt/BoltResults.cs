using System.Globalization;
using Neo4j.Driver;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Reads a result: its rows, all or so many of them, counters, plan.</summary>
internal static class BoltResults
{
    public static async Task<CypherResult> ReadAsync(IResultCursor cursor, int? rowLimit)
    {
        var columns = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = new List<IReadOnlyList<Value>>();
        var isCut = false;
        while (await cursor.FetchAsync().ConfigureAwait(false) && !(isCut = rows.Count == rowLimit))
            rows.Add(ReadRow(cursor.Current, columns.Length));
        var summary = await cursor.ConsumeAsync().ConfigureAwait(false);
        return new(columns, rows)
        {
            IsCut = isCut,
            Notes = [.. summary.Notifications?.Select(ReadNote) ?? []],
            Counters = ReadCounters(summary.Counters),
            Plan = summary.HasProfile ? ReadPlan(summary.Profile) : summary.HasPlan ? ReadPlan(summary.Plan) : null,
        };
    }

    private static Value[] ReadRow(IRecord record, int count)
    {
        var row = new Value[count];
        for (var i = 0; i < count; i++)
            row[i] = BoltValues.Read(record[i]);
        return row;
    }

    private static CypherCounters ReadCounters(ICounters counters) => new()
    {
        NodesCreated = counters.NodesCreated,
        NodesDeleted = counters.NodesDeleted,
        RelationshipsCreated = counters.RelationshipsCreated,
        RelationshipsDeleted = counters.RelationshipsDeleted,
        PropertiesSet = counters.PropertiesSet,
        LabelsAdded = counters.LabelsAdded,
        LabelsRemoved = counters.LabelsRemoved,
        SchemaAdded = counters.ConstraintsAdded + counters.IndexesAdded,
        SchemaRemoved = counters.ConstraintsRemoved + counters.IndexesRemoved,
    };

    private static CypherPlan ReadPlan(IPlan plan) =>
        PlanStep.Of(plan.OperatorType, BoltValues.ReadMap(plan.Arguments), [.. plan.Children.Select(ReadPlan)]);

    private static string ReadNote(INotification note) =>
        note.Position is { } position ? string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}: {note.Description}") : note.Description;
}
