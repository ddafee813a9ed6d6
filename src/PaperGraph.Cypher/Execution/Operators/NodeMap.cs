using System.Numerics;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A small number for each of some nodes: a hash table with open addressing, so that a search costs what it touches, not what the graph holds.</summary>
internal sealed class NodeMap
{
    private const int FirstPlaces = 32;
    private const uint Golden = 0x9E3779B9;

    // Node + 1 (0 is free), and its number.
    private (int Key, int Value)[] _places = new (int, int)[FirstPlaces];
    private int _shift = 32 - BitOperations.Log2(FirstPlaces);

    public int Count { get; private set; }

    public void Clear()
    {
        // A table that one large search has left is not cleared for every small one behind it.
        if (_places.Length > FirstPlaces && Count * 8 < _places.Length)
            (_places, _shift) = (new (int, int)[FirstPlaces], 32 - BitOperations.Log2(FirstPlaces));
        else if (Count > 0)
            Array.Clear(_places);
        Count = 0;
    }

    /// <summary>Adds a node; false where it is there already.</summary>
    public bool TryAdd(int node, int value)
    {
        ref var place = ref Find(node);
        if (place.Key != 0)
            return false;
        place = (node + 1, value);
        if (++Count * 2 > _places.Length)
            Grow();
        return true;
    }

    public bool TryGet(int node, out int value)
    {
        ref var place = ref Find(node);
        value = place.Value;
        return place.Key != 0;
    }

    public bool Contains(int node) => Find(node).Key != 0;

    private ref (int Key, int Value) Find(int node)
    {
        var mask = _places.Length - 1;
        for (var i = (int)(((uint)node * Golden) >> _shift); ; i = (i + 1) & mask)
        {
            ref var place = ref _places[i];
            if (place.Key == 0 || place.Key == node + 1)
                return ref place;
        }
    }

    private void Grow()
    {
        var old = _places;
        _places = new (int, int)[old.Length * 2];
        _shift--;
        foreach (var place in old)
        {
            if (place.Key != 0)
                Find(place.Key - 1) = place;
        }
    }
}
