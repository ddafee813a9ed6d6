using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph.Columns;

namespace PaperGraph.Graph.Snapshots;

/// <summary>Counts what passes a filter and finds one type for each property.</summary>
internal static class SnapshotDescriber
{
    public static GraphDescription Describe(GraphSnapshot graph, SnapshotFilter filter, CancellationToken cancellationToken)
    {
        var nodes = Choose(graph.NodeCount, filter.TakesNode);
        cancellationToken.ThrowIfCancellationRequested();
        var relationships = Choose(graph.RelationshipCount, filter.TakesRelationship);
        cancellationToken.ThrowIfCancellationRequested();
        var labels = new long[graph.LabelNames.Count];
        foreach (var node in nodes)
        {
            foreach (var label in graph.Labels(node))
                labels[label]++;
        }

        var types = new long[graph.TypeNames.Count];
        foreach (var relationship in relationships)
            types[graph.TypeOf(relationship)]++;
        var computed = graph.ComputesProperties && filter.IncludesComputed;
        return new()
        {
            Labels = Counts(graph.LabelNames, labels),
            Types = Counts(graph.TypeNames, types),
            NodeProperties = Types(graph.NodeColumns, nodes, computed ? ComputedKeys(graph.LabelNames, labels, GraphSchema.OfLabel) : []),
            RelationshipProperties = Types(graph.RelationshipColumns, relationships, computed ? ComputedKeys(graph.TypeNames, types, GraphSchema.OfType) : []),
        };
    }

    private static int[] Choose(int count, Func<int, bool> takes) => [.. Enumerable.Range(0, count).Where(takes)];

    private static OrderedDictionary<string, long> Counts(IReadOnlyList<string> names, long[] counts)
    {
        var result = new OrderedDictionary<string, long>();
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
                result.Add(names[i], counts[i]);
        }

        return result;
    }

    private static IEnumerable<string> ComputedKeys(
        IReadOnlyList<string> names, long[] counts, Func<string, IReadOnlyList<PropertyDefinition>> definitions) =>
        names.Where((_, i) => counts[i] > 0).SelectMany(definitions).Select(definition => definition.Name).Where(GraphSchema.IsComputed);

    private static OrderedDictionary<string, PropertyType> Types(PropertyTable table, int[] rows, IEnumerable<string> computed)
    {
        var found = computed.Distinct().ToDictionary(name => name, _ => PropertyType.String);
        for (var i = 0; i < table.Keys.Length; i++)
        {
            if (TypeOf(table.Columns[i], rows) is { } type)
                found[table.Keys[i]] = found.TryGetValue(table.Keys[i], out var other) && other != type ? PropertyType.String : type;
        }

        return new(found.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private static PropertyType? TypeOf(PropertyColumn column, int[] rows)
    {
        if (column.UniformType is { } uniform)
            return Array.Exists(rows, column.Has) ? uniform : null;
        var type = new ValueTypes();
        foreach (var row in rows)
            type.Add(column.Get(row));
        return type.Common;
    }
}
