using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <summary>Binds CALL of a procedure.</summary>
/// <param name="state">The statement's state.</param>
/// <param name="scope">What is visible; what it yields is added.</param>
/// <param name="isStandalone">Whether the call is the whole statement: then arguments may come from parameters, and all outputs are yielded.</param>
internal sealed class ProcedureCallBinder(BindingState state, Scope scope, bool isStandalone)
{
    private readonly ExpressionBinder _expressions = new(state, scope);

    /// <summary>Binds the call.</summary>
    /// <exception cref="CypherException">There is no such procedure, or it is called wrongly.</exception>
    public BoundProcedureCall Bind(CallProcedureSyntax call)
    {
        if (!state.Functions.TryGetProcedure(call.Name.Text, out var procedure))
            throw Unknown(call.Name);
        state.Writes |= procedure.Writes;
        var arguments = call.Arguments is { } written ? BindArguments(call, procedure, written) : ImplicitArguments(call, procedure);
        var yield = BindYield(call, procedure);
        return new(procedure, arguments, yield, _expressions.BindOptionalPredicate(call.Yield?.Where), call.Optional, call.Span);
    }

    private CypherException Unknown(NameSyntax name) => new(
        CypherErrorType.ProcedureError, CypherPhase.CompileTime, "ProcedureNotFound", $"There is no procedure {name.Text}", name.Span,
        BindingErrors.DidYouMean(name.Text, state.Functions.Procedures.Select(procedure => procedure.Name)));

    private ImmutableArray<BoundExpression> BindArguments(CallProcedureSyntax call, ProcedureDefinition procedure, ImmutableArray<ExpressionSyntax> written)
    {
        var required = procedure.Inputs.Count(input => input.Default is null);
        if (written.Length < required || written.Length > procedure.Inputs.Length)
        {
            throw Errors.Syntax(
                "InvalidNumberOfArguments", $"{procedure.Name} is called with {written.Length} arguments", call.Name.Span, $"its signature is {procedure.Signature}");
        }

        return [.. procedure.Inputs.Select((input, place) => place < written.Length ? BindArgument(written[place], input) : Default(input, call.Span))];
    }

    private BoundExpression BindArgument(ExpressionSyntax argument, ProcedureField input) =>
        _expressions.Bind(argument, input.Type.MayBe(TypeKinds.Float) ? input.Type with { Kinds = input.Type.Kinds | TypeKinds.Integer } : input.Type);

    private ImmutableArray<BoundExpression> ImplicitArguments(CallProcedureSyntax call, ProcedureDefinition procedure)
    {
        if (!isStandalone)
            throw Errors.Syntax("InvalidArgumentPassingMode", $"{procedure.Name} takes its arguments in parentheses here", call.Name.Span, $"its signature is {procedure.Signature}");
        return [.. procedure.Inputs.Select<ProcedureField, BoundExpression>(input => input.Default is null ? state.Parameter(input.Name, call.Name.Span) : Default(input, call.Span))];
    }

    private static BoundLiteral Default(ProcedureField input, SourceSpan span) => new BoundLiteral(input.Default ?? Value.Null, input.Type, span);

    private ImmutableArray<(int Output, BoundVariable Variable)> BindYield(CallProcedureSyntax call, ProcedureDefinition procedure)
    {
        if (call.Yield is null && !isStandalone && !procedure.Outputs.IsEmpty)
            throw Errors.Syntax("UndefinedVariable", $"What {procedure.Name} gives needs names", call.Name.Span, $"YIELD {string.Join(", ", procedure.Outputs.Select(output => output.Name))}");
        return call.Yield is null or { All: true }
            ? [.. procedure.Outputs.Select((output, place) => (place, scope.Introduce(new(output.Name, call.Name.Span), output.Type, state)))]
            : [.. call.Yield.Items.Select(item => BindItem(item, procedure))];
    }

    private (int, BoundVariable) BindItem(YieldItemSyntax item, ProcedureDefinition procedure)
    {
        var place = procedure.Outputs.Select(output => output.Name).ToList().IndexOf(item.Field.Text);
        if (place < 0)
        {
            throw Errors.Syntax(
                "UndefinedVariable", $"{procedure.Name} gives no {item.Field.Text}", item.Field.Span,
                BindingErrors.DidYouMean(item.Field.Text, procedure.Outputs.Select(output => output.Name)));
        }

        return (place, scope.Introduce(item.Variable, procedure.Outputs[place].Type, state));
    }
}
