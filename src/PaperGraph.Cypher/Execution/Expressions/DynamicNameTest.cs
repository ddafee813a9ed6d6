using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>Names found when it runs, a text or a list of texts: all of them, or any of them.</summary>
internal sealed class DynamicNameTest(QueryContext context, Evaluator names, bool any, SourceSpan place) : LabelTest
{
    public override bool HoldsForNode(Value[] frame, int node) => Holds(
        names.Evaluate(frame), node, static (context, node, name) => context.Graph.Labels.Find(name) is >= 0 and var label && context.Graph.HasLabel(node, label));

    public override bool HoldsForRelationship(Value[] frame, int relationship) => Holds(
        names.Evaluate(frame), relationship, static (context, relationship, name) => context.Graph.Types.Find(name) == context.Graph.TypeOf(relationship));

    private bool Holds(Value wanted, int element, Func<QueryContext, int, string, bool> has)
    {
        if (wanted.TryGetString(out var single))
            return has(context, element, single);
        if (wanted.Kind != ValueKind.List)
            throw NoName(wanted);
        foreach (var item in wanted.AsSpan())
        {
            if (has(context, element, item.TryGetString(out var name) ? name : throw NoName(item)) == any)
                return any;
        }

        return !any;
    }

    private CypherException NoName(Value value) =>
        Errors.Type("InvalidArgumentType", $"A label or type is named by a string or a list of strings, but it was {Kinds.Name(value.Kind)}", place);
}
