using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>
/// A part of a path again and again, depth first with a stack of its own. Each level has operators of its own; the slots of a turn belong to
/// the deepest one and are put back when a shallower level goes on.
/// </summary>
/// <param name="input">The rows.</param>
/// <param name="shape">What is repeated.</param>
/// <param name="inner">Makes the operators of one turn.</param>
/// <param name="distinct">Relationships that must not be met again.</param>
/// <param name="frame">The frame.</param>
/// <param name="context">The run.</param>
internal sealed class RepeatOperator(
    Operator input, RepeatShape shape, Func<Operator> inner, DistinctRelationships distinct, Value[] frame, QueryContext context) : Operator
{
    private readonly List<Level> _levels = [];
    private readonly HashSet<int> _used = [];

    // How many turns are done; -1 where there is no row.
    private int _turns = -1;
    private int _node;
    private int _wanted;
    private bool _isNew;

    public override void Open()
    {
        input.Open();
        _turns = -1;
        _isNew = false;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_isNew)
            {
                _isNew = false;
                if (Gives())
                    return true;
            }

            if (_turns < 0 ? !Begin() : !Continue())
                return false;
        }
    }

    private bool Begin()
    {
        while (input.MoveNext())
        {
            if (!Slots.TryNode(frame[shape.From], context, out _node) || (shape.IsInto && !Slots.TryNode(frame[shape.To], context, out _wanted)))
                continue;
            _used.Clear();
            Enter(0);
            return true;
        }

        return false;
    }

    private void Enter(int turns)
    {
        _turns = turns;
        _isNew = true;
        if (_levels.Count == turns)
            _levels.Add(new(inner(), new Value[shape.Slots.Length]));
        _levels[turns].IsOpen = false;
    }

    private bool Gives()
    {
        if (_turns < shape.Minimum || (shape.IsInto && _node != _wanted))
            return false;
        foreach (var (place, list) in shape.Groups)
            frame[list] = ListOf(place);
        if (!shape.IsInto)
            frame[shape.To] = Value.NodeReference(_node);
        return true;
    }

    private Value ListOf(int place)
    {
        var items = new Value[_turns];
        for (var i = 0; i < items.Length; i++)
            items[shape.IsReversed ? items.Length - 1 - i : i] = _levels[i].Values[place];
        return Value.ListOver(items);
    }

    // One turn more, or back to the level before; always true.
    private bool Continue()
    {
        context.Limits.Step();
        var level = _levels[_turns];
        if (_turns < shape.Maximum && NextTurn(level))
        {
            Enter(_turns + 1);
            return true;
        }

        if (--_turns >= 0)
            Forget(_levels[_turns]);
        return true;
    }

    private bool NextTurn(Level level)
    {
        if (level.IsOpen)
        {
            for (var i = 0; i < shape.Slots.Length; i++)
                frame[shape.Slots[i]] = level.Values[i];
        }
        else
        {
            frame[shape.InnerStart] = Value.NodeReference(_node);
            level.Inner.Open();
            level.IsOpen = true;
        }

        while (level.Inner.MoveNext())
        {
            context.Limits.Step();
            for (var i = 0; i < shape.Slots.Length; i++)
                level.Values[i] = frame[shape.Slots[i]];
            if (!Use())
                continue;
            _node = frame[shape.InnerEnd].AsReference();
            return true;
        }

        return false;
    }

    private bool Use()
    {
        foreach (var slot in shape.Relationships)
        {
            var relationship = frame[slot].AsReference();
            if (_used.Contains(relationship) || (!distinct.IsEmpty && distinct.Contain(relationship)))
                return false;
        }

        foreach (var slot in shape.Relationships)
            _used.Add(frame[slot].AsReference());
        return true;
    }

    private void Forget(Level level)
    {
        foreach (var place in shape.RelationshipPlaces)
            _used.Remove(level.Values[place].AsReference());
    }

    private sealed class Level(Operator inner, Value[] values)
    {
        public Operator Inner => inner;

        /// <summary>The slots of the turn that begins at this level.</summary>
        public Value[] Values => values;

        public bool IsOpen { get; set; }
    }
}

/// <summary>What a <see cref="RepeatOperator"/> repeats.</summary>
/// <param name="From">The slot of the node to start at.</param>
/// <param name="To">The slot of the node to come to.</param>
/// <param name="IsInto">Whether that is known already.</param>
/// <param name="InnerStart">The slot of the node at which a turn begins.</param>
/// <param name="InnerEnd">The slot of the node at which it ends.</param>
/// <param name="Minimum">The least number of turns.</param>
/// <param name="Maximum">The greatest.</param>
/// <param name="Slots">The slots of a turn.</param>
/// <param name="Relationships">Those of them that hold relationships.</param>
/// <param name="Groups">Places in <paramref name="Slots"/> and the slots of the lists that collect them.</param>
/// <param name="IsReversed">Whether the lists are in the other order.</param>
internal sealed record RepeatShape(
    int From, int To, bool IsInto, int InnerStart, int InnerEnd, long Minimum, long Maximum, int[] Slots, int[] Relationships, (int Place, int List)[] Groups, bool IsReversed)
{
    /// <summary>Where the relationships are in <see cref="Slots"/>.</summary>
    public int[] RelationshipPlaces { get; } = Array.ConvertAll(Relationships, slot => Array.IndexOf(Slots, slot));
}
