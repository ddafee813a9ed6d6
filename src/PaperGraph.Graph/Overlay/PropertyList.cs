using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Overlay;

/// <summary>The properties of an element that was written: a few pairs of key and value. Never changes.</summary>
internal sealed class PropertyList
{
    private readonly Entry[] _entries;

    private PropertyList(Entry[] entries) => _entries = entries;

    public readonly record struct Entry(int Key, Value Value);

    public static PropertyList Empty { get; } = new([]);

    public ReadOnlySpan<Entry> Entries => _entries;

    public static PropertyList Of(IReadOnlyCollection<Entry> entries) => entries.Count == 0 ? Empty : new([.. entries]);

    /// <summary>Of pairs whose keys differ, but for one key.</summary>
    public static PropertyList Of(IReadOnlyList<KeyValuePair<int, Value>> pairs, int without)
    {
        var count = pairs.Count;
        for (var i = 0; i < pairs.Count; i++)
            count -= pairs[i].Key == without ? 1 : 0;
        if (count == 0)
            return Empty;
        var entries = new Entry[count];
        for (int i = 0, next = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Key != without)
                entries[next++] = new(pairs[i].Key, pairs[i].Value);
        }

        return new(entries);
    }

    /// <summary>The value of a key, or the absent value.</summary>
    public Value this[int key] => Find(key) is var index and >= 0 ? _entries[index].Value : default;

    /// <summary>These properties with one set; the absent value takes it away. The same list where that changes nothing.</summary>
    public PropertyList With(int key, Value value)
    {
        var index = Find(key);
        if (value.IsNull)
            return index < 0 ? this : Without(index);
        var entries = new Entry[index < 0 ? _entries.Length + 1 : _entries.Length];
        _entries.CopyTo(entries, 0);
        entries[index < 0 ? ^1 : index] = new(key, value);
        return new(entries);
    }

    private PropertyList Without(int index) => _entries.Length == 1 ? Empty : new([.. _entries[..index], .. _entries[(index + 1)..]]);

    private int Find(int key)
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Key == key)
                return i;
        }

        return -1;
    }
}
