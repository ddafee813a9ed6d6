using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Cypher.Planning;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

internal sealed partial class PlanCompiler
{
    private Operator CompileExpand(LogicalExpand expand)
    {
        var (input, types, distinct) = (Compile(expand.Input), TypesOf(expand), DistinctOf(expand.Distinct));
        var (from, relationship, to) = (expand.From.Slot, expand.Relationship.Slot, expand.To.Slot);
        return expand.IsInto
            ? new ExpandIntoOperator(input, from, relationship, to, types, expand.WalksSmallerSide, distinct, Frame, _context)
            : new ExpandOperator(input, from, relationship, to, types, distinct, Frame, _context);
    }

    private Operator CompileVariableExpand(LogicalVariableExpand expand)
    {
        var input = Compile(expand.Input);
        var filter = new TrailFilter(
            TypesOf(expand), [.. expand.Properties.Select(property => (GraphName.Key(_context, property.Key), _expressions.Compile(property.Value)))],
            CompileOptional(expand.PropertyMap), DistinctOf(expand.Distinct), Frame, _context);
        var length = (expand.Length.Minimum, expand.Length.Maximum ?? long.MaxValue);
        var (from, list, to) = (expand.From.Slot, expand.Relationship.Slot, expand.To.Slot);
        if (expand.Selector is not null)
            return new ShortestPathOperator(input, from, list, to, filter, length, expand.IsReversed, DemandsOf(expand), Frame, _context);
        if (expand.DistinctEnds)
            return new PruningTrailOperator(input, from, to, filter, length, Frame, _context);
        return new TrailOperator(input, from, list, to, expand.IsInto, filter, length, expand.IsReversed, expand.NeedsList, Frame, _context);
    }

    private ShortestPathDemands DemandsOf(LogicalVariableExpand expand)
    {
        var isFunction = expand.Selector is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
        var wantsAll = expand.Selector is PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest or PathSelectorKind.ShortestGroups;
        var predicates = CompileTests(expand.PathPredicates);
        (int, Evaluator)? path = predicates.Length > 0 && expand.Path is { } made ? (made.Variable.Slot, _expressions.Compile(made.Expression)) : null;
        return new(wantsAll, isFunction, CountOf(expand.SelectorCount), predicates, path);
    }

    private EndpointsOperator CompileEndpoints(LogicalProjectEndpoints endpoints) => new(
        Compile(endpoints.Input), endpoints.Relationship.Slot, endpoints.Start.Slot, endpoints.IsStartBound, endpoints.End.Slot, endpoints.IsEndBound,
        endpoints.Direction == PatternDirection.Both, endpoints.Types is null ? null : _expressions.CompileLabels(endpoints.Types),
        endpoints.Length is { } length ? (length.Minimum, length.Maximum ?? long.MaxValue) : null, DistinctOf(endpoints.Distinct), Frame, _context);

    private RepeatOperator CompileRepeat(LogicalRepeat repeat)
    {
        var slots = SlotsOf(repeat.InnerVariables);
        var groups = repeat.Groups.Select(group => (Array.IndexOf(slots, group.Inner.Slot), group.List.Slot));
        var shape = new RepeatShape(
            repeat.From.Slot, repeat.To.Slot, repeat.IsInto, repeat.InnerStart.Slot, repeat.InnerEnd.Slot, repeat.Turns.Minimum, repeat.Turns.Maximum ?? long.MaxValue,
            slots, SlotsOf(repeat.InnerRelationships), [.. groups], repeat.IsReversed);
        return new(Compile(repeat.Input), shape, () => Compile(repeat.Inner), DistinctOf(repeat.Distinct), Frame, _context);
    }

    private SelectPathsOperator CompileSelectPaths(LogicalSelectPaths select) => new(
        Compile(select.Input), Compile(select.Inner), (select.Start.Slot, select.End.Slot), select.Selector, CountOf(select.Count),
        SlotsOf(select.Relationships), SlotsOf(select.Variables), Frame, _context);

    private PathCount? CountOf(BoundExpression? count) => count is null ? null : new(_expressions.Compile(count), count.Span);

    private RelationshipTypes TypesOf(LogicalExpansion expand)
    {
        if (expand.Types is null)
            return new(null, null, expand.Direction, _context);
        return TypeNames.TryGet(expand.Types, out var names)
            ? new([.. names.Select(name => GraphName.Type(_context, name))], null, expand.Direction, _context)
            : new(null, _expressions.CompileLabels(expand.Types), expand.Direction, _context);
    }

    private DistinctRelationships DistinctOf(IEnumerable<BoundVariable> variables) => new(SlotsOf(variables), Frame);
}
