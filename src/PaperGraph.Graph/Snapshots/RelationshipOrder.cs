using PaperGraph.Core.Schema;
using PaperGraph.Graph.Columns;

namespace PaperGraph.Graph.Snapshots;

/// <summary>Numbers relationships by start, type, end and the key properties of their type; the rest as they came.</summary>
internal static class RelationshipOrder
{
    public static Numbering Of(RelationshipEnds ends, int nodes, string[] typeNames, PropertyTableBuilder properties)
    {
        var groups = Grouping.Starts(ends.Starts, nodes);
        var rows = Grouping.Stable(ends.Starts, groups);
        var keys = new long[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            keys[i] = ((long)ends.Types[rows[i]] << 32) | (uint)ends.Ends[rows[i]];
        for (var node = 0; node < nodes; node++)
        {
            var (from, length) = (groups[node], groups[node + 1] - groups[node]);
            StableSort(keys.AsSpan(from, length), rows.AsSpan(from, length));
        }

        SortKeyed(rows, ends, typeNames, properties);
        return Numbering.OfOrder(rows);
    }

    // Rows of a group come in their order and are distinct, so sorting equal keys by row keeps the sort stable.
    private static void StableSort(Span<long> keys, Span<int> rows)
    {
        keys.Sort(rows);
        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to] == keys[from])
                to++;
            if (to - from > 1)
                rows[from..to].Sort();
            from = to;
        }
    }

    private static void SortKeyed(int[] rows, RelationshipEnds ends, string[] typeNames, PropertyTableBuilder properties)
    {
        var keyed = Array.ConvertAll(typeNames, name => GraphSchema.KeyOf(name));
        if (keyed.All(key => key.Count == 0))
            return;
        PropertyTable? table = null;
        for (var from = 0; from < rows.Length;)
        {
            var to = from + 1;
            while (to < rows.Length && AreParallel(ends, rows[from], rows[to]))
                to++;
            var key = keyed[ends.Types[rows[from]]];
            if (to - from > 1 && key.Count > 0)
            {
                table ??= properties.Build([.. Enumerable.Range(0, rows.Length)], keyed.SelectMany(names => names));
                SortBy(rows.AsSpan(from, to - from), row => string.Join('\u001f', key.Select(name => table.Get(row, name).ToString())));
            }

            from = to;
        }
    }

    private static bool AreParallel(RelationshipEnds ends, int left, int right) =>
        ends.Starts[left] == ends.Starts[right] && ends.Types[left] == ends.Types[right] && ends.Ends[left] == ends.Ends[right];

    private static void SortBy(Span<int> rows, Func<int, string> discriminator)
    {
        var keys = new string[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            keys[i] = discriminator(rows[i]);
        keys.AsSpan().Sort(rows, string.CompareOrdinal);
    }
}
