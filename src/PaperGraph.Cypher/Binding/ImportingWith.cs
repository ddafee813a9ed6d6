using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>The first WITH of <c>CALL { WITH a, b … }</c>, which only says what the query sees of what is around it.</summary>
internal static class ImportingWith
{
    /// <summary>Adds what it imports to a scope; false where it is an ordinary WITH, which sees nothing of what is around.</summary>
    /// <exception cref="Diagnostics.CypherException">It imports, but does more than that, or what it names is not there.</exception>
    public static bool TryBind(WithSyntax with, Scope around, Scope scope)
    {
        var projection = with.Projection;
        if (!projection.Items.All(IsPlain))
            return false;
        if (projection.Distinct || !projection.OrderBy.IsEmpty || (projection.Skip ?? projection.Limit ?? with.Where) is not null)
            throw BindingErrors.Composition("A WITH that imports variables can do nothing else", with.Span, "put a second WITH behind it");
        foreach (var variable in projection.Star ? around.Variables : [])
            scope.Add(variable);
        foreach (var variable in projection.Items.Select(item => (VariableSyntax)item.Expression))
            scope.Add(around.Resolve(variable.Name, variable.Span));
        return true;
    }

    private static bool IsPlain(ProjectionItemSyntax item) =>
        item.Expression is VariableSyntax variable && (item.Alias is null || item.Alias.Text == variable.Name);
}
