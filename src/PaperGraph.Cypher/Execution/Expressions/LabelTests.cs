using PaperGraph.Core.PropertyGraph;

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
