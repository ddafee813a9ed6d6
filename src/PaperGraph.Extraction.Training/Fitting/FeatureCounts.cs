namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>Counts features, then numbers those that are frequent enough.</summary>
internal sealed class FeatureCounts
{
    private uint[] _keys = new uint[1 << 20];
    private int[] _values = new int[1 << 20];
    private int _used;

    /// <summary>Counts a feature some times.</summary>
    public void Add(uint feature, int times)
    {
        if (2 * _used > _keys.Length)
            Grow();
        var slot = SlotOf(feature);
        if (_values[slot] == 0)
            (_keys[slot], _used) = (feature, _used + 1);
        _values[slot] += times;
    }

    /// <summary>How often a feature was counted.</summary>
    public int CountOf(uint feature) => _values[SlotOf(feature)];

    /// <summary>Numbers the features that were counted at least so often; after it <see cref="NumberOf"/> answers.</summary>
    public uint[] Number(int leastCount)
    {
        var kept = new List<uint>();
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            if (_values[slot] >= leastCount)
                kept.Add(_keys[slot]);
        }

        var features = kept.ToArray();
        Array.Sort(features);
        Array.Clear(_values);
        _keys = new uint[_keys.Length];
        for (var i = 0; i < features.Length; i++)
        {
            var slot = SlotOf(features[i]);
            (_keys[slot], _values[slot]) = (features[i], i + 1);
        }

        return features;
    }

    /// <summary>The feature's number, or -1 where it is too rare.</summary>
    public int NumberOf(uint feature) => _values[SlotOf(feature)] - 1;

    private int SlotOf(uint feature)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(feature & (uint)mask);
        while (_values[slot] != 0 && _keys[slot] != feature)
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values) = (new uint[2 * keys.Length], new int[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (values[i] == 0)
                continue;
            var slot = SlotOf(keys[i]);
            (_keys[slot], _values[slot]) = (keys[i], values[i]);
        }
    }
}
