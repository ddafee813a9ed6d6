namespace PaperGraph.Graph.Overlay;

/// <summary>
/// Distinct numbers to which one thread adds while others read. A reader finds more in it than its own view holds, and looks whether they
/// belong there.
/// </summary>
internal sealed class NumberList
{
    // Only once a number comes that is smaller than one before: until then the order tells repeats.
    private HashSet<int>? _known;
    private int _last = -1;
    private volatile int[] _items = [];
    private volatile int _count;

    /// <summary>The numbers up to a count; what is behind it changes.</summary>
    public (int[] Items, int Count) Items
    {
        get
        {
            // In this order: an array that is read later holds at least as much.
            var count = _count;
            return (_items, count);
        }
    }

    public void Add(int number)
    {
        if (number <= _last)
            _known ??= [.. _items.AsSpan(0, _count)];
        if (_known?.Add(number) == false)
            return;
        _last = Math.Max(_last, number);
        var items = _items;
        if (_count == items.Length)
            Array.Resize(ref items, Math.Max(4, items.Length * 2));
        items[_count] = number;
        _items = items;
        _count++;
    }
}
