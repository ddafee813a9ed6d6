using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>A trail with what was not yet followed at each of its nodes.</summary>
internal sealed class TrailStack
{
    // Trails longer than this look their relationships up in a set.
    private const int LongTrail = 24;
    private readonly HashSet<int> _set = [];
    private Place[] _places = new Place[8];
    private int _count;

    public bool IsEmpty => _count == 0;

    /// <summary>How many relationships it has.</summary>
    public int Length => _count - 1;

    /// <summary>The node at its end.</summary>
    public int Node => _places[_count - 1].Node;

    public ref Place Top => ref _places[_count - 1];

    public void Clear()
    {
        _count = 0;
        _set.Clear();
    }

    /// <summary>Begins a trail of no relationships.</summary>
    public void Start(int node)
    {
        Clear();
        Push(-1, node);
    }

    public void Push(int relationship, int node)
    {
        if (_count == _places.Length)
            Array.Resize(ref _places, _count * 2);
        _places[_count++] = new() { Relationship = relationship, Node = node, Stretch = -1 };
        if (_count == LongTrail)
            FillSet();
        else if (_count > LongTrail)
            _set.Add(relationship);
    }

    public void Pop()
    {
        if (_count-- > LongTrail)
            _set.Remove(_places[_count].Relationship);
        else if (_count < LongTrail)
            _set.Clear();
    }

    /// <summary>Whether the trail has a relationship.</summary>
    public bool Uses(int relationship)
    {
        if (_count >= LongTrail)
            return _set.Contains(relationship);
        for (var i = 1; i < _count; i++)
        {
            if (_places[i].Relationship == relationship)
                return true;
        }

        return false;
    }

    /// <summary>Its relationships.</summary>
    public Value ToList(bool reversed)
    {
        var items = new Value[_count - 1];
        for (var i = 1; i < _count; i++)
            items[reversed ? items.Length - i : i - 1] = Value.RelationshipReference(_places[i].Relationship);
        return Value.ListOver(items);
    }

    private void FillSet()
    {
        for (var i = 1; i < _count; i++)
            _set.Add(_places[i].Relationship);
    }

    internal struct Place
    {
        public int Relationship;
        public int Node;

        /// <summary>Which stretch of its neighbours is followed; -1 before the first.</summary>
        public int Stretch;

        /// <summary>The next of these neighbours.</summary>
        public int Next;
        public Neighbours Neighbours;
    }
}
