using System.Collections.Immutable;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Names and expands the items of a projection.</summary>
internal static class ProjectedItems
{
    /// <summary>The items: what <c>*</c> stands for, in the order of names, then those written.</summary>
    /// <exception cref="CypherException">Two have one name, or <c>*</c> stands for nothing.</exception>
    public static ImmutableArray<ProjectedItem> Of(ProjectionSyntax projection, bool isReturn, Scope scope, BindingState state)
    {
        ImmutableArray<ProjectedItem> written = [.. projection.Items.Select(item => Named(item, state))];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in written)
        {
            if (!names.Add(item.Name))
                throw Errors.Syntax("ColumnNameConflict", $"Two columns have the name {item.Name}", item.Span, "give one of them another alias");
        }

        return projection.Star ? [.. Expand(projection, isReturn, scope).Where(item => !names.Contains(item.Name)), .. written] : written;
    }

    private static IEnumerable<ProjectedItem> Expand(ProjectionSyntax projection, bool isReturn, Scope scope)
    {
        var names = scope.Variables.Select(variable => variable.Name).Order(StringComparer.Ordinal).ToArray();
        if (isReturn && names.Length == 0)
            throw Errors.Syntax("NoVariablesInScope", "RETURN * needs at least one variable", projection.Span);
        return names.Select(name => new ProjectedItem(name, new VariableSyntax(name, projection.Span), true, false, projection.Span));
    }

    /// <summary>A map projection is named after its variable, as in Neo4j.</summary>
    private static ProjectedItem Named(ProjectionItemSyntax item, BindingState state)
    {
        var name = item.Alias?.Text ?? item.Expression switch
        {
            VariableSyntax variable => variable.Name,
            MapProjectionSyntax projection => projection.Variable.Name,
            _ => null,
        };
        var hasAggregate = SyntaxShape.HasAggregate(item.Expression, state.Functions);
        return new(name ?? item.Text, item.Expression, name is not null, hasAggregate, item.Alias?.Span ?? item.Span);
    }
}
