using System.Numerics;

namespace PaperGraph.Extraction.Features;

/// <summary>Finds the places of keys in a list.</summary>
internal sealed class KeyTable
{
    private readonly (uint Key, int Place)[] _slots;
    private readonly uint _mask;
    private readonly KeyFilter _filter;

    public KeyTable(ReadOnlySpan<uint> keys)
    {
        _slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * keys.Length, 4))];
        _mask = (uint)_slots.Length - 1;
        _filter = new(keys);
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = keys[i] & _mask;
            while (_slots[slot].Place != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = (keys[i], i + 1);
        }
    }

    /// <summary>The key's place, or -1.</summary>
    public int Find(uint key)
    {
        if (!_filter.MayHold(key))
            return -1;
        for (var slot = key & _mask; _slots[slot].Place != 0; slot = (slot + 1) & _mask)
        {
            if (_slots[slot].Key == key)
                return _slots[slot].Place - 1;
        }

        return -1;
    }
}
