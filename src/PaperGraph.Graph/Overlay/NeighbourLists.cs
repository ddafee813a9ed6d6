using PaperGraph.Graph.Views;

namespace PaperGraph.Graph.Overlay;

/// <summary>The relationships at one side of a node that was written: a list for each type, in the order in which the types came.</summary>
internal sealed class NeighbourLists
{
    private List[] _lists = [];
    private int _count;
    private bool _hasGone;
    private NeighbourBuffer? _all;

    private struct List
    {
        public int Type;
        public Neighbours Neighbours;
        public NeighbourBuffer? Buffer;

        // Some of them are gone; they are left out when the list is next read.
        public bool HasGone;
    }

    /// <summary>How many relationships there are.</summary>
    public int Degree
    {
        get
        {
            var degree = 0;
            foreach (ref readonly var list in Lists)
                degree += list.Neighbours.Count;
            return degree;
        }
    }

    private Span<List> Lists => _lists.AsSpan(0, _count);

    public NeighbourLists Copy() => new() { _lists = (List[])_lists.Clone(), _count = _count, _hasGone = _hasGone, _all = _all };

    /// <summary>Takes the relationships of one type over as the base has them.</summary>
    public void Take(int type, Neighbours neighbours) => Add(type).Neighbours = neighbours;

    public void Append(int type, int relationship, int node)
    {
        ref var list = ref Find(type) is var index and >= 0 ? ref _lists[index] : ref Add(type);
        var count = list.Neighbours.Count;
        list.Buffer = (list.Buffer ?? NeighbourBuffer.Of(list.Neighbours, Math.Max(1, count))).Append(count, relationship, node);
        list.Neighbours = list.Buffer.First(count + 1);
        _all = null;
    }

    /// <summary>Says that a relationship of a type is gone.</summary>
    public void Remove(int type)
    {
        if (Find(type) is var index and >= 0)
            _lists[index].HasGone = _hasGone = true;
        _all = null;
    }

    public Neighbours Of(int type) => Find(type) is var index and >= 0 ? _lists[index].Neighbours : default;

    public Neighbours All() => _count == 1 ? _lists[0].Neighbours : (_all ??= Join()).First(Degree);

    /// <summary>Leaves out those that are gone, where some were said to be. What was handed out stays as it is.</summary>
    public void Compact(RecordPages<RelationshipRecord> records)
    {
        if (!_hasGone)
            return;
        _hasGone = false;
        foreach (ref var list in Lists)
        {
            if (list.HasGone)
                (list.Neighbours, list.Buffer, list.HasGone) = (WithoutGone(list.Neighbours, records), null, false);
        }
    }

    private static Neighbours WithoutGone(Neighbours all, RecordPages<RelationshipRecord> records)
    {
        var (relationships, nodes, count) = (new int[all.Count], new int[all.Count], 0);
        for (var i = 0; i < all.Count; i++)
        {
            if (records.Find(all.Relationships[i]) is not { IsGone: true })
                (relationships[count], nodes[count++]) = (all.Relationships[i], all.Nodes[i]);
        }

        return new(relationships, nodes, 0, count);
    }

    private NeighbourBuffer Join()
    {
        var (joined, count) = (NeighbourBuffer.Of(default, Degree), 0);
        foreach (ref readonly var list in Lists)
        {
            for (var i = 0; i < list.Neighbours.Count; i++)
                joined = joined.Append(count++, list.Neighbours.Relationships[i], list.Neighbours.Nodes[i]);
        }

        return joined;
    }

    private int Find(int type)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_lists[i].Type == type)
                return i;
        }

        return -1;
    }

    private ref List Add(int type)
    {
        if (_count == _lists.Length)
            Array.Resize(ref _lists, Math.Max(1, _count * 2));
        _lists[_count] = new() { Type = type };
        return ref _lists[_count++];
    }
}
