using System.Collections.Immutable;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Binds queries: unions, and clauses one after the other.</summary>
/// <param name="state">The statement's state.</param>
/// <param name="place">Where the query stands.</param>
/// <param name="importable">What a first <c>WITH</c> of plain variables can import; null where it cannot.</param>
internal sealed class QueryBinder(BindingState state, QueryPlace place, Scope? importable = null)
{
    /// <summary>Binds a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="outer">What is visible in all of it; null for nothing.</param>
    /// <exception cref="CypherException">It is wrong.</exception>
    public BoundQuery Bind(QuerySyntax query, Scope? outer)
    {
        var unions = new Stack<UnionQuerySyntax>();
        for (; query is UnionQuerySyntax union; query = union.Left)
        {
            if (unions.TryPeek(out var above) && above.All != union.All)
                throw BindingErrors.Composition("UNION and UNION ALL cannot be mixed", above.Right.Span);
            RefuseTransactions(union.Right);
            unions.Push(union);
        }

        if (unions.Count > 0)
            RefuseTransactions((SingleQuerySyntax)query);

        BoundQuery bound = BindSingle((SingleQuerySyntax)query, outer);
        while (unions.TryPop(out var union))
            bound = Unite(bound, BindSingle(union.Right, outer), union);
        return bound;
    }

    private static void RefuseTransactions(SingleQuerySyntax branch)
    {
        if (branch.Clauses.OfType<CallSubquerySyntax>().FirstOrDefault(call => call.InTransactions is not null) is { InTransactions: { } transactions })
            throw BindingErrors.Composition("IN TRANSACTIONS cannot stand in a UNION", transactions.Span);
    }

    private BoundUnion Unite(BoundQuery left, BoundSingleQuery right, UnionQuerySyntax union)
    {
        var names = left.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        if (!names.SetEquals(right.Columns.Select(column => column.Name)))
            throw Errors.Syntax("DifferentColumnsInUnion", "Both sides of a UNION need the same columns", union.Right.Span);
        var ordered = right with { Columns = [.. left.Columns.Select(column => right.Columns.First(other => other.Name == column.Name))] };
        var columns = left.Columns.Zip(ordered.Columns, (one, other) => new BoundColumn(one.Name, United(one, other)));
        return new(left, ordered, union.All, [.. columns]);
    }

    private BoundVariable United(BoundColumn left, BoundColumn right) => state.Declare(left.Name, left.Variable.Type.CommonWith(right.Variable.Type));

    private BoundSingleQuery BindSingle(SingleQuerySyntax query, Scope? outer)
    {
        ClauseOrder.Check(query.Clauses, place);
        var scope = new Scope(outer);
        var clauses = query.Clauses.AsSpan();
        if (importable is not null && clauses[0] is WithSyntax with && ImportingWith.TryBind(with, importable, scope))
            clauses = clauses[1..];
        var isOnly = query.Clauses.Length == 1 && place == QueryPlace.Statement;
        var binder = new ClauseBinder(state, scope, place, isOnly);
        var bound = ImmutableArray.CreateBuilder<BoundClause>(clauses.Length);
        foreach (var clause in clauses)
            bound.Add(binder.Bind(clause));
        if (isOnly && bound is [BoundProcedureCall { Yield.IsEmpty: false } call])
            bound.Add(binder.ReturnAll(call));
        if (place != QueryPlace.Expression && bound is [.., BoundSubqueryCall { Outputs.IsEmpty: false } last])
            throw BindingErrors.Composition("A query cannot end with a CALL that returns something", last.Span, "add a RETURN");
        return new(bound.ToImmutable(), binder.Columns);
    }
}
