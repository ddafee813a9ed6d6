using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Binds CALL of a subquery.</summary>
/// <param name="state">The statement's state.</param>
/// <param name="scope">What is visible; the columns are added.</param>
/// <param name="place">Where the query of the clause stands.</param>
internal sealed class SubqueryCallBinder(BindingState state, Scope scope, QueryPlace place)
{
    /// <summary>Binds the call.</summary>
    /// <exception cref="CypherException">It is wrong.</exception>
    public BoundSubqueryCall Bind(CallSubquerySyntax call)
    {
        var rows = call.InTransactions is null ? null : BindRows(call.InTransactions);
        var importable = call.Imports is null && !call.ImportsAll ? scope : null;
        var query = new QueryBinder(state, QueryPlace.Call, importable).Bind(call.Query, Imports(call));
        foreach (var column in query.Columns)
        {
            if (scope.Find(column.Name, call.Span) is not null)
                throw BindingErrors.AlreadyBound(column.Name, call.Span, "give the column another alias");
            scope.Add(column.Name, column.Variable);
        }

        return new(query, query.Columns, call.Optional, rows is null ? null : Transactions(call.InTransactions!, rows), call.Span);
    }

    private BoundTransactions Transactions(InTransactionsSyntax inTransactions, BoundExpression rows)
    {
        if (inTransactions.Status is not { } name)
            return new(rows, inTransactions.OnError, null);
        if (inTransactions.OnError == BatchErrorHandling.Fail)
            throw BindingErrors.Composition("REPORT STATUS needs ON ERROR CONTINUE or ON ERROR BREAK: else there is nothing to report", name.Span);
        return new(rows, inTransactions.OnError, scope.Introduce(name, StaticType.Map, state));
    }

    private Scope? Imports(CallSubquerySyntax call)
    {
        if (call.ImportsAll)
            return scope;
        if (call.Imports is not { } names)
            return null;
        var imports = new Scope();
        foreach (var name in names)
            imports.Add(scope.Resolve(name.Text, name.Span));
        return imports;
    }

    /// <summary>Without a number Neo4j takes 1,000 rows a transaction.</summary>
    private BoundExpression BindRows(InTransactionsSyntax inTransactions)
    {
        if (place != QueryPlace.Statement)
            throw BindingErrors.Composition("IN TRANSACTIONS cannot stand inside another subquery", inTransactions.Span);
        if (state.Writes)
            throw BindingErrors.Composition("IN TRANSACTIONS cannot stand behind a clause that changes the graph", inTransactions.Span);
        if (inTransactions.Rows is null)
            return new BoundLiteral(Value.Of(1_000L), StaticType.Integer, inTransactions.Span);
        var rows = new ExpressionBinder(state, Scope.OfConstants(NotConstant)).Bind(inTransactions.Rows, StaticType.Integer);
        return rows is BoundLiteral { Value: { Kind: ValueKind.Integer } value } && value.AsInteger() < 1
            ? throw Errors.Syntax("NegativeIntegerArgument", "A transaction has at least one row", rows.Span)
            : rows;
    }

    private static CypherException NotConstant(string name, SourceSpan span) =>
        Errors.Syntax("NonConstantExpression", $"The number of rows cannot depend on variables, here `{name}`", span);
}
