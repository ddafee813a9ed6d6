using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The nodes, or the relationships, with the numbers that <c>id()</c> or <c>elementId()</c> gives.</summary>
internal sealed class IdSeekOperator(
    Operator input, int slot, ElementKind kind, Evaluator ids, bool isMany, bool isElementId, Value[] frame, QueryContext context) : Operator
{
    private readonly string _prefix = kind == ElementKind.Node ? "4:papergraph:" : "5:papergraph:";
    private Value[] _sought = [];
    private int _next;
    private long _accesses;

    public override long Accesses => _accesses;

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
                _accesses++;
                if (Find(_sought[place]) is var element and >= 0 && !_sought.AsSpan(0, place).Contains(_sought[place]))
                {
                    frame[slot] = kind == ElementKind.Node ? Value.NodeReference(element) : Value.RelationshipReference(element);
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

    private int Find(Value id)
    {
        var number = id.Kind switch
        {
            ValueKind.Integer when !isElementId => id.AsInteger(),
            ValueKind.String when isElementId => NumberOf(id.AsString()),
            _ => -1,
        };
        if (number < 0)
            return -1;
        var isThere = kind == ElementKind.Node ? context.Graph.TryFindStoredNode(number, out var element) : context.Graph.TryFindStoredRelationship(number, out element);
        return isThere ? element : -1;
    }

    private long NumberOf(string elementId) =>
        elementId.StartsWith(_prefix, StringComparison.Ordinal)
        && long.TryParse(elementId.AsSpan(_prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;
}
