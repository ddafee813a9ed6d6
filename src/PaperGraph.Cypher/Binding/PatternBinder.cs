using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Binds a pattern that is matched.</summary>
internal sealed class PatternBinder
{
    private readonly BindingState _state;
    private readonly PatternDeclarations _declarations;
    private readonly List<BoundExpression> _predicates = [];

    private PatternBinder(BindingState state, PatternDeclarations declarations) => (_state, _declarations) = (state, declarations);

    /// <summary>What is visible inside the pattern and behind it.</summary>
    public Scope Names => _declarations.Names;

    /// <summary>The first name that is new; null where there is none.</summary>
    public NameSyntax? FirstNew => _declarations.FirstNew;

    /// <summary>The paths.</summary>
    public ImmutableArray<BoundPath> Paths { get; private set; } = [];

    /// <summary>Binds the paths of a MATCH.</summary>
    /// <param name="state">The statement's state.</param>
    /// <param name="before">What is visible before them.</param>
    /// <param name="paths">The paths.</param>
    /// <exception cref="CypherException">The pattern is wrong.</exception>
    public static PatternBinder ForMatch(BindingState state, Scope before, ImmutableArray<PathPatternSyntax> paths) => Bind(state, before, paths, false);

    /// <summary>Binds the path of an expression, whose own variable is seen only there.</summary>
    /// <param name="state">The statement's state.</param>
    /// <param name="before">What is visible before it.</param>
    /// <param name="path">The path.</param>
    /// <exception cref="CypherException">The pattern is wrong.</exception>
    public static PatternBinder ForExpression(BindingState state, Scope before, PathPatternSyntax path) => Bind(state, before, [path], true);

    /// <summary>The clause, with a predicate that was bound in <see cref="Names"/>.</summary>
    public BoundMatch ToMatch(bool optional, BoundExpression? where, SourceSpan span)
    {
        var predicates = where is null ? _predicates : [.. _predicates, where];
        var all = predicates.Count == 0 ? null : predicates.Aggregate(And);
        return new(optional, Paths, all, [.. _declarations.Introduced], span);
    }

    private static PatternBinder Bind(BindingState state, Scope before, ImmutableArray<PathPatternSyntax> paths, bool shadows)
    {
        var declarations = new PatternDeclarations(state, before);
        var outer = new List<ExpressionSyntax>();
        var normal = paths.Select(PathNormalizer.Normalize).ToArray();
        var names = OuterPredicates.NamesIn(normal.Select(path => path.Path));
        for (var i = 0; i < normal.Length; i++)
            normal[i].Path = OuterPredicates.Take(normal[i].Path, names, outer);
        var variables = normal.Select(path => declarations.Declare(path.Path, shadows)).ToArray();
        var binder = new PatternBinder(state, declarations);
        binder.Paths = [.. normal.Select((path, place) => binder.BindPath(path.Path, path.Where, variables[place]))];
        binder._predicates.AddRange(outer.Select(new ExpressionBinder(state, binder.Names).BindOptionalPredicate).OfType<BoundExpression>());
        binder.Remark();
        return binder;
    }

    private static BoundBinary And(BoundExpression left, BoundExpression right) => new(BinaryOperator.And, left, right, StaticType.Boolean, right.Span);

    private void Remark()
    {
        PatternRemarks.Add(Paths, _state);
        if (_declarations.RepeatedRelationship is not { } repeated)
            return;
        _state.Note($"Relationship `{repeated.Name}` stands in two paths of one pattern; relationships of one pattern differ, so nothing matches");
        _predicates.Add(new BoundLiteral(Value.Of(false), StaticType.Boolean, Paths[0].Span));
    }

    private BoundPath BindPath(PathPatternSyntax path, ExpressionSyntax? where, BoundVariable? variable)
    {
        var expressions = new ExpressionBinder(_state, Names);
        var predicate = expressions.BindOptionalPredicate(where);
        if (path.Selector is null && predicate is not null)
            _predicates.Add(predicate);
        return new(variable, path.Selector?.Kind, BindCount(path.Selector?.Count, expressions), BindElements(path, _declarations), path.Span) { Where = path.Selector is null ? null : predicate };
    }

    private static BoundExpression? BindCount(ExpressionSyntax? count, ExpressionBinder expressions)
    {
        if (count is null)
            return null;
        var bound = expressions.Bind(count, StaticType.Integer);
        return bound is BoundLiteral literal && literal.Value == Value.Of(0L)
            ? throw Errors.Syntax("UnexpectedSyntax", "At least one path must be wanted", count.Span)
            : bound;
    }

    private ImmutableArray<BoundPatternElement> BindElements(PathPatternSyntax path, PatternDeclarations declarations)
    {
        var expressions = new ExpressionBinder(_state, declarations.Names);
        return [.. path.Elements.Select(element => BindElement(element, declarations, expressions))];
    }

    private BoundPatternElement BindElement(PatternElementSyntax element, PatternDeclarations declarations, ExpressionBinder expressions)
    {
        switch (element)
        {
            case NodePatternSyntax node:
                var (variable, isBound) = declarations[node];
                var labels = node.Labels is null ? null : expressions.BindLabels(node.Labels);
                return new BoundNodePattern(
                    variable, isBound, labels, Properties(node.Properties, expressions), null, expressions.BindOptionalPredicate(node.Where), node.Span);
            case RelationshipPatternSyntax relationship:
                return BindRelationship(relationship, declarations[relationship], expressions);
            default:
                return BindRepeated((QuantifiedPathSyntax)element, declarations);
        }
    }

    private static BoundRelationshipPattern BindRelationship(RelationshipPatternSyntax relationship, DeclaredElement declared, ExpressionBinder expressions)
    {
        BoundRange? length = relationship.Length is { } range ? new(range.Minimum, range.Maximum) : null;
        if (relationship.Types is LabelAndSyntax { IsColon: true } colon)
            throw Errors.Syntax("UnexpectedSyntax", "A relationship has one type, so a colon cannot join two", colon.Span, "use | for either of them");
        var types = relationship.Types is null ? null : expressions.BindLabels(relationship.Types);
        return new(
            declared.Variable, declared.IsBound, relationship.Direction, types, length, Properties(relationship.Properties, expressions), null,
            expressions.BindOptionalPredicate(relationship.Where), relationship.Span);
    }

    private BoundQuantifiedPath BindRepeated(QuantifiedPathSyntax repeated, PatternDeclarations declarations)
    {
        var (inner, groups) = declarations.Repeated(repeated);
        var path = new BoundPath(null, null, null, BindElements(repeated.Path, inner), repeated.Path.Span);
        var where = new ExpressionBinder(_state, inner.Names).BindOptionalPredicate(repeated.Where);
        return new(path, where, new(repeated.Quantifier!.Minimum, repeated.Quantifier.Maximum), groups, repeated.Span);
    }

    private static ImmutableArray<(string Key, BoundExpression Value)> Properties(ExpressionSyntax? properties, ExpressionBinder expressions) => properties switch
    {
        null => [],
        MapSyntax map => [.. map.Entries.Select(entry => (entry.Key.Text, expressions.Bind(entry.Value)))],
        _ => throw Errors.Syntax("InvalidParameterUse", "A parameter cannot be the properties of a pattern that is matched", properties.Span, "name the keys: {id: $p.id}"),
    };
}
