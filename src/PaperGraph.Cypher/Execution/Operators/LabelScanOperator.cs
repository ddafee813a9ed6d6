using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Graph.Views;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The nodes that carry one of some labels, each once, for each row.</summary>
internal sealed class LabelScanOperator(Operator input, int slot, GraphName[] labels, Value[] frame, QueryContext context) : Operator
{
    private NodeScan _scan;

    // The label that is scanned; their number when there is nothing more for a row.
    private int _label = labels.Length;

    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open()
    {
        input.Open();
        _label = labels.Length;
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
        while (_label < labels.Length)
        {
            context.Limits.Step();
            _accesses++;
            if (!_scan.MoveNext())
                Begin(_label + 1);
            else if (_label == 0 || IsFirst(_scan.Current))
                return true;
        }

        return false;
    }

    private bool NextRow()
    {
        if (!input.MoveNext())
            return false;
        Begin(0);
        return true;
    }

    private void Begin(int label)
    {
        _label = label;
        if (label < labels.Length)
            _scan = context.Graph.NodesWith(labels[label].Number);
    }

    private bool IsFirst(int node)
    {
        for (var i = 0; i < _label; i++)
        {
            if (labels[i].Number is var number and >= 0 && context.Graph.HasLabel(node, number))
                return false;
        }

        return true;
    }
}
