using System.Collections;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>The properties of a node or relationship: keys in ordinal order, none of them null-valued.</summary>
public sealed class PropertyMap : IReadOnlyCollection<KeyValuePair<string, Value>>, IEquatable<PropertyMap>
{
    private readonly string[] _keys;
    private readonly Value[] _values;

    private PropertyMap(string[] keys, Value[] values) => (_keys, _values) = (keys, values);

    /// <summary>No properties.</summary>
    public static PropertyMap Empty { get; } = new([], []);

    /// <summary>The number of properties.</summary>
    public int Count => _keys.Length;

    /// <summary>The keys in ordinal order.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>The value of a key, or the absent value.</summary>
    public Value this[string key]
    {
        get
        {
            var index = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
            return index < 0 ? Value.Null : _values[index];
        }
    }

    /// <summary>A map of the given pairs; null values are left out.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static PropertyMap Of(params IEnumerable<KeyValuePair<string, Value>> properties)
    {
        var kept = properties.Where(pair => !pair.Value.IsNull).ToArray();
        Array.Sort(kept, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        for (var i = 1; i < kept.Length; i++)
        {
            if (kept[i].Key == kept[i - 1].Key)
                throw new ArgumentException($"The property '{kept[i].Key}' is given twice.", nameof(properties));
        }

        return kept.Length == 0 ? Empty : new(Array.ConvertAll(kept, pair => pair.Key), Array.ConvertAll(kept, pair => pair.Value));
    }

    /// <summary>A map of the given pairs; null values are left out. Pairs in ordinal order of their keys are taken as they are.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static PropertyMap Of(params ReadOnlySpan<(string Key, Value Value)> properties)
    {
        if (IsOrdered(properties))
            return OfOrdered(properties);
        var pairs = new KeyValuePair<string, Value>[properties.Length];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new(properties[i].Key, properties[i].Value);
        return Of(pairs.AsEnumerable());
    }

    private static bool IsOrdered(ReadOnlySpan<(string Key, Value Value)> properties)
    {
        for (var i = 1; i < properties.Length; i++)
        {
            if (string.CompareOrdinal(properties[i - 1].Key, properties[i].Key) >= 0)
                return false;
        }

        return true;
    }

    private static PropertyMap OfOrdered(ReadOnlySpan<(string Key, Value Value)> properties)
    {
        var count = 0;
        foreach (var (_, value) in properties)
            count += value.IsNull ? 0 : 1;
        var (keys, values, next) = (new string[count], new Value[count], 0);
        foreach (var (key, value) in properties)
        {
            if (!value.IsNull)
                (keys[next], values[next++]) = (key, value);
        }

        return count == 0 ? Empty : new(keys, values);
    }

    /// <summary>This map with the other's values put over it; a key that the other lacks stays.</summary>
    public PropertyMap With(PropertyMap other) => Of(this.Where(pair => other[pair.Key].IsNull).Concat(other));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
            yield return new(_keys[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same keys with equal values.</summary>
    public bool Equals(PropertyMap? other) =>
        other is not null && _keys.AsSpan().SequenceEqual(other._keys) && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Aggregate(_keys.Length, HashCode.Combine);

    /// <summary>The map as Cypher draws it, without quotes: <c>{id: paper/1, year: 2025}</c>; nothing for no properties.</summary>
    public override string ToString() => Count == 0 ? "" : ValueMap.Draw(this);
}
