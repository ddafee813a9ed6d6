using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Graph.Indexes;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The nodes, or the relationships, that an index has between two values, or for texts that begin with one, for each row.</summary>
internal sealed class IndexRangeOperator(
    Operator input, int slot, ElementIndex source, GraphName key, (Evaluator? Value, bool Includes) from, (Evaluator? Value, bool Includes) to, Evaluator? prefix,
    Value[] frame, QueryContext context) : Operator
{
    private IndexSeek _seek;
    private bool _isSeeking;
    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open()
    {
        input.Open();
        _isSeeking = false;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_isSeeking && _seek.MoveNext())
            {
                context.Limits.Step();
                _accesses++;
                frame[slot] = source.Reference(_seek.Current);
                return true;
            }

            _isSeeking = false;
            if (!input.MoveNext())
                return false;
            if (source.Find(context.Graph, key) is { } index)
                Begin(index);
        }
    }

    // A bound that is null, or no text for a beginning, leaves nothing.
    private void Begin(PropertyIndex index)
    {
        if (prefix is not null)
        {
            var text = prefix.Evaluate(frame);
            _isSeeking = text.Kind == ValueKind.String;
            if (_isSeeking)
                _seek = index.Prefix(text.AsString());
            return;
        }

        var (low, high) = (from.Value?.Evaluate(frame) ?? Value.Null, to.Value?.Evaluate(frame) ?? Value.Null);
        if ((from.Value is not null && low.IsNull) || (to.Value is not null && high.IsNull))
            return;
        _seek = index.Range(low, from.Includes, high, to.Includes);
        _isSeeking = true;
    }
}
