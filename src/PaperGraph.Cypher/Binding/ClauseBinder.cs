using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Binds the clauses of a query in their order.</summary>
/// <param name="state">The statement's state.</param>
/// <param name="scope">What is visible at first.</param>
/// <param name="place">Where the query stands.</param>
/// <param name="isOnly">Whether the query is a statement of one clause.</param>
internal sealed class ClauseBinder(BindingState state, Scope scope, QueryPlace place, bool isOnly = false)
{
    private Scope _scope = scope;

    /// <summary>What the query returns; empty as long as nothing was.</summary>
    public ImmutableArray<BoundColumn> Columns { get; private set; } = [];

    private ExpressionBinder Expressions => new(state, _scope);

    /// <summary>Binds the next clause.</summary>
    /// <exception cref="CypherException">It is wrong.</exception>
    public BoundClause Bind(ClauseSyntax clause)
    {
        state.Step?.Invoke();
        state.Writes |= ClauseOrder.IsUpdating(clause);
        var updates = new UpdateBinder(state, _scope);
        return clause switch
        {
            MatchSyntax match => BindMatch(match),
            UnwindSyntax unwind => BindUnwind(unwind),
            WithSyntax with => BindProjection(with.Projection, with.Where, false, with.Span),
            ReturnSyntax returned => BindProjection(returned.Projection, null, true, returned.Span),
            CreateSyntax create => updates.Bind(create),
            MergeSyntax merge => updates.Bind(merge),
            SetSyntax set => updates.Bind(set),
            RemoveSyntax remove => updates.Bind(remove),
            DeleteSyntax delete => updates.Bind(delete),
            ForeachSyntax each => BindForeach(each),
            CallProcedureSyntax call => new ProcedureCallBinder(state, _scope, isOnly).Bind(call),
            CallSubquerySyntax call => new SubqueryCallBinder(state, _scope, place).Bind(call),
            LoadCsvSyntax load => BindLoadCsv(load),
            _ => new BoundFinish(clause.Span),
        };
    }

    /// <summary>The RETURN that a call has which is the whole statement: all that it yields.</summary>
    public BoundProjection ReturnAll(BoundProcedureCall call)
    {
        Columns = [.. call.Yield.Select(item => new BoundColumn(item.Variable.Name, item.Variable))];
        var items = call.Yield.Select(item => (item.Variable, (BoundExpression)new BoundVariableReference(item.Variable, call.Span)));
        return new([], [], [.. items], false, [], null, null, null, true, call.Span);
    }

    private BoundMatch BindMatch(MatchSyntax match)
    {
        var pattern = PatternBinder.ForMatch(state, _scope, match.Pattern.Paths);
        var where = new ExpressionBinder(state, pattern.Names).BindOptionalPredicate(match.Where);
        foreach (var variable in pattern.Names.Variables)
            _scope.Add(variable);
        return pattern.ToMatch(match.Optional, where, match.Span);
    }

    private BoundUnwind BindUnwind(UnwindSyntax unwind)
    {
        var list = Expressions.Bind(unwind.List);
        return new(list, _scope.Introduce(unwind.Variable, TypeRules.ItemOf(list.Type), state), unwind.Span);
    }

    private BoundProjection BindProjection(ProjectionSyntax projection, ExpressionSyntax? where, bool isReturn, SourceSpan span)
    {
        var binder = new ProjectionBinder(state, _scope, isReturn, needsNames: !isReturn || place == QueryPlace.Call);
        var bound = binder.Bind(projection, where, span);
        _scope = binder.After;
        if (isReturn)
            Columns = binder.Columns;
        return bound;
    }

    private BoundForeach BindForeach(ForeachSyntax each)
    {
        var list = Expressions.Bind(each.List);
        var variable = state.Declare(each.Variable.Text, TypeRules.ItemOf(list.Type));
        var inside = _scope.Within();
        inside.Add(variable);
        var body = new ClauseBinder(state, inside, place);
        return new(variable, list, [.. each.Body.Select(clause => Updating(clause, body))], each.Span);
    }

    private static BoundClause Updating(ClauseSyntax clause, ClauseBinder body) => ClauseOrder.IsUpdating(clause)
        ? body.Bind(clause)
        : throw BindingErrors.Composition($"{ClauseOrder.Name(clause)} cannot stand in FOREACH, which holds only clauses that change the graph", clause.Span);

    private BoundLoadCsv BindLoadCsv(LoadCsvSyntax load)
    {
        var url = Expressions.Bind(load.Url, StaticType.String);
        var terminator = load.FieldTerminator is null ? null : Expressions.Bind(load.FieldTerminator, StaticType.String);
        if (terminator is BoundLiteral { Value: { Kind: ValueKind.String } value } && value.AsString().Length != 1)
            throw Errors.Syntax("InvalidArgumentValue", "A field terminator has one character", terminator.Span);
        var variable = _scope.Introduce(load.Variable, load.WithHeaders ? StaticType.Map : StaticType.ListOf(StaticType.String), state);
        return new(load.WithHeaders, url, variable, terminator, load.Span);
    }
}
