namespace PaperGraph.Concepts.Resolution;

/// <summary>
/// Name keys in classes (union-find). A class holds at most one name of the lexicon: two entries of it are two concepts,
/// whatever papers write. Only a person joins them, and keeps apart what papers would join.
/// </summary>
internal sealed class NamePartition
{
    private int[] _parents;
    private int[] _entries;
    private readonly List<(int Left, int Right)> _apart = [];
    private readonly HashSet<int> _alone = [];

    /// <summary>Every key alone.</summary>
    public NamePartition(int count)
    {
        (_parents, _entries, Count) = (new int[count], new int[count], count);
        for (var i = 0; i < count; i++)
            _parents[i] = i;
        Array.Fill(_entries, -1);
    }

    /// <summary>How many numbers there are: the keys, and after them the senses.</summary>
    public int Count { get; private set; }

    /// <summary>A number of its own for what a name means in some papers alone.</summary>
    public int AddSense()
    {
        if (Count == _parents.Length)
        {
            Array.Resize(ref _parents, Count + Math.Max(16, Count / 8));
            Array.Resize(ref _entries, _parents.Length);
        }

        (_parents[Count], _entries[Count]) = (Count, -1);
        return Count++;
    }

    /// <summary>Says that a key is the name of a lexicon entry.</summary>
    public void MarkEntry(int key) => _entries[Find(key)] = LesserEntry(_entries[Find(key)], key);

    /// <summary>The key of the lexicon's name in a key's class, the lesser where a person joined two of them, or -1.</summary>
    public int EntryOf(int key) => _entries[Find(key)];

    /// <summary>The least key of the class.</summary>
    public int Find(int key)
    {
        while (_parents[key] != key)
            key = _parents[key] = _parents[_parents[key]];
        return key;
    }

    /// <summary>Says that two keys, or a key and every other, are never joined but by a person. Before the first join.</summary>
    public void KeepApart(int key, int? other)
    {
        if (other is { } second)
            _apart.Add((key, second));
        else
            _alone.Add(key);
    }

    /// <summary>Whether a person keeps the classes of two keys apart.</summary>
    public bool AreApart(int left, int right)
    {
        if (_apart.Count + _alone.Count == 0 || Find(left) == Find(right))
            return false;
        return _alone.Any(key => Find(key) == Find(left) || Find(key) == Find(right))
            || _apart.Any(pair => (Find(pair.Left) == Find(left) && Find(pair.Right) == Find(right)) || (Find(pair.Left) == Find(right) && Find(pair.Right) == Find(left)));
    }

    /// <summary>Makes two classes one; false where each holds an entry of its own, or a person keeps them apart.</summary>
    public bool TryJoin(int left, int right)
    {
        (left, right) = (Find(left), Find(right));
        if (left == right)
            return true;
        if ((_entries[left] >= 0 && _entries[right] >= 0) || AreApart(left, right))
            return false;
        Join(left, right);
        return true;
    }

    /// <summary>Makes two classes one, whatever they hold.</summary>
    public void Join(int left, int right)
    {
        (left, right) = (Find(left), Find(right));
        var (root, child) = left < right ? (left, right) : (right, left);
        _parents[child] = root;
        _entries[root] = LesserEntry(_entries[root], _entries[child]);
    }

    private static int LesserEntry(int left, int right) => left < 0 ? right : right < 0 ? left : Math.Min(left, right);
}
