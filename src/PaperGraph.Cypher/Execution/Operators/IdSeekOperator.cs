using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The nodes with the numbers that <c>id()</c> or <c>elementId()</c> gives.</summary>
internal sealed class IdSeekOperator(Operator input, int slot, Evaluator ids, bool isMany, bool isElementId, Value[] frame, QueryContext context) : Operator
{
    private const string ElementIdPrefix = "4:papergraph:";
    private Value[] _sought = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _next = _sought.Length;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_next < _sought.Length)
            {
                var place = _next++;
                if (NodeOf(_sought[place]) is var node and >= 0 && !_sought.AsSpan(0, place).Contains(_sought[place]))
                {
                    frame[slot] = Value.NodeReference(node);
                    return true;
                }
            }

            if (!input.MoveNext())
                return false;
            Begin(ids.Evaluate(frame));
        }
    }

    private void Begin(Value value)
    {
        _sought = !isMany ? [value] : value.Kind == ValueKind.List ? value.AsSpan().ToArray() : [];
        _next = 0;
    }

    private int NodeOf(Value id)
    {
        var number = id.Kind switch
        {
            ValueKind.Integer when !isElementId => id.AsInteger(),
            ValueKind.String when isElementId => NumberOf(id.AsString()),
            _ => -1,
        };
        return number >= 0 && context.Graph.TryFindStoredNode(number, out var node) ? node : -1;
    }

    private static long NumberOf(string elementId) =>
        elementId.StartsWith(ElementIdPrefix, StringComparison.Ordinal)
        && long.TryParse(elementId.AsSpan(ElementIdPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
}
