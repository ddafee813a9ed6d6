using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Execution;
using PaperGraph.Cypher.Execution.Expressions;
using PaperGraph.Cypher.Execution.Values;
using PaperGraph.Cypher.FullText;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Graph;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Tests.Execution;

/// <summary>Expressions from their text to their value, without a plan.</summary>
internal sealed class Evaluation : ISubqueries
{
    private static readonly GraphView EmptyGraph = new MemoryGraph().ReadViewAsync().AsTask().GetAwaiter().GetResult();
    private readonly Dictionary<string, Value> _parameters = [];

    public GraphView Graph { get; init; } = EmptyGraph;

    public GraphTransaction? Transaction { get; init; }

    public Evaluation With(string name, Value value)
    {
        _parameters[name] = value;
        return this;
    }

    /// <summary>The value of <c>RETURN expression</c>.</summary>
    public Value Of(string expression)
    {
        var statement = Binder.Bind(StatementParser.Parse($"RETURN {expression} AS x"), StandardFunctions.Table);
        var projection = (BoundProjection)((BoundSingleQuery)statement.Query!).Clauses[^1];
        return new ExpressionCompiler(Context(), this).Compile(projection.Items[0].Expression).Evaluate(new Value[statement.FrameSize]);
    }

    /// <summary>The value as Cypher writes it: texts in quotes, keys in order.</summary>
    public string TextOf(string expression) => Write(Of(expression));

    public QueryContext Context() => new()
    {
        Graph = Graph,
        Transaction = Transaction,
        Parameters = _parameters,
        Functions = StandardFunctions.Table,
        Now = DateTimeOffset.UnixEpoch,
        Random = new Random(1),
        Search = new ElementSearch(),
        Limits = new(null, long.MaxValue, CancellationToken.None),
    };

    public static string Write(Value value) => value.Kind switch
    {
        ValueKind.String => $"'{value.AsString()}'",
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Write))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Select(entry => $"{entry.Key}: {Write(entry.Value)}"))}}}",
        _ => ValueText.Of(value),
    };

    Operator ISubqueries.Compile(BoundSubqueryExpression subquery) => throw new InvalidOperationException("Subqueries need a plan.");
}
