using System.Numerics;

namespace PaperGraph.Extraction.Features;

/// <summary>Numbers keys in the order in which they are first met.</summary>
internal sealed class LocalTable
{
    private readonly (uint Key, int Number)[] _slots;
    private readonly uint _mask;
    private int _count;

    public LocalTable(int most)
    {
        _slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * most, 4))];
        _mask = (uint)_slots.Length - 1;
    }

    public int NumberOf(uint key)
    {
        for (var slot = key & _mask; ; slot = (slot + 1) & _mask)
        {
            if (_slots[slot].Number == 0)
            {
                _slots[slot] = (key, ++_count);
                return _count - 1;
            }

            if (_slots[slot].Key == key)
                return _slots[slot].Number - 1;
        }
    }
}
