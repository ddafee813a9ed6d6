namespace PaperGraph.Cypher.Planning;

/// <summary>Some names, or all there can be.</summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private bool _all;

    public bool IsEmpty => !_all && _names.Count == 0;

    public void Add(string name) => _names.Add(name);

    public void Add(IEnumerable<string> names) => _names.UnionWith(names);

    public void Add(NameSet other)
    {
        _names.UnionWith(other._names);
        _all |= other._all;
    }

    public void AddAll() => _all = true;

    public bool Overlaps(NameSet other) => !IsEmpty && !other.IsEmpty && (_all || other._all || _names.Overlaps(other._names));
}
