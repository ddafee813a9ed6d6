namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Name keys in classes (union-find). A class holds at most one name of the lexicon: two entries of it are two concepts,
/// whatever papers write.
/// </summary>
internal sealed class NamePartition
{
    private readonly int[] _parents;
    private readonly int[] _entries;

    /// <summary>Every key alone.</summary>
    public NamePartition(int count)
    {
        _parents = new int[count];
        _entries = new int[count];
        for (var i = 0; i < count; i++)
            _parents[i] = i;
        Array.Fill(_entries, -1);
    }

    /// <summary>Says that a key is the name of a lexicon entry. Before the first join.</summary>
    public void MarkEntry(int key) => _entries[key] = key;

    /// <summary>The key of the lexicon's name in a key's class, or -1.</summary>
    public int EntryOf(int key) => _entries[Find(key)];

    /// <summary>The least key of the class.</summary>
    public int Find(int key)
    {
        while (_parents[key] != key)
            key = _parents[key] = _parents[_parents[key]];
        return key;
    }

    /// <summary>Makes two classes one; false where each holds an entry of its own.</summary>
    public bool TryJoin(int left, int right)
    {
        (left, right) = (Find(left), Find(right));
        if (left == right)
            return true;
        if (_entries[left] >= 0 && _entries[right] >= 0)
            return false;
        var (root, child) = left < right ? (left, right) : (right, left);
        _parents[child] = root;
        _entries[root] = Math.Max(_entries[root], _entries[child]);
        return true;
    }
}
