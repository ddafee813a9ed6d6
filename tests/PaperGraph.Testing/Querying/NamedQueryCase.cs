using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using Rows = System.Collections.Generic.IEnumerable<object?[]>;

namespace PaperGraph.Testing.Querying;

/// <summary>A named query with parameters, and what it answers of <see cref="QueryGraph"/>.</summary>
public sealed class NamedQueryCase
{
    private const string MinConfidence = "minConfidence";

    private readonly Func<QueryFacts, QueryArguments, Rows> _answer;

    internal NamedQueryCase(string name, Func<QueryFacts, QueryArguments, Rows> answer, IReadOnlyDictionary<string, Value> parameters)
    {
        Query = CypherLibrary.Queries.Single(query => query.Name == name);
        (_answer, Parameters) = (answer, parameters);
    }

    /// <summary>The query.</summary>
    public NamedQuery Query { get; }

    /// <summary>Its parameters; of the limit, a large one.</summary>
    public IReadOnlyDictionary<string, Value> Parameters { get; }

    /// <summary>The rows that it has to give, worked out from the graph's lists without Cypher.</summary>
    public IReadOnlyList<IReadOnlyList<Value>> Expect() =>
        [.. _answer(new QueryFacts(QueryGraph.Nodes, [.. QueryGraph.Relationships.Where(IsSure)]), new QueryArguments(Parameters)).Select(row => (Value[])[.. row.Select(Cell)])];

    /// <summary>The same question, asked of what is at least so sure.</summary>
    public NamedQueryCase From(double confidence) => new(Query.Name, _answer, new Dictionary<string, Value>(Parameters) { [MinConfidence] = Value.Of(confidence) });

    /// <summary>Whether it takes a least confidence.</summary>
    public bool TakesConfidence => Query.Defaults.ContainsKey(MinConfidence);

    /// <inheritdoc/>
    public override string ToString() => $"{Query.Name}({string.Join(", ", Parameters.Select(pair => $"{pair.Key}: {pair.Value}"))})";

    private bool IsSure(GraphRelationship link) =>
        !TakesConfidence || link.Properties["confidence"] is not { IsNull: false } confidence || confidence.AsFloat() >= Parameters[MinConfidence].AsFloat();

    private static Value Cell(object? cell) => cell switch
    {
        null => Value.Null,
        Value value => value,
        string text => Value.Of(text),
        bool flag => Value.Of(flag),
        int number => Value.Of(number),
        long number => Value.Of(number),
        double number => Value.Of(number),
        IEnumerable<string> texts => Value.List(texts),
        _ => throw new ArgumentException($"No answer holds a {cell.GetType()}.", nameof(cell)),
    };
}
