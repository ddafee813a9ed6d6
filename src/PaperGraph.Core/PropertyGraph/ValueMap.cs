using System.Collections;

namespace PaperGraph.Core.PropertyGraph;

/// <summary>A map of a query: keys in ordinal order; a value may be absent, and the key is there all the same.</summary>
public sealed class ValueMap : IReadOnlyList<KeyValuePair<string, Value>>, IEquatable<ValueMap>
{
    private readonly KeyValuePair<string, Value>[] _entries;

    private ValueMap(KeyValuePair<string, Value>[] entries) => _entries = entries;

    /// <summary>The number of keys.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry at a place.</summary>
    public KeyValuePair<string, Value> this[int index] => _entries[index];

    /// <summary>The value of a key, or the absent value.</summary>
    public Value this[string key] => TryGetValue(key, out var value) ? value : Value.Null;

    /// <summary>The value of a key; false where the map does not have the key.</summary>
    public bool TryGetValue(string key, out Value value)
    {
        var (low, high) = (0, _entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(_entries[middle].Key, key);
            if (order == 0)
            {
                value = _entries[middle].Value;
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        value = Value.Null;
        return false;
    }

    /// <summary>A map that takes the array over: its keys are in ordinal order, each once, and whoever made it does not change it any more.</summary>
    public static ValueMap Over(KeyValuePair<string, Value>[] entries) => new(entries);

    /// <summary>A map of the given pairs; of a key that occurs twice the last counts.</summary>
    public static ValueMap Of(params IEnumerable<KeyValuePair<string, Value>> entries) =>
        new([.. entries.Reverse().DistinctBy(entry => entry.Key).OrderBy(entry => entry.Key, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => _entries.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same keys with equal values.</summary>
    public bool Equals(ValueMap? other) => other is not null && _entries.SequenceEqual(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Aggregate(_entries.Length, (code, entry) => HashCode.Combine(code, entry.Key, entry.Value));

    /// <summary>The map as Cypher draws it, without quotes: <c>{count: 2, name: GSM8K}</c>.</summary>
    public override string ToString() => Draw(this);

    internal static string Draw(IEnumerable<KeyValuePair<string, Value>> entries) => $"{{{string.Join(", ", entries.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";
}
