using System.Collections.Immutable;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <content>Functions and aggregates.</content>
internal partial class ExpressionBinder
{
    private const string Exists = "exists";
    private const string Count = "count";

    /// <summary>Binds an aggregate itself: its arguments with this binder, where no other aggregate can be.</summary>
    /// <exception cref="CypherException">It is wrong.</exception>
    public BoundAggregate BindAggregateCall(ExpressionSyntax aggregate)
    {
        if (aggregate is not FunctionCallSyntax call)
            return new(AggregateNamed(Count), false, [], StaticType.Integer, aggregate.Span);
        var definition = AggregateNamed(call.Name);
        foreach (var argument in call.Arguments)
            CheckAggregated(argument);
        CheckCount(call, definition.Parameters.Length, definition.Parameters.Length);
        var arguments = BindArguments(call.Arguments, definition.Parameters);
        return new(definition, call.Distinct, arguments, TypeOf(arguments, definition.ResultOf, definition.Result), call.Span);
    }

    private AggregateDefinition AggregateNamed(string name) =>
        State.Functions.TryGetAggregate(name, out var definition) ? definition : throw new InvalidOperationException($"No aggregate {name}.");

    private void CheckAggregated(ExpressionSyntax argument)
    {
        if (SyntaxShape.HasAggregate(argument, State.Functions))
            throw Errors.Syntax("NestedAggregation", "An aggregate cannot stand inside another one", argument.Span, "compute the inner one in a WITH before");
        if (SyntaxShape.FindCall(argument, IsRandom) is { } random)
            throw Errors.Syntax("NonConstantExpression", $"{random.Name}() cannot stand inside an aggregate", random.Span, "compute it in a WITH before");
    }

    private bool IsRandom(FunctionCallSyntax call) => State.Functions.TryGetFunction(call.Name, out var function) && !function.IsDeterministic;

    private BoundExpression BindCountStar(CountStarSyntax count) => BindAggregateUnlessLocal(count);

    private BoundExpression BindCall(FunctionCallSyntax call)
    {
        if (call.Name.Equals(Exists, StringComparison.OrdinalIgnoreCase) && call.Arguments is [PatternExpressionSyntax pattern])
            return BindPatternPredicate(pattern);
        if (State.Functions.TryGetAggregate(call.Name, out _))
            return BindAggregateUnlessLocal(call);
        if (!State.Functions.TryGetFunction(call.Name, out var function))
            throw UnknownFunction(call);
        if (call.Distinct)
            throw Errors.Syntax("UnexpectedSyntax", $"{function.Name}() is no aggregate, so it takes no DISTINCT", call.NameSpan);
        CheckCount(call, function.Required, function.IsVariadic ? int.MaxValue : function.Parameters.Length);
        var arguments = BindArguments(call.Arguments, function.Parameters);
        return new BoundFunctionCall(function, arguments, TypeOf(arguments, function.ResultOf, function.Result), call.Span);
    }

    private CypherException UnknownFunction(FunctionCallSyntax call)
    {
        if (MissingFunctions.Find(call.Name) is var (missing, instead))
            return Errors.Syntax("UnknownFunction", missing, call.NameSpan, instead);
        var names = State.Functions.Functions.Select(function => function.Name).Concat(State.Functions.Aggregates.Select(aggregate => aggregate.Name));
        var hint = call.Name.Equals(Exists, StringComparison.OrdinalIgnoreCase) ? "use IS NOT NULL, or EXISTS { … }" : BindingErrors.DidYouMean(call.Name, names);
        return Errors.Syntax("UnknownFunction", $"There is no function {call.Name}", call.NameSpan, hint);
    }

    private static void CheckCount(FunctionCallSyntax call, int least, int most)
    {
        if (call.Arguments.Length >= least && call.Arguments.Length <= most)
            return;
        var expected = least == most ? $"{least}" : most == int.MaxValue ? $"at least {least}" : $"{least} to {most}";
        throw Errors.Syntax("InvalidNumberOfArguments", $"{call.Name}() has {call.Arguments.Length} arguments, but it takes {expected}", call.Span);
    }

    private ImmutableArray<BoundExpression> BindArguments(ImmutableArray<ExpressionSyntax> arguments, ImmutableArray<StaticType> parameters) =>
        [.. arguments.Select((argument, place) => BindArgument(argument, parameters[Math.Min(place, parameters.Length - 1)]))];

    private BoundExpression BindArgument(ExpressionSyntax argument, StaticType parameter) =>
        Bind(argument, parameter.Kinds.HasFlag(TypeKinds.Float) ? parameter with { Kinds = parameter.Kinds | TypeKinds.Integer } : parameter);

    private static StaticType TypeOf(ImmutableArray<BoundExpression> arguments, Func<ImmutableArray<StaticType>, StaticType>? resultOf, StaticType result) =>
        resultOf is null ? result : resultOf([.. arguments.Select(argument => argument.Type)]);
}
