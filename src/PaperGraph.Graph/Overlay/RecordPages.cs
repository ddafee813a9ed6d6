using System.Runtime.CompilerServices;

namespace PaperGraph.Graph.Overlay;

/// <summary>
/// Records of the elements that were written since the base, by number: pages of records in tables of pages. Copies share both; a page or
/// table is copied when a copy first writes to it. So a copy costs next to nothing, and where nothing was written there is nothing to look at.
/// </summary>
internal sealed class RecordPages<T>
    where T : class
{
    private const int PageBits = 10;
    private const int PageSize = 1 << PageBits;
    private const int TableBits = 8;
    private const int TableSize = 1 << TableBits;

    private T?[]?[]?[]? _tables;
    private HashSet<object>? _owned;

    // Whoever writes many elements writes one page after the other.
    private object? _lastTable;
    private object? _lastPage;

    /// <summary>The record of an element; null where it is as in the base.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find(int number) => _tables is null ? null : FindWritten(number);

    public void Set(int number, T record)
    {
        var table = number >> (PageBits + TableBits);
        if (_tables is null || table >= _tables.Length)
            Array.Resize(ref _tables, table + 1);
        var pages = Own(ref _tables[table], TableSize, ref _lastTable);
        Own(ref pages[(number >> PageBits) & (TableSize - 1)], PageSize, ref _lastPage)[number & (PageSize - 1)] = record;
    }

    /// <summary>The same records for whoever writes on; these are not to be written any more.</summary>
    public RecordPages<T> Fork() => new() { _tables = (T?[]?[]?[]?)_tables?.Clone() };

    private T? FindWritten(int number)
    {
        var table = number >> (PageBits + TableBits);
        if (table >= _tables!.Length || _tables[table] is not { } pages)
            return null;
        return pages[(number >> PageBits) & (TableSize - 1)]?[number & (PageSize - 1)];
    }

    private TItem[] Own<TItem>(ref TItem[]? items, int size, ref object? last)
    {
        if (items is not null && ReferenceEquals(items, last))
            return items;
        _owned ??= new(ReferenceEqualityComparer.Instance);
        if (items is not null && _owned.Contains(items))
        {
            last = items;
            return items;
        }

        items = items is null ? new TItem[size] : (TItem[])items.Clone();
        _owned.Add(items);
        last = items;
        return items;
    }
}
