namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>The best name of each entry, of the best entries; names come in ascending order, those of one entry in a row.</summary>
internal sealed class BestNames(int limit)
{
    private static readonly Comparer<(int Order, int Name)> WorstFirst = Comparer<(int Order, int Name)>.Create((left, right) => right.CompareTo(left));

    private readonly PriorityQueue<int, (int Order, int Name)> _kept = new(WorstFirst);
    private int _entry = -1;
    private (int Order, int Name) _best;

    /// <summary>Whether a name of an order, behind all those added, would be kept.</summary>
    public bool IsOpenTo(int order) => _kept.Count < limit || (_kept.TryPeek(out _, out var worst) && order < worst.Order);

    public void Add(int entry, int name, int order)
    {
        if (entry != _entry)
        {
            Keep();
            (_entry, _best) = (entry, (order, name));
        }
        else if (order < _best.Order)
        {
            _best = (order, name);
        }
    }

    /// <summary>What was kept, in no order.</summary>
    public IEnumerable<(int Order, int Name)> Take()
    {
        Keep();
        _entry = -1;
        return _kept.UnorderedItems.Select(item => item.Priority);
    }

    private void Keep()
    {
        if (_entry < 0)
            return;
        if (_kept.Count < limit)
            _kept.Enqueue(_best.Name, _best);
        else if (_kept.TryPeek(out _, out var worst) && _best.CompareTo(worst) < 0)
            _kept.DequeueEnqueue(_best.Name, _best);
    }
}
