using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Visits all of a bound query or expression, what is inside before what is behind it.</summary>
internal abstract class BoundTreeWalker
{
    public virtual void Visit(BoundExpression? expression)
    {
        switch (expression)
        {
            case null:
                return;
            case BoundSubqueryExpression subquery:
                Visit(subquery.Query);
                return;
            case BoundPathExpression path:
                Visit(path.Path);
                return;
            case BoundHasLabels labels:
                Visit(labels.Labels);
                break;
        }

        foreach (var child in BoundChildren.Of(expression))
            Visit(child);
    }

    public void VisitAll(IEnumerable<BoundExpression> expressions)
    {
        foreach (var expression in expressions)
            Visit(expression);
    }

    public virtual void Visit(BoundLabelExpression? labels)
    {
        switch (labels)
        {
            case BoundDynamicLabel dynamic:
                Visit(dynamic.Expression);
                break;
            case BoundLabelNot not:
                Visit(not.Operand);
                break;
            case BoundLabelAnd and:
                Visit(and.Left);
                Visit(and.Right);
                break;
            case BoundLabelOr or:
                Visit(or.Left);
                Visit(or.Right);
                break;
        }
    }

    public virtual void Visit(BoundQuery query)
    {
        if (query is BoundUnion union)
        {
            Visit(union.Left);
            Visit(union.Right);
            return;
        }

        foreach (var clause in ((BoundSingleQuery)query).Clauses)
            Visit(clause);
    }

    public virtual void Visit(BoundClause clause)
    {
        switch (clause)
        {
            case BoundMatch match:
                VisitPaths(match.Paths);
                Visit(match.Where);
                break;
            case BoundUnwind unwind:
                Visit(unwind.List);
                break;
            case BoundProjection projection:
                VisitProjection(projection);
                break;
            case BoundCreate create:
                VisitPaths(create.Paths);
                break;
            case BoundMerge merge:
                Visit(merge.Path);
                VisitItems(merge.OnCreate);
                VisitItems(merge.OnMatch);
                break;
            case BoundDelete delete:
                VisitAll(delete.Targets);
                break;
            case BoundSet set:
                VisitItems(set.Items);
                break;
            case BoundForeach each:
                Visit(each.List);
                foreach (var inner in each.Body)
                    Visit(inner);
                break;
            case BoundProcedureCall call:
                VisitAll(call.Arguments);
                Visit(call.Where);
                break;
            case BoundSubqueryCall call:
                Visit(call.Query);
                Visit(call.Transactions?.Rows);
                break;
            case BoundLoadCsv load:
                Visit(load.Url);
                Visit(load.FieldTerminator);
                break;
        }
    }

    public virtual void Visit(BoundPath path)
    {
        Visit(path.SelectorCount);
        foreach (var element in path.Elements)
            Visit(element);
        Visit(path.Where);
    }

    public virtual void Visit(BoundPatternElement element)
    {
        switch (element)
        {
            case BoundNodePattern node:
                Visit(node.Labels);
                VisitAll(node.Properties.Select(property => property.Value));
                Visit(node.PropertyMap);
                Visit(node.Where);
                break;
            case BoundRelationshipPattern relationship:
                Visit(relationship.Types);
                VisitAll(relationship.Properties.Select(property => property.Value));
                Visit(relationship.PropertyMap);
                Visit(relationship.Where);
                break;
            case BoundQuantifiedPath quantified:
                Visit(quantified.Path);
                Visit(quantified.Where);
                break;
        }
    }

    public virtual void Visit(BoundSetItem item)
    {
        switch (item)
        {
            case BoundSetProperty property:
                Visit(property.Target);
                Visit(property.Key);
                Visit(property.Value);
                break;
            case BoundSetProperties properties:
                Visit(properties.Value);
                break;
            case BoundSetLabels labels:
                foreach (var label in labels.Labels)
                    Visit(label);
                break;
        }
    }

    protected void VisitItems(ImmutableArray<BoundSetItem> items)
    {
        foreach (var item in items)
            Visit(item);
    }

    protected void VisitPaths(ImmutableArray<BoundPath> paths)
    {
        foreach (var path in paths)
            Visit(path);
    }

    private void VisitProjection(BoundProjection projection)
    {
        VisitAll(projection.Groups.Select(group => group.Expression));
        VisitAll(projection.Aggregates.Select(aggregate => aggregate.Aggregate));
        VisitAll(projection.Items.Select(item => item.Expression));
        VisitAll(projection.OrderBy.Select(item => item.Expression));
        Visit(projection.Skip);
        Visit(projection.Limit);
        Visit(projection.Where);
    }
}
