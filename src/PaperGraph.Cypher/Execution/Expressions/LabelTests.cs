using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>One name.</summary>
internal sealed class NameTest(QueryContext context, string name) : LabelTest
{
    private readonly GraphName _label = GraphName.Label(context, name);
    private readonly GraphName _type = GraphName.Type(context, name);

    public override bool HoldsForNode(Value[] frame, int node) => _label.Number is >= 0 and var label && context.Graph.HasLabel(node, label);

    public override bool HoldsForRelationship(Value[] frame, int relationship) => context.Graph.TypeOf(relationship) == _type.Number;
}

/// <summary>Any label at all; every relationship has a type.</summary>
internal sealed class WildcardTest(QueryContext context) : LabelTest
{
    public override bool HoldsForNode(Value[] frame, int node) => !context.Graph.LabelsOf(node).IsEmpty;

    public override bool HoldsForRelationship(Value[] frame, int relationship) => true;
}

/// <summary>The contrary.</summary>
internal sealed class NegatedTest(LabelTest operand) : LabelTest
{
    public override bool HoldsForNode(Value[] frame, int node) => !operand.HoldsForNode(frame, node);

    public override bool HoldsForRelationship(Value[] frame, int relationship) => !operand.HoldsForRelationship(frame, relationship);
}

/// <summary>Both.</summary>
internal sealed class BothTest(LabelTest left, LabelTest right) : LabelTest
{
    public override bool HoldsForNode(Value[] frame, int node) => left.HoldsForNode(frame, node) && right.HoldsForNode(frame, node);

    public override bool HoldsForRelationship(Value[] frame, int relationship) =>
        left.HoldsForRelationship(frame, relationship) && right.HoldsForRelationship(frame, relationship);
}

/// <summary>Either.</summary>
internal sealed class EitherTest(LabelTest left, LabelTest right) : LabelTest
{
    public override bool HoldsForNode(Value[] frame, int node) => left.HoldsForNode(frame, node) || right.HoldsForNode(frame, node);

    public override bool HoldsForRelationship(Value[] frame, int relationship) =>
        left.HoldsForRelationship(frame, relationship) || right.HoldsForRelationship(frame, relationship);
}

/// <summary>Names found when it runs: all of them, or any of them.</summary>
internal sealed class DynamicNameTest(QueryContext context, Evaluator names, bool any) : LabelTest
{
    public override bool HoldsForNode(Value[] frame, int node)
    {
        foreach (var name in NamesIn(names.Evaluate(frame)))
        {
            if ((context.Graph.Labels.Find(name) is >= 0 and var label && context.Graph.HasLabel(node, label)) == any)
                return any;
        }

        return !any;
    }

    public override bool HoldsForRelationship(Value[] frame, int relationship)
    {
        var type = context.Graph.TypeOf(relationship);
        foreach (var name in NamesIn(names.Evaluate(frame)))
        {
            if ((context.Graph.Types.Find(name) == type) == any)
                return any;
        }

        return !any;
    }

    /// <summary>The names that a text or a list of texts holds.</summary>
    public static IEnumerable<string> NamesIn(Value value) => value.Kind switch
    {
        ValueKind.String => [value.AsString()],
        ValueKind.List => value.AsList().Select(item => item.TryGetString(out var name) ? name : throw NoName(item)),
        _ => throw NoName(value),
    };

    private static CypherException NoName(Value value) =>
        Errors.Type("InvalidArgumentType", $"A label or type is named by a string or a list of strings, but it was {Kinds.Name(value.Kind)}");
}
