using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Execution.Operators;

/// <summary>The labels, or the type, that a clause writes: names, and expressions that give names.</summary>
internal sealed class WrittenNames
{
    private readonly string[] _names;
    private readonly (Evaluator Names, SourceSpan Place)[] _dynamic;

    private WrittenNames(string[] names, (Evaluator Names, SourceSpan Place)[] dynamic) => (_names, _dynamic) = (names, dynamic);

    public static WrittenNames Of(IEnumerable<BoundLabelExpression?> labels, ExpressionCompiler compiler)
    {
        var (names, dynamic) = (new List<string>(), new List<(Evaluator, SourceSpan)>());
        var pending = new Stack<BoundLabelExpression?>(labels.Reverse());
        while (pending.TryPop(out var next))
        {
            switch (next)
            {
                case BoundLabelName name:
                    names.Add(name.Name);
                    break;
                case BoundDynamicLabel label:
                    dynamic.Add((compiler.Compile(label.Expression), label.Expression.Span));
                    break;
                case BoundLabelAnd and:
                    pending.Push(and.Right);
                    pending.Push(and.Left);
                    break;
            }
        }

        return new([.. names], [.. dynamic]);
    }

    /// <summary>The names for a row.</summary>
    public IEnumerable<string> For(Value[] frame) => _dynamic.Length == 0 ? _names : _names.Concat(_dynamic.SelectMany(label => NamesIn(label.Names.Evaluate(frame), label.Place)));

    /// <summary>The only name for a row.</summary>
    /// <exception cref="CypherException">There are several, or none.</exception>
    public string Single(Value[] frame)
    {
        if (_dynamic.Length == 0)
            return _names[0];
        var all = For(frame).ToList();
        return all.Count == 1 ? all[0] : throw Errors.Argument("InvalidArgumentValue", "A relationship has exactly one type", _dynamic[0].Place);
    }

    private static IEnumerable<string> NamesIn(Value value, SourceSpan place) => value.Kind switch
    {
        ValueKind.String => [value.AsString()],
        ValueKind.List when value.AsList().All(item => item.Kind == ValueKind.String) => value.AsList().Select(item => item.AsString()),
        _ => throw Errors.Type("InvalidArgumentType", $"A label or type must be a text or a list of texts, but it was {value}", place),
    };
}
