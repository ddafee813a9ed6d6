using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Indexes;

/// <summary>Walks over what a seek in an index finds, each element once: first what is as in the base, then what was written since.</summary>
public struct IndexSeek
{
    private readonly GraphView _view;
    private readonly IndexTables _index;
    private readonly int _token;

    // What is looked for: one value, one for each key, or a condition.
    private readonly Value _value;
    private readonly Value[]? _values;
    private readonly IndexCondition? _condition;

    private int _first;
    private bool _hasFirst;
    private int[]? _items;
    private int _next;
    private int _end;
    private int[]? _written;
    private bool _isTested;

    internal IndexSeek(GraphView view, IndexTables index, int token, Value value, Value[]? values, IndexCondition? condition) =>
        (_view, _index, _token, _value, _values, _condition) = (view, index, token, value, values, condition);

    /// <summary>The node or relationship that the walk has come to.</summary>
    public int Current { get; private set; }

    /// <summary>Goes on to the next; false where there is none.</summary>
    public bool MoveNext()
    {
        if (_hasFirst)
        {
            (Current, _hasFirst) = (_first, false);
            if (_view.IsAsInBase(_index.Kind, Current) && Matches(Current))
                return true;
        }

        while (true)
        {
            while (_next < _end)
            {
                Current = _items![_next++];
                if (_isTested || (_view.IsAsInBase(_index.Kind, Current) && Matches(Current)))
                    return true;
            }

            if (_written is null)
                return false;
            (_items, _next, _end, _written, _isTested) = (_written, 0, _written.Length, null, true);
        }
    }

    internal readonly IndexSeek Over(int first, int[] items, List<int>? candidates) =>
        Over(items, 0, items.Length, candidates) with { _first = first, _hasFirst = true };

    internal readonly IndexSeek Over(int[] items, int start, int end, List<int>? candidates)
    {
        var seek = this;
        (seek._items, seek._next, seek._end) = (items, start, end);
        seek._written = candidates is null ? null : Test(candidates);
        return seek;
    }

    private readonly int[] Test(List<int> candidates)
    {
        var found = new List<int>();
        foreach (var candidate in candidates)
        {
            if (!_view.IsAsInBase(_index.Kind, candidate) && Matches(candidate))
                found.Add(candidate);
        }

        found.Sort();
        return [.. found.Distinct()];
    }

    private readonly bool Matches(int element)
    {
        if (!_view.HasToken(_index.Kind, element, _token))
            return false;
        if (_values is null)
        {
            var value = _view.Property(_index.Kind, element, _index.Keys[0]);
            return _condition?.Matches(value) ?? KeyValues.AreEqual(value, _value);
        }

        for (var i = 0; i < _values.Length; i++)
        {
            if (!KeyValues.AreEqual(_view.Property(_index.Kind, element, _index.Keys[i]), _values[i]))
                return false;
        }

        return true;
    }
}
