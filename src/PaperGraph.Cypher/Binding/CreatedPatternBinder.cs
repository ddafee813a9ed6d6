using System.Collections.Immutable;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Binds the paths of CREATE and MERGE, in their order: what a path says can use what was created before it, but not itself.</summary>
/// <param name="state">The statement's state.</param>
/// <param name="scope">What is visible; new variables are added to it.</param>
/// <param name="isMerge">Whether it is MERGE.</param>
internal sealed class CreatedPatternBinder(BindingState state, Scope scope, bool isMerge)
{
    private readonly ExpressionBinder _expressions = new(state, scope);
    private Scope _names = scope.Within();

    private string Clause => isMerge ? "MERGE" : "CREATE";

    /// <summary>Binds one path.</summary>
    /// <exception cref="CypherException">It cannot be created.</exception>
    public BoundPath Bind(PathPatternSyntax path)
    {
        if (path.Selector is { } selector)
            throw Unexpected("choose among paths", selector.Span);
        var elements = path.Elements.Select(element => BindElement(element, path.Elements.Length == 1)).ToImmutableArray();
        foreach (var introduced in _names.Variables)
            scope.Add(introduced);
        _names = scope.Within();
        var variable = path.Variable is null ? null : scope.Introduce(path.Variable, StaticType.Path, state);
        return new(variable, null, null, elements, path.Span);
    }

    private BoundPatternElement BindElement(PatternElementSyntax element, bool isAlone) => element switch
    {
        NodePatternSyntax node => BindNode(node, isAlone),
        RelationshipPatternSyntax relationship => BindRelationship(relationship),
        _ => throw Errors.Syntax("CreatingVarLength", $"{Clause} cannot repeat a pattern", element.Span),
    };

    private BoundNodePattern BindNode(NodePatternSyntax node, bool isAlone)
    {
        if (node.Where is { } where)
            throw Unexpected("have a WHERE", where.Span);
        var bound = Bound(node.Variable);
        if (bound?.Type.MayBe(TypeKinds.Node) == false)
            throw BindingErrors.TypeConflict(bound, "a node", node.Variable!.Span);
        if (bound is not null && (isAlone || node.Labels is not null || node.Properties is not null))
            throw BindingErrors.AlreadyBound(bound.Name, node.Variable!.Span, $"{Clause} makes new nodes; SET changes one that is there");
        var labels = node.Labels is null ? null : BindNames(node.Labels);
        var (properties, map) = BindProperties(node.Properties);
        return new(bound ?? New(node.Variable, StaticType.Node), bound is not null, labels, properties, map, null, node.Span);
    }

    private BoundRelationshipPattern BindRelationship(RelationshipPatternSyntax relationship)
    {
        if (relationship.Where is { } where)
            throw Unexpected("have a WHERE", where.Span);
        if ((relationship.Length ?? relationship.Quantifier) is { } length)
            throw Errors.Syntax("CreatingVarLength", $"{Clause} cannot make relationships of variable length", length.Span);
        if (Bound(relationship.Variable) is { } bound)
            throw BindingErrors.AlreadyBound(bound.Name, relationship.Variable!.Span, $"{Clause} makes new relationships");
        if (relationship.Types is not LabelNameSyntax types)
            throw Errors.Syntax("NoSingleRelationshipType", $"{Clause} needs exactly one type for a relationship", (relationship.Types ?? (SyntaxNode)relationship).Span, "-[:TYPE]->");
        if (!isMerge && relationship.Direction == PatternDirection.Both)
            throw Errors.Syntax("RequiresDirectedRelationship", "CREATE needs a direction for a relationship", relationship.Span, "-[:TYPE]-> or <-[:TYPE]-");
        var (properties, map) = BindProperties(relationship.Properties);
        var variable = New(relationship.Variable, StaticType.Relationship);
        return new(variable, false, relationship.Direction, _expressions.BindLabels(types), null, properties, map, null, relationship.Span);
    }

    private BoundVariable? Bound(NameSyntax? name) => name is null ? null : _names.Find(name.Text, name.Span);

    private BoundVariable New(NameSyntax? name, StaticType type)
    {
        if (name is null)
            return state.DeclareAnonymous(type);
        var variable = state.Declare(name.Text, type);
        _names.Add(variable);
        return variable;
    }

    private BoundLabelExpression BindNames(LabelExpressionSyntax labels) => labels switch
    {
        LabelNameSyntax => _expressions.BindLabels(labels),
        LabelAndSyntax and => new BoundLabelAnd(BindNames(and.Left), BindNames(and.Right)),
        _ => throw Unexpected("have a test of labels", labels.Span),
    };

    private (ImmutableArray<(string Key, BoundExpression Value)> Properties, BoundExpression? Map) BindProperties(ExpressionSyntax? properties) => properties switch
    {
        null => ([], null),
        MapSyntax map => ([.. map.Entries.Select(entry => (entry.Key.Text, _expressions.Bind(entry.Value)))], null),
        ParameterSyntax when isMerge => throw Errors.Syntax(
            "InvalidParameterUse", "A parameter cannot be the properties of a pattern that is merged", properties.Span, "name the keys: {id: $p.id}"),
        _ => ([], _expressions.Bind(properties, StaticType.Map)),
    };

    private CypherException Unexpected(string what, SourceSpan span) => Errors.Syntax("UnexpectedSyntax", $"A pattern of {Clause} cannot {what}", span);
}
