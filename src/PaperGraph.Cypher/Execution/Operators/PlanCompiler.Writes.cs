using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

internal sealed partial class PlanCompiler
{
    private Operator CompileWrite(LogicalPlan plan)
    {
        var input = Compile(plan.Children[0]);
        return plan switch
        {
            LogicalCreate create => new CreateOperator(input, PatternOf(create.Paths), Frame, _context),
            LogicalMerge merge => new MergeOperator(
                input, Compile(merge.Inner), PatternOf([merge.Path]), SetterOf(merge.OnCreate), SetterOf(merge.OnMatch),
                SlotsOf(PatternVariables.Of([merge.Path])), Frame, _context),
            LogicalSet set => new SetOperator(input, SetterOf(set.Items), Frame, _context),
            LogicalDelete delete => new DeleteOperator(input, [.. delete.Targets.Select(Placed)], delete.Detach, _writer, Frame, _context),
            var other => new ForeachOperator(
                input, Compile(other.Children[1]), Placed(((LogicalForeach)other).List), ((LogicalForeach)other).Variable.Slot, Frame, _context),
        };
    }

    private TransactionApplyOperator CompileTransactions(LogicalTransactionApply apply)
    {
        var (rows, onError, status) = apply.Transactions;
        var shape = new TransactionApplyShape(
            _expressions.Compile(rows), rows.Span, onError, SlotsOf(apply.Kept), SlotsOf(apply.Outputs), status?.Slot ?? -1, apply.IsOptional);
        return new(Compile(apply.Input), () => Compile(apply.Inner), shape, _writer, Frame, _context);
    }

    private PatternWriter PatternOf(ImmutableArray<BoundPath> paths)
    {
        var (nodes, relationships, made) = (new List<NodeToCreate>(), new List<RelationshipToCreate>(), new List<(int, Evaluator)>());
        foreach (var path in paths)
        {
            for (var i = 0; i < path.Elements.Length; i++)
            {
                if (path.Elements[i] is BoundNodePattern { IsBound: false } node)
                    nodes.Add(new(node.Variable.Slot, WrittenNames.Of([node.Labels], _expressions), PropertiesOf(node.Properties, node.PropertyMap), node.Span));
                if (path.Elements[i] is BoundRelationshipPattern relationship)
                    relationships.Add(RelationshipOf(relationship, NodeAt(path, i - 1), NodeAt(path, i + 1)));
            }

            if (path.Variable is { } variable)
                made.Add((variable.Slot, _expressions.Compile(new BoundPathExpression(path, path.Span))));
        }

        return new([.. nodes], [.. relationships], [.. made], _writer, _context);
    }

    private RelationshipToCreate RelationshipOf(BoundRelationshipPattern relationship, BoundVariable left, BoundVariable right)
    {
        var (start, end) = relationship.Direction == PatternDirection.Incoming ? (right, left) : (left, right);
        return new(
            relationship.Variable.Slot, WrittenNames.Of([relationship.Types], _expressions), start.Slot, end.Slot,
            PropertiesOf(relationship.Properties, relationship.PropertyMap), relationship.Span);
    }

    private WrittenProperties PropertiesOf(ImmutableArray<(string Key, BoundExpression Value)> properties, BoundExpression? map) =>
        new([.. properties.Select(property => (property.Key, _expressions.Compile(property.Value), property.Value.Span))], CompileOptional(map), map?.Span ?? default);

    private PropertySetter SetterOf(ImmutableArray<BoundSetItem> items)
    {
        var groups = new List<List<SetAction>>();
        BoundVariable? last = null;
        foreach (var item in items)
        {
            var variable = item is BoundSetProperty { Target: BoundVariableReference target } ? target.Variable : null;
            if (variable is null || variable != last)
                groups.Add([]);
            groups[^1].Add(ActionOf(item));
            last = variable;
        }

        return new([.. groups.Select(group => group.ToArray())]);
    }

    private SetAction ActionOf(BoundSetItem item) => item switch
    {
        BoundSetProperty property => new SetPropertyAction(
            _expressions.Compile(property.Target), _expressions.Compile(property.Key), _expressions.Compile(property.Value),
            (property.Target.Span, property.Key.Span, property.Value.Span), _writer, item.Span),
        BoundSetProperties properties => new SetPropertiesAction(
            properties.Variable.Slot, properties.Add, _expressions.Compile(properties.Value), properties.Value.Span, _writer, _context, item.Span),
        _ => LabelsAction((BoundSetLabels)item),
    };

    private SetLabelsAction LabelsAction(BoundSetLabels labels) =>
        new(labels.Variable.Slot, WrittenNames.Of(labels.Labels, _expressions), labels.Remove, _writer, _context, labels.Span);

    private static BoundVariable NodeAt(BoundPath path, int place) => ((BoundNodePattern)path.Elements[place]).Variable;
}
