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
    public Value this[string key] => Array.Find(_entries, entry => entry.Key == key).Value;

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
