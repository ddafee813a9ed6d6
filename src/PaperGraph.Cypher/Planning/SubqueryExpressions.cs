using PaperGraph.Cypher.Binding;

namespace PaperGraph.Cypher.Planning;

/// <summary>Collects the queries inside expressions.</summary>
internal sealed class SubqueryExpressions : BoundTreeWalker
{
    private readonly List<BoundSubqueryExpression> _found = [];

    /// <summary>All of a query, at any depth.</summary>
    public static IReadOnlyList<BoundSubqueryExpression> Of(BoundQuery query)
    {
        var walker = new SubqueryExpressions();
        walker.Visit(query);
        return walker._found;
    }

    public override void Visit(BoundExpression? expression)
    {
        if (expression is BoundSubqueryExpression subquery)
            _found.Add(subquery);
        base.Visit(expression);
    }
}
