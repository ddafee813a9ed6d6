using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution;

/// <summary>Values one behind the other. Moving many of them takes a while, so it looks at the run's limits.</summary>
internal sealed class ValueBuffer(ExecutionLimits limits)
{
    private const int LeastCapacity = 16;
    private Value[] _items = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The values.</summary>
    public ReadOnlySpan<Value> Items => _items.AsSpan(0, Count);

    /// <summary>Adds one.</summary>
    public void Add(Value value)
    {
        if (Count == _items.Length)
            Grow(Count + 1);
        _items[Count++] = value;
    }

    /// <summary>Adds several.</summary>
    public void Add(ReadOnlySpan<Value> values)
    {
        if (Count + values.Length > _items.Length)
            Grow(Count + values.Length);
        values.CopyTo(_items.AsSpan(Count));
        Count += values.Length;
    }

    /// <summary>Forgets them; a great many are let go of.</summary>
    public void Clear()
    {
        if (_items.Length > 1 << 16)
            _items = [];
        else
            Array.Clear(_items, 0, Count);
        Count = 0;
    }

    /// <summary>The values in an array of their own.</summary>
    public Value[] ToArray() => limits.Copy(Items);

    private void Grow(int least)
    {
        var larger = new Value[Math.Max(least, (int)Math.Min(Math.Max(LeastCapacity, 2L * _items.Length), Array.MaxLength))];
        limits.Copy(Items, larger);
        _items = larger;
    }
}
