namespace PaperGraph.Graph.Indexes;

/// <summary>
/// Elements that were written since the base by the hash of the values that they got. Nothing is ever taken out: whoever looks finds more
/// than is true of his view, and tests each. One thread adds while others look.
/// </summary>
internal sealed class CandidateTable
{
    // Of elements with common values the same one may be entered more than once; a few steps find most repeats.
    private const int RepeatsLookedFor = 8;

    private readonly Lock _lock = new();
    private int[] _heads = [-1];
    private Entry[] _entries = [];
    private volatile int _count;

    private record struct Entry(int Hash, int Element, int Next);

    /// <summary>How many entries there are.</summary>
    public int Count => _count;

    public void Add(int hash, int element)
    {
        lock (_lock)
        {
            if (HasLately(hash, element))
                return;
            if (_count == _entries.Length)
                Grow();
            ref var head = ref _heads[hash & (_heads.Length - 1)];
            _entries[_count] = new(hash, element, head);
            head = _count++;
        }
    }

    /// <summary>Elements that had values of this hash, some perhaps twice.</summary>
    public List<int>? Find(int hash)
    {
        if (_count == 0)
            return null;
        lock (_lock)
        {
            List<int>? found = null;
            for (var entry = _heads[hash & (_heads.Length - 1)]; entry >= 0; entry = _entries[entry].Next)
            {
                if (_entries[entry].Hash == hash)
                    (found ??= []).Add(_entries[entry].Element);
            }

            return found;
        }
    }

    /// <summary>All elements that had values, some perhaps several times.</summary>
    public List<int>? All()
    {
        if (_count == 0)
            return null;
        lock (_lock)
        {
            var all = new List<int>(_count);
            for (var i = 0; i < _count; i++)
                all.Add(_entries[i].Element);
            return all;
        }
    }

    private bool HasLately(int hash, int element)
    {
        var entry = _heads[hash & (_heads.Length - 1)];
        for (var steps = 0; steps < RepeatsLookedFor && entry >= 0; steps++, entry = _entries[entry].Next)
        {
            if (_entries[entry].Hash == hash && _entries[entry].Element == element)
                return true;
        }

        return false;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, Math.Max(16, _count * 2));
        _heads = new int[_entries.Length];
        Array.Fill(_heads, -1);
        for (var i = 0; i < _count; i++)
        {
            ref var head = ref _heads[_entries[i].Hash & (_heads.Length - 1)];
            _entries[i].Next = head;
            head = i;
        }
    }
}
