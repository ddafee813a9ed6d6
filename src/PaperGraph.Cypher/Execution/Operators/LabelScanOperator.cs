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
        while (true)
        {
            if (_label == labels.Length)
            {
                if (!input.MoveNext())
                    return false;
                Begin(0);
            }

            context.Limits.Step();
            _accesses++;
            if (!_scan.MoveNext())
                Begin(_label + 1);
            else if (_label == 0 || IsFirst(_scan.Current))
                return Give(_scan.Current);
        }
    }

    private void Begin(int label)
    {
        _label = label;
        if (label < labels.Length)
            _scan = context.Graph.NodesWith(labels[label].Number);
    }

    private bool Give(int node)
    {
        frame[slot] = Value.NodeReference(node);
        return true;
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
