using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>For each row the matches of a pattern or, where there are none, what it creates.</summary>
internal sealed class MergeOperator(
    Operator input, Operator matches, PatternWriter pattern, PropertySetter onCreate, PropertySetter onMatch, int[] slots, Value[] frame, QueryContext context) : Operator
{
    private readonly RowBuffer _found = new(slots, context);
    private int _next;

    public override void Open()
    {
        input.Open();
        _found.Clear();
        _next = 0;
    }

    public override bool MoveNext()
    {
        if (_next >= _found.Count && !NextRow())
            return false;
        _found.Restore(_next++, frame);
        return true;
    }

    private bool NextRow()
    {
        if (!input.MoveNext())
            return false;
        context.Limits.Step();
        _found.Clear();
        _next = 0;
        pattern.CheckForMerge(frame);
        for (matches.Open(); matches.MoveNext();)
            _found.Add(frame);
        if (_found.Count == 0)
            Create();
        else
            Update();
        return true;
    }

    private void Create()
    {
        pattern.Create(frame);
        onCreate.Set(frame);
        _found.Add(frame);
    }

    private void Update()
    {
        for (var i = 0; i < _found.Count && !onMatch.IsEmpty; i++)
        {
            _found.Restore(i, frame);
            onMatch.Set(frame);
        }
    }
}
