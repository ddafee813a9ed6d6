using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Numbers groups by their keys in the order in which they first come; by the numbers of nodes as long as there is nothing else in keys.</summary>
/// <param name="width">How many values a key has.</param>
internal sealed class GroupTable(int width)
{
    private NodeKeyTable? _nodes = width is 1 or 2 ? new(width) : null;
    private readonly ValueTable _values = new(width);

    /// <summary>How many groups there are.</summary>
    public int Count => _nodes?.Count ?? _values.Count;

    /// <summary>About how many bytes a further group costs, texts and lists aside.</summary>
    public int BytesPerRow => _nodes is null ? _values.BytesPerRow : NodeKeyTable.BytesPerRow;

    /// <summary>The key of a group.</summary>
    public void CopyTo(int group, Span<Value> key)
    {
        if (_nodes is null)
            _values[group].CopyTo(key);
        else
            _nodes.CopyTo(group, key);
    }

    /// <summary>The number of a key's group; it is made where it is new.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Add(ReadOnlySpan<Value> key, out int group)
    {
        if (_nodes is not null)
        {
            if (_nodes.TryPack(key, out var packed))
                return _nodes.Add(packed, out group);
            MoveToValues(_nodes);
        }

        return _values.Add(key, out group);
    }

    /// <summary>The numbers of keys of which one part is another node each time and the rest the same.</summary>
    /// <param name="key">The key, with nothing in the place of the changing part.</param>
    /// <param name="place">The place of the changing part.</param>
    /// <param name="nodes">What it is.</param>
    /// <param name="groups">Gets the numbers.</param>
    /// <returns>False, and nothing is done, where there is something else than nodes in keys.</returns>
    public bool TryAddAll(Span<Value> key, int place, ReadOnlySpan<int> nodes, Span<int> groups)
    {
        key[place] = Value.NodeReference(0);
        if (_nodes is null || !_nodes.TryPack(key, out var rest))
            return false;
        _nodes.AddAll(rest, place, nodes, groups);
        return true;
    }

    // In their order, so that the groups keep their numbers.
    private void MoveToValues(NodeKeyTable nodes)
    {
        var key = new Value[width];
        for (var group = 0; group < nodes.Count; group++)
        {
            nodes.CopyTo(group, key);
            _values.Add(key, out _);
        }

        _nodes = null;
    }
}
