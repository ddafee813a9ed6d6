using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>Joins the rows of two plans by equal values: those of the one are kept in a table, those of the other look into it.</summary>
/// <param name="build">The rows that are kept.</param>
/// <param name="buildKeys">What is equal on their side.</param>
/// <param name="probe">The rows that look.</param>
/// <param name="probeKeys">What is equal on their side.</param>
/// <param name="slots">What is kept of the rows in the table.</param>
/// <param name="frame">The frame.</param>
/// <param name="context">The run.</param>
internal sealed class HashJoinOperator(
    Operator build, Evaluator[] buildKeys, Operator probe, Evaluator[] probeKeys, int[] slots, Value[] frame, QueryContext context) : Operator
{
    private readonly RowBuffer _rows = new(slots, context);
    private readonly Value[] _key = new Value[buildKeys.Length];

    // Rows of one key hang together, the last one first.
    private readonly List<int> _last = [];
    private readonly List<int> _previous = [];
    private ValueTable _keys = new(buildKeys.Length);
    private bool _isBuilt;
    private int _match;

    public override void Open()
    {
        _isBuilt = false;
        _match = -1;
    }

    public override bool MoveNext()
    {
        if (!_isBuilt)
            Build();
        while (_match < 0)
        {
            if (_rows.Count == 0 || !probe.MoveNext())
                return false;
            context.Limits.Step();
            if (TryKey(probeKeys) && _keys.Find(_key) is var found and >= 0)
                _match = _last[found];
        }

        _rows.Restore(_match, frame);
        _match = _previous[_match];
        return true;
    }

    private void Build()
    {
        _isBuilt = true;
        _rows.Clear();
        _last.Clear();
        _previous.Clear();
        _keys = new(buildKeys.Length);
        for (build.Open(); build.MoveNext();)
        {
            context.Limits.Step();
            if (TryKey(buildKeys))
                Keep();
        }

        probe.Open();
    }

    private void Keep()
    {
        var isNew = _keys.Add(_key, out var number);
        context.Limits.Hold(isNew ? _keys.BytesPerRow + 8 : 4);
        if (isNew)
            _last.Add(-1);
        _previous.Add(_last[number]);
        _last[number] = _rows.Count;
        _rows.Add(frame);
    }

    // What is null, or not a number, equals nothing.
    private bool TryKey(Evaluator[] keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            _key[i] = keys[i].Evaluate(frame);
            if (Equality.Of(_key[i], _key[i]) != true)
                return false;
        }

        return true;
    }
}
