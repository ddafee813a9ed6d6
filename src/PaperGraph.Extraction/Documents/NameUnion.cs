using PaperGraph.Core.Names;

namespace PaperGraph.Extraction.Documents;

/// <summary>Disjoint sets of name keys.</summary>
internal sealed class NameUnion
{
    private readonly Dictionary<NameKey, NameKey> _parents = [];

    public void Add(NameKey key) => _parents.TryAdd(key, key);

    public NameKey Find(NameKey key)
    {
        while (_parents.TryGetValue(key, out var parent) && parent != key)
            key = parent;
        return key;
    }

    public void Join(NameKey left, NameKey right)
    {
        Add(left);
        Add(right);
        _parents[Find(right)] = Find(left);
    }

    /// <summary>Joins two keys if both were met.</summary>
    public void JoinKnown(NameKey left, NameKey right)
    {
        if (_parents.ContainsKey(left) && _parents.ContainsKey(right))
            Join(left, right);
    }
}
