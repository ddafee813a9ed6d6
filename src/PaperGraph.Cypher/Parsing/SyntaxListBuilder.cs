using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PaperGraph.Cypher.Parsing;

/// <summary>Gathers the items of a list in a lent array, so that only the list itself is made.</summary>
internal ref struct SyntaxListBuilder<T>
{
    private T[]? _items;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        _items ??= ArrayPool<T>.Shared.Rent(8);
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    /// <summary>The list; gives the lent array back.</summary>
    public ImmutableArray<T> Build()
    {
        if (_items is null)
            return [];
        var items = Items.ToArray();
        Discard();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Gives the lent array back.</summary>
    public void Discard()
    {
        if (_items is not null)
            ArrayPool<T>.Shared.Return(_items, clearArray: true);
        (_items, Count) = (null, 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Count * 2);
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items!, clearArray: true);
        _items = larger;
    }
}
