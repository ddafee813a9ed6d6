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
        while (true)
        {
            if (!_scanning)
            {
                if (!input.MoveNext())
                    return false;
                _scan = context.Graph.Nodes();
                _scanning = true;
            }

            context.Limits.Step();
            _accesses++;
            if (_scan.MoveNext())
            {
                frame[slot] = Value.NodeReference(_scan.Current);
                return true;
            }

            _scanning = false;
        }
    }
}
