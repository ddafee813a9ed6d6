using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>All relationships for each row.</summary>
internal sealed class RelationshipScanOperator(Operator input, int slot, Value[] frame, QueryContext context) : Operator
{
    private int _next;

    // How many there were when the scan began; 0 where there is nothing to scan for a row.
    private int _end;

    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open()
    {
        input.Open();
        (_next, _end) = (0, 0);
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_next < _end)
            {
                context.Limits.Step();
                _accesses++;
                if (!context.Graph.HasRelationship(_next++))
                    continue;
                frame[slot] = Value.RelationshipReference(_next - 1);
                return true;
            }

            if (!input.MoveNext())
                return false;
            (_next, _end) = (0, context.Graph.RelationshipCapacity);
        }
    }
}
