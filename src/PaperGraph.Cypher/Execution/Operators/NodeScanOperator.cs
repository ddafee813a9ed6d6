using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>All nodes for each row.</summary>
internal sealed class NodeScanOperator(Operator input, int slot, Value[] frame, QueryContext context) : Operator
{
    private NodeScan _scan;
    private bool _scanning;

    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open()
    {
        input.Open();
        _scanning = false;
    }

    public override bool MoveNext()
    {
        while (!NextOfRow())
        {
            if (!NextRow())
                return false;
        }

        frame[slot] = Value.NodeReference(_scan.Current);
        return true;
    }

    public override int Fill(NodeBatch batch)
    {
        while (true)
        {
            var count = 0;
            while (count < batch.Nodes.Length && NextOfRow())
                batch.Nodes[count++] = _scan.Current;
            if (count > 0 || !NextRow())
                return count;
        }
    }

    private bool NextOfRow()
    {
        if (!_scanning)
            return false;
        context.Limits.Step();
        _accesses++;
        return _scanning = _scan.MoveNext();
    }

    private bool NextRow()
    {
        _scanning = input.MoveNext();
        if (_scanning)
            _scan = context.Graph.Nodes();
        return _scanning;
    }
}
