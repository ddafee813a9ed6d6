using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution.Expressions;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>How many relationships a node has on one side; rows without any are left out.</summary>
/// <param name="input">The rows.</param>
/// <param name="node">The slot of the node.</param>
/// <param name="types">The types that count; null for all.</param>
/// <param name="outgoing">Which side.</param>
/// <param name="distinct">Slots of relationships of the same MATCH, which do not count again.</param>
/// <param name="degree">Where the number goes.</param>
/// <param name="frame">The frame.</param>
/// <param name="context">The run.</param>
internal sealed class DegreeOperator(
    Operator input, int node, GraphName[]? types, bool outgoing, int[] distinct, int degree, Value[] frame, QueryContext context) : Operator
{
    private long _accesses;

    public override long Accesses => _accesses;

    public override void Open() => input.Open();

    public override bool MoveNext()
    {
        while (input.MoveNext())
        {
            context.Limits.Step();
            if (!Slots.TryNode(frame[node], context, out var number))
                continue;
            _accesses++;
            var count = DegreeOf(number);
            if (count <= 0)
                continue;
            frame[degree] = Value.Of(count);
            return true;
        }

        return false;
    }

    private long DegreeOf(int number)
    {
        var count = 0L;
        if (types is null)
            count = context.Graph.Degree(number, -1, outgoing);
        else
        {
            foreach (var type in types)
                count += type.Number < 0 ? 0 : context.Graph.Degree(number, type.Number, outgoing);
        }

        foreach (var slot in distinct)
            count -= Counts(frame[slot].AsReference(), number) ? 1 : 0;
        return count;
    }

    private bool Counts(int relationship, int number) =>
        (outgoing ? context.Graph.StartNode(relationship) : context.Graph.EndNode(relationship)) == number
        && (types is null || Array.Exists(types, type => type.Number == context.Graph.TypeOf(relationship)));
}
