using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Binds the clauses that change the graph.</summary>
internal sealed class UpdateBinder(BindingState state, Scope scope)
{
    private readonly ExpressionBinder _expressions = new(state, scope);

    /// <summary>Binds CREATE.</summary>
    public BoundCreate Bind(CreateSyntax create)
    {
        var patterns = new CreatedPatternBinder(state, scope, isMerge: false);
        return new([.. create.Pattern.Paths.Select(patterns.Bind)], create.Span);
    }

    /// <summary>Binds MERGE; what it sets sees what it made or found.</summary>
    public BoundMerge Bind(MergeSyntax merge)
    {
        var path = new CreatedPatternBinder(state, scope, isMerge: true).Bind(merge.Path);
        return new(path, BindItems(merge.OnCreate), BindItems(merge.OnMatch), merge.Span);
    }

    /// <summary>Binds SET.</summary>
    public BoundSet Bind(SetSyntax set) => new(BindItems(set.Items), set.Span);

    /// <summary>Binds REMOVE.</summary>
    public BoundSet Bind(RemoveSyntax remove) => new([.. remove.Items.Select(BindItem)], remove.Span);

    /// <summary>Binds DELETE.</summary>
    public BoundDelete Bind(DeleteSyntax delete) => new(delete.Detach, [.. delete.Targets.Select(BindTarget)], delete.Span);

    private BoundExpression BindTarget(ExpressionSyntax target) => target is HasLabelsSyntax labels
        ? throw Errors.Syntax("InvalidDelete", "DELETE takes nodes and relationships, not their labels or types", labels.Labels.Span, "REMOVE takes labels away")
        : _expressions.Bind(target, TypeRules.Deletable);

    private ImmutableArray<BoundSetItem> BindItems(ImmutableArray<SetItemSyntax> items) => [.. items.Select(BindItem)];

    private BoundSetItem BindItem(SetItemSyntax item) => item switch
    {
        SetPropertySyntax property => Property(property.Target, Key(property.Key), _expressions.Bind(property.Value), property.Span),
        SetDynamicPropertySyntax property => Property(property.Target, _expressions.Bind(property.Key, StaticType.String), _expressions.Bind(property.Value), property.Span),
        SetPropertiesSyntax properties => new BoundSetProperties(
            Variable(properties.Variable, TypeRules.Entity), properties.Add, _expressions.Bind(properties.Value, TypeRules.Properties), properties.Span),
        SetLabelsSyntax labels => Labels(labels.Variable, labels.Labels, false, labels.Span),
        _ => throw new InvalidOperationException($"No binding for {item.GetType().Name}."),
    };

    private BoundSetItem BindItem(RemoveItemSyntax item) => item switch
    {
        RemovePropertySyntax property => Property(property.Target, Key(property.Key), Null(property.Span), property.Span),
        RemoveDynamicPropertySyntax property => Property(property.Target, _expressions.Bind(property.Key, StaticType.String), Null(property.Span), property.Span),
        RemoveLabelsSyntax labels => Labels(labels.Variable, labels.Labels, true, labels.Span),
        _ => throw new InvalidOperationException($"No binding for {item.GetType().Name}."),
    };

    private BoundSetProperty Property(ExpressionSyntax target, BoundExpression key, BoundExpression value, SourceSpan span) =>
        new(_expressions.Bind(target, TypeRules.Entity), key, value, span);

    private BoundSetLabels Labels(NameSyntax name, ImmutableArray<LabelNameSyntax> labels, bool remove, SourceSpan span) =>
        new(Variable(name, StaticType.Node), [.. labels.Select(_expressions.BindLabels)], remove, span);

    private BoundVariable Variable(NameSyntax name, StaticType expected)
    {
        var variable = scope.Resolve(name.Text, name.Span);
        new BoundVariableReference(variable, name.Span).Expecting(expected);
        return variable;
    }

    private static BoundLiteral Key(NameSyntax key) => new(Value.Of(key.Text), StaticType.String, key.Span);

    private static BoundLiteral Null(SourceSpan span) => new(Value.Null, StaticType.Null, span);
}
