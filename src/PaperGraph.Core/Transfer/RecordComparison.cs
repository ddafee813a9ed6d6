namespace PaperGraph.Core.Transfer;

/// <summary>What of one kind has to be written and to go, so that the destination has what the source has.</summary>
/// <typeparam name="T">What is compared by equality under an id.</typeparam>
internal sealed class RecordComparison<T>(Dictionary<string, T> there, bool mirror)
{
    private readonly Dictionary<string, T> _onlyThere = there;
    private readonly List<string> _copied = [];

    /// <summary>Ids of what the source gives, in the order in which it came.</summary>
    public IReadOnlyList<string> Copied => _copied;

    /// <summary>Ids of what goes, in ordinal order.</summary>
    public IReadOnlyList<string> Deleted => mirror ? [.. _onlyThere.Keys.Order(StringComparer.Ordinal)] : [];

    /// <summary>It in numbers.</summary>
    public TransferCount Count
    {
        get => field with { Removed = mirror ? _onlyThere.Count : 0, OnlyThere = mirror ? 0 : _onlyThere.Count };
        private set;
    } = new();

    /// <summary>Takes what the source has, each id once.</summary>
    /// <param name="id">The id.</param>
    /// <param name="here">What the source has.</param>
    /// <param name="keeps">Whether what the destination has instead stays, given that; null where it never does.</param>
    public void Add(string id, T here, Func<T, bool>? keeps = null)
    {
        var isNew = !_onlyThere.Remove(id, out var there);
        if (!isNew && EqualityComparer<T>.Default.Equals(here, there))
        {
            Count = Count with { Unchanged = Count.Unchanged + 1 };
        }
        else if (!isNew && !mirror && keeps?.Invoke(there!) == true)
        {
            Count = Count with { NewerThere = Count.NewerThere + 1 };
        }
        else
        {
            _copied.Add(id);
            Count = isNew ? Count with { Added = Count.Added + 1 } : Count with { Changed = Count.Changed + 1 };
        }
    }
}
