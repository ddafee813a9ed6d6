using System.Collections.Immutable;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Planning;

/// <summary>Makes plan steps of the steps of a pattern, in their order.</summary>
internal sealed class MatchBuilder(PatternGraph pattern, IReadOnlySet<BoundVariable> known, bool keepsLists, PlanningContext context)
{
    private readonly HashSet<BoundVariable> _solved = [.. known];
    private readonly List<PatternConnection> _followed = [];

    /// <summary>Predicates that a step tests itself.</summary>
    public HashSet<BoundExpression> Consumed { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Path variables that a step gives values.</summary>
    public HashSet<BoundVariable> MadePaths { get; } = [];

    public LogicalPlan Add(LogicalPlan input, PatternStep step)
    {
        if (step.Scan is { } node)
        {
            _solved.Add(node);
            return new LogicalAllNodesScan(input, node);
        }

        var connection = step.Connection!;
        var plan = (step.BeginsAtRelationship ? Find(input, connection) : Follow(input, connection, step.FromRight)) with { Place = PlaceOf(connection, step.FromRight) };
        _followed.Add(connection);
        _solved.Add(connection.Left);
        _solved.Add(connection.Right);
        return plan;
    }

    // The node that might be none, else what follows it.
    private SourceSpan PlaceOf(PatternConnection connection, bool fromRight)
    {
        var (from, to) = fromRight ? (connection.Right, connection.Left) : (connection.Left, connection.Right);
        var suspect = IsNode(from) && _solved.Contains(to) && !IsNode(to) ? to : from;
        var nodes = connection.Path.Elements.OfType<BoundNodePattern>();
        if (!IsNode(suspect) && nodes.FirstOrDefault(node => node.Variable == suspect) is { } doubtful)
            return doubtful.Span;
        return connection.Path.Selector is null && connection.Element is { } element ? element.Span : connection.Path.Span;
    }

    private static bool IsNode(BoundVariable variable) => variable.Type.MustBe(TypeKinds.Node);

    private LogicalPlan Follow(LogicalPlan input, PatternConnection connection, bool fromRight)
    {
        var (from, to) = fromRight ? (connection.Right, connection.Left) : (connection.Left, connection.Right);
        return connection.Element switch
        {
            BoundRelationshipPattern { IsBound: true } bound => Endpoints(input, connection, bound),
            BoundRelationshipPattern { Length: null } one when connection.Path.Selector is null => Expand(input, connection, one, from, to, fromRight),
            BoundRelationshipPattern { Length: not null } trail => VariableExpand(input, connection, trail, from, to, fromRight),
            BoundQuantifiedPath quantified when connection.Path.Selector is null => Repeat(input, connection, quantified, from, to, fromRight),
            _ => SelectPaths(input, connection),
        };
    }

    private LogicalProjectEndpoints Find(LogicalPlan input, PatternConnection connection)
    {
        var relationship = (BoundRelationshipPattern)connection.Element!;
        var types = relationship.Types is { } tested && TypeNames.TryGet(tested, out var names) ? names : [];
        var scan = new LogicalRelationshipScan(input, relationship.Variable, relationship.Direction != PatternDirection.Both, types)
        {
            EstimatedRows = input.EstimatedRows * context.Statistics.Relationships(relationship.Types),
        };
        return Endpoints(scan, connection, relationship);
    }

    private LogicalProjectEndpoints Endpoints(LogicalPlan input, PatternConnection connection, BoundRelationshipPattern bound)
    {
        var (start, end) = bound.Direction == PatternDirection.Incoming ? (connection.Right, connection.Left) : (connection.Left, connection.Right);
        return new(
            input, bound.Variable, start, _solved.Contains(start), end, _solved.Contains(end) || start == end, bound.Direction, bound.Types, DistinctFor(connection))
        {
            Length = bound.Length,
        };
    }

    private LogicalExpand Expand(
        LogicalPlan input, PatternConnection connection, BoundRelationshipPattern one, BoundVariable from, BoundVariable to, bool fromRight) =>
        new(input, from, one.Variable, to, Turn(one.Direction, fromRight), one.Types, _solved.Contains(to), DistinctFor(connection))
        {
            WalksSmallerSide = context.Options.IsOn(Optimization.OptimizerStep.ExpandInto),
        };

    private LogicalVariableExpand VariableExpand(
        LogicalPlan input, PatternConnection connection, BoundRelationshipPattern trail, BoundVariable from, BoundVariable to, bool fromRight)
    {
        var path = connection.Path;
        if (path.Selector is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction && trail.Length is { Minimum: > 1 })
            throw Errors.Syntax("InvalidArgumentValue", "A shortest path may ask for no least length but 0 or 1", trail.Span, "SHORTEST takes any");
        var expand = new LogicalVariableExpand(
            input, from, trail.Variable, to, Turn(trail.Direction, fromRight), trail.Types, _solved.Contains(to), DistinctFor(connection))
        {
            Length = trail.Length!.Value,
            Properties = trail.Properties,
            PropertyMap = trail.PropertyMap,
            IsReversed = fromRight,
            NeedsList = context.IsRead(trail.Variable) || pattern.Connections.Count > 1 || keepsLists || path.Selector is not null,
            Selector = path.Selector,
            SelectorCount = IsOfLeastLength(path) ? null : path.SelectorCount,
        };
        return path.Selector is null ? expand : WithPathPredicates(expand, path);
    }

    private static bool IsOfLeastLength(BoundPath path) =>
        path.SelectorCount is null || (path.SelectorCount is BoundLiteral { Value: var count } && count == Core.PropertyGraph.Value.Of(1));

    // What stands inside the path takes part in the search; the predicates of a MATCH do with shortestPath(), and come after it with SHORTEST.
    private LogicalVariableExpand WithPathPredicates(LogicalVariableExpand expand, BoundPath path)
    {
        if (path.Variable is { } variable)
            expand = expand with { Path = (variable, new BoundPathExpression(path, path.Span)) };
        expand = expand with { PathPredicates = [.. Predicates.Conjuncts(path.Where)] };
        if (path.Selector is not (PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction))
            return expand;
        var predicates = pattern.Conjuncts.Where(conjunct => ReadsOnly(conjunct, expand, path)).ToImmutableArray();
        Consumed.UnionWith(predicates);
        return expand with { PathPredicates = expand.PathPredicates.AddRange(predicates) };
    }

    private bool ReadsOnly(BoundExpression conjunct, LogicalVariableExpand expand, BoundPath path)
    {
        var read = VariableReferences.Of(conjunct);
        if (!read.Contains(expand.Relationship) && (path.Variable is null || !read.Contains(path.Variable)))
            return false;
        return !pattern.Nodes.Any(node => read.Contains(node) && !_solved.Contains(node));
    }

    private LogicalRepeat Repeat(
        LogicalPlan input, PatternConnection connection, BoundQuantifiedPath quantified, BoundVariable from, BoundVariable to, bool fromRight)
    {
        var elements = quantified.Path.Elements;
        var (first, last) = (((BoundNodePattern)elements[0]).Variable, ((BoundNodePattern)elements[^1]).Variable);
        var (start, end) = fromRight ? (last, first) : (first, last);
        var inner = new MatchPlanner(context).Plan(new LogicalArgument(), [quantified.Path], quantified.Where, new HashSet<BoundVariable>(known) { start });
        return new(
            input, inner, from, to, _solved.Contains(to), start, end, quantified.Quantifier, Wanted(quantified.Groups),
            [.. elements.OfType<BoundRelationshipPattern>().Select(relationship => relationship.Variable)], fromRight, DistinctFor(connection))
        {
            InnerVariables = PatternVariables.Of([quantified.Path]),
        };
    }

    private ImmutableArray<(BoundVariable Inner, BoundVariable List)> Wanted(ImmutableArray<(BoundVariable Inner, BoundVariable List)> groups) =>
        [.. groups.Where(group => context.IsRead(group.List) || pattern.Connections.Count > 1 || keepsLists)];

    private LogicalSelectPaths SelectPaths(LogicalPlan input, PatternConnection connection)
    {
        var path = connection.Path;
        var plain = path with { Selector = null, SelectorCount = null, Where = null };
        var inner = new MatchPlanner(context).Plan(new LogicalArgument(), [plain], path.Where, _solved, keepsLists: true);
        if (path.Variable is { } variable)
            MadePaths.Add(variable);
        var variables = PatternVariables.Of([plain]).Where(own => !_solved.Contains(own)).ToImmutableArray();
        return new(input, inner, connection.Left, connection.Right, path.Selector!.Value, path.SelectorCount, PathRelationships(path), variables);
    }

    private static ImmutableArray<BoundVariable> PathRelationships(BoundPath path) =>
    [
        .. path.Elements.OfType<BoundRelationshipPattern>().Select(relationship => relationship.Variable),
        .. path.Elements.OfType<BoundQuantifiedPath>().SelectMany(PatternConnection.ListsOfRelationships),
    ];

    // Relationships of the clause met before, those aside whose type is another anyway.
    private ImmutableArray<BoundVariable> DistinctFor(PatternConnection connection) =>
        [.. _followed.Where(other => MayShare(connection, other)).SelectMany(other => other.Relationships).Distinct()];

    private static bool MayShare(PatternConnection one, PatternConnection other)
    {
        return !(Types(one) is { } types && Types(other) is { } others) || types.Intersect(others).Any();

        static ImmutableArray<string>? Types(PatternConnection connection) =>
            connection.Element is BoundRelationshipPattern { Types: { } types } && TypeNames.TryGet(types, out var names) ? names : null;
    }

    private static PatternDirection Turn(PatternDirection direction, bool turned) => (direction, turned) switch
    {
        (PatternDirection.Outgoing, true) => PatternDirection.Incoming,
        (PatternDirection.Incoming, true) => PatternDirection.Outgoing,
        _ => direction,
    };
}
