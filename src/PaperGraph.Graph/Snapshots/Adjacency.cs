using PaperGraph.Graph.Views;

namespace PaperGraph.Graph.Snapshots;

/// <summary>
/// The relationships at each node in one direction, as one array, with the node at the other end of each. Within a node they are grouped
/// by type, and within a type in the order of their numbers, so that those of one type are a slice too.
/// </summary>
internal sealed class Adjacency
{
    private readonly int[] _relationships;
    private readonly int[] _neighbours;

    // The groups of a node are those from _groupsOf[node] on; group g is of one type and begins at _starts[g].
    private readonly int[] _groupsOf;
    private readonly int[] _types;
    private readonly int[] _starts;

    private Adjacency(int[] relationships, int[] neighbours, int[] groupsOf, int[] types, int[] starts) =>
        (_relationships, _neighbours, _groupsOf, _types, _starts) = (relationships, neighbours, groupsOf, types, starts);

    public Neighbours At(int node) => Slice(_groupsOf[node], _groupsOf[node + 1]);

    public Neighbours At(int node, int type)
    {
        var end = _groupsOf[node + 1];
        for (var group = _groupsOf[node]; group < end; group++)
        {
            if (_types[group] == type)
                return Slice(group, group + 1);
        }

        return default;
    }

    /// <summary>The types that relationships at a node have, in order.</summary>
    public ReadOnlySpan<int> Types(int node) => _types.AsSpan(_groupsOf[node], _groupsOf[node + 1] - _groupsOf[node]);

    /// <summary>Groups relationships, which are numbered in the order of start, type and end, by the node at which they are listed.</summary>
    /// <param name="at">The node at which each relationship is listed.</param>
    /// <param name="others">The node at its other end.</param>
    /// <param name="types">The type of each.</param>
    /// <param name="nodes">How many nodes there are.</param>
    public static Adjacency Of(int[] at, int[] others, int[] types, int nodes)
    {
        var starts = Grouping.Starts(at, nodes);
        var relationships = Grouping.Stable(at, starts);
        for (var node = 0; node < nodes; node++)
            SortByType(relationships.AsSpan(starts[node], starts[node + 1] - starts[node]), types);
        return Group(relationships, others, types, starts);
    }

    private Neighbours Slice(int group, int end) => new(_relationships, _neighbours, _starts[group], _starts[end] - _starts[group]);

    private static Adjacency Group(int[] relationships, int[] others, int[] types, int[] nodeStarts)
    {
        var neighbours = Array.ConvertAll(relationships, relationship => others[relationship]);
        var groupsOf = new int[nodeStarts.Length];
        List<int> groupTypes = [], groupStarts = [];
        for (var node = 0; node + 1 < nodeStarts.Length; node++)
        {
            groupsOf[node] = groupTypes.Count;
            for (var i = nodeStarts[node]; i < nodeStarts[node + 1]; i++)
            {
                if (i > nodeStarts[node] && types[relationships[i]] == groupTypes[^1])
                    continue;
                groupTypes.Add(types[relationships[i]]);
                groupStarts.Add(i);
            }
        }

        groupsOf[^1] = groupTypes.Count;
        groupStarts.Add(relationships.Length);
        return new(relationships, neighbours, groupsOf, [.. groupTypes], [.. groupStarts]);
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
}
