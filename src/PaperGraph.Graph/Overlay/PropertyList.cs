using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Graph.Overlay;

/// <summary>The properties of an element that was written: a few pairs of key and value. Never changes.</summary>
internal sealed class PropertyList
{
    private readonly int[] _keys;
    private readonly Value[] _values;

    private PropertyList(int[] keys, Value[] values) => (_keys, _values) = (keys, values);

    public static PropertyList Empty { get; } = new([], []);

    public int Count => _keys.Length;

    public int KeyAt(int index) => _keys[index];

    public Value ValueAt(int index) => _values[index];

    public static PropertyList Of(List<int> keys, List<Value> values) => keys.Count == 0 ? Empty : new([.. keys], [.. values]);

    /// <summary>The value of a key, or the absent value.</summary>
    public Value this[int key] => Array.IndexOf(_keys, key) is var index and >= 0 ? _values[index] : default;

    /// <summary>These properties with one set; the absent value takes it away.</summary>
    public PropertyList With(int key, Value value)
    {
        var index = Array.IndexOf(_keys, key);
        if (value.IsNull)
            return index < 0 ? this : Without(index);
        if (index < 0)
            return new([.. _keys, key], [.. _values, value]);
        var values = (Value[])_values.Clone();
        values[index] = value;
        return new(_keys, values);
    }

    private PropertyList Without(int index) => _keys.Length == 1
        ? Empty
        : new([.. _keys[..index], .. _keys[(index + 1)..]], [.. _values[..index], .. _values[(index + 1)..]]);
}
