using System.Runtime.CompilerServices;

namespace PaperGraph.Graph.Overlay;

/// <summary>
/// Records of the elements that were written since the base, by number, in pages. Copies share pages; a page is copied when a copy first
/// writes to it. Where nothing was written there is no table of pages at all.
/// </summary>
internal sealed class RecordPages<T>
    where T : class
{
    private const int Shift = 10;
    private const int PageSize = 1 << Shift;

    private T?[]?[]? _pages;
    private bool[]? _owned;

    /// <summary>Whether nothing was ever written.</summary>
    public bool IsEmpty => _pages is null;

    /// <summary>The record of an element; null where it is as in the base.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find(int number)
    {
        var pages = _pages;
        if (pages is null)
            return null;
        var table = number >> Shift;
        var page = table < pages.Length ? pages[table] : null;
        return page?[number & (PageSize - 1)];
    }

    public void Set(int number, T record)
    {
        var table = number >> Shift;
        if (_pages is null || table >= _pages.Length)
            Array.Resize(ref _pages, Math.Max(table + 1, (_pages?.Length ?? 0) * 2));
        if (_owned is null || _owned.Length < _pages.Length)
            Array.Resize(ref _owned, _pages.Length);
        if (!_owned[table])
            (_pages[table], _owned[table]) = (_pages[table] is { } shared ? (T?[])shared.Clone() : new T?[PageSize], true);
        _pages[table]![number & (PageSize - 1)] = record;
    }

    /// <summary>The same records for whoever writes on; this table is not to be written any more.</summary>
    public RecordPages<T> Fork() => new() { _pages = (T?[]?[]?)_pages?.Clone() };
}
