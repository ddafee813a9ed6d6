using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Collects the variables that something reads.</summary>
internal sealed class VariableReferences : BoundTreeWalker
{
    /// <summary>What was found; variables of inner scopes may be among them.</summary>
    public HashSet<BoundVariable> Found { get; } = [];

    /// <summary>The variables that an expression reads.</summary>
    public static HashSet<BoundVariable> Of(BoundExpression expression)
    {
        var references = new VariableReferences();
        references.Visit(expression);
        return references.Found;
    }

    /// <summary>The variables that a query reads anywhere, those of its columns included.</summary>
    public static HashSet<BoundVariable> Of(BoundQuery query)
    {
        var references = new VariableReferences();
        references.Visit(query);
        return references.Found;
    }

    public override void Visit(BoundExpression? expression)
    {
        if (expression is BoundVariableReference reference)
            Found.Add(reference.Variable);
        if (expression is BoundPathExpression path)
            AddElements(path.Path);
        base.Visit(expression);
    }

    public override void Visit(BoundPath path)
    {
        if (path.Variable is not null)
            AddElements(path);
        base.Visit(path);
    }

    public override void Visit(BoundPatternElement element)
    {
        if (element is BoundNodePattern { IsBound: true } node)
            Found.Add(node.Variable);
        if (element is BoundRelationshipPattern { IsBound: true } relationship)
            Found.Add(relationship.Variable);
        base.Visit(element);
    }

    public override void Visit(BoundQuery query)
    {
        Found.UnionWith(query.Columns.Select(column => column.Variable));
        base.Visit(query);
    }

    public override void Visit(BoundSetItem item)
    {
        if (item is BoundSetProperties properties)
            Found.Add(properties.Variable);
        if (item is BoundSetLabels labels)
            Found.Add(labels.Variable);
        base.Visit(item);
    }

    private void AddElements(BoundPath path)
    {
        foreach (var element in path.Elements)
        {
            if (element is BoundNodePattern node)
                Found.Add(node.Variable);
            if (element is BoundRelationshipPattern relationship)
                Found.Add(relationship.Variable);
            if (element is BoundQuantifiedPath quantified)
                Found.UnionWith(quantified.Groups.Select(group => group.List));
        }
    }
}
