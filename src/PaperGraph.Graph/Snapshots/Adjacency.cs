namespace PaperGraph.Graph.Snapshots;

/// <summary>
/// The relationships at each node in one direction, as one array with the place where each node's part begins. Within a
/// node they are grouped by type, so that those of one type are a slice too.
/// </summary>
internal sealed class Adjacency(int[] starts, int[] relationships, int[] types)
{
    public ReadOnlySpan<int> At(int node) => relationships.AsSpan(starts[node], starts[node + 1] - starts[node]);

    public ReadOnlySpan<int> At(int node, int type)
    {
        var all = At(node);
        var from = LowerBound(all, type);
        return all[from..(from + LowerBound(all[from..], type + 1))];
    }

    /// <summary>Groups relationships, which are numbered in the order of start, type and end, by their ends.</summary>
    /// <param name="ends">The node at which each relationship is listed.</param>
    /// <param name="types">The type of each.</param>
    /// <param name="nodes">How many nodes there are.</param>
    public static Adjacency Of(int[] ends, int[] types, int nodes)
    {
        var starts = Grouping.Starts(ends, nodes);
        var relationships = Grouping.Stable(ends, starts);
        for (var node = 0; node < nodes; node++)
            SortByType(relationships.AsSpan(starts[node], starts[node + 1] - starts[node]), types);
        return new(starts, relationships, types);
    }

    private static void SortByType(Span<int> group, int[] types)
    {
        var sorted = true;
        for (var i = 1; i < group.Length && sorted; i++)
            sorted = types[group[i - 1]] <= types[group[i]];
        if (sorted)
            return;
        var keys = new long[group.Length];
        for (var i = 0; i < group.Length; i++)
            keys[i] = ((long)types[group[i]] << 32) | (uint)group[i];
        Array.Sort(keys);
        for (var i = 0; i < group.Length; i++)
            group[i] = (int)keys[i];
    }

    private int LowerBound(ReadOnlySpan<int> group, int type)
    {
        int low = 0, high = group.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (types[group[middle]] < type)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
