using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Expressions;

/// <summary>A call of a function. Arguments whose kind was not known before are looked at here, so that functions need not.</summary>
internal sealed class FunctionEvaluator : Evaluator
{
    private readonly FunctionDefinition _function;
    private readonly Evaluator[] _arguments;
    private readonly TypeKinds[] _allowed;
    private readonly Value[] _values;
    private readonly QueryContext _context;
    private readonly SourceSpan _span;
    private readonly SourceSpan[] _places;

    public FunctionEvaluator(BoundFunctionCall call, Evaluator[] arguments, QueryContext context)
    {
        (_function, _arguments, _context, _span) = (call.Function, arguments, context, call.Span);
        _places = [.. call.Arguments.Select(argument => argument.Span)];
        _values = new Value[arguments.Length];
        _allowed = new TypeKinds[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameters = call.Function.Parameters;
            var kinds = parameters[Math.Min(i, parameters.Length - 1)].Kinds;
            _allowed[i] = call.Arguments[i].Type.MustBe(kinds) ? TypeKinds.Any : kinds;
        }
    }

    public override Value Evaluate(Value[] frame)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            var value = _arguments[i].Evaluate(frame);
            _values[i] = _allowed[i] == TypeKinds.Any ? value : Check(value, _allowed[i], _places[i]);
        }

        try
        {
            return _function.Body(_values, _context);
        }
        catch (CypherException error) when (error.Span.Length == 0)
        {
            throw error.Within(_span);
        }
    }

    // A float where nothing but an integer is wanted loses its fraction.
    private Value Check(Value value, TypeKinds allowed, SourceSpan place)
    {
        var kind = value.Kind;
        if (kind == ValueKind.Null || (Kinds.TypeOf(kind) & allowed) != 0)
            return value;
        if (kind == ValueKind.Float && allowed == TypeKinds.Integer)
            return Value.Of((long)value.AsFloat());
        throw Errors.Type("InvalidArgumentValue", $"{_function.Name}() takes {Kinds.Names(allowed)}, but it was {Kinds.Name(kind)}", place);
    }
}
