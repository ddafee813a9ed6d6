using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Harness;

/// <summary>Answers every statement but those that <c>prepare</c>, or read all that is in its empty graph, as it was told to; what a statement does to the graph is a node for each <c>create</c> in its text.</summary>
internal sealed class ScriptedSubject(Outcome outcome) : ISubject
{
    private static readonly string[] ReadAll = ["MATCH (n) RETURN n", "MATCH ()-[r]->() RETURN r"];

    private int _nodes;

    public List<string> Statements { get; } = [];

    public IReadOnlyDictionary<string, Value> LastParameters { get; private set; } = new Dictionary<string, Value>();

    public bool KnowsErrors { get; init; } = true;

    public ValueTask ResetAsync()
    {
        _nodes = 0;
        return default;
    }

    public void Add(MockProcedure procedure) => throw new NotSupportedException("no procedures");

    public void Add(string fileName, string content)
    {
    }

    public ValueTask<Outcome> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        Statements.Add(statement.Trim());
        LastParameters = parameters;
        _nodes += statement.Contains("create", StringComparison.Ordinal) ? 1 : 0;
        return new(Answer(statement));
    }

    public ValueTask<GraphState> ReadStateAsync()
    {
        var state = new GraphState();
        for (var node = 0; node < _nodes; node++)
            state.Add("nodes", $"{node}", ["k: 1"]);
        return new(state);
    }

    public ValueTask DisposeAsync() => default;

    private Outcome Answer(string statement) =>
        statement.Contains("broken", StringComparison.Ordinal) ? Outcome.Failed(new("SyntaxError", "compile time", "UnexpectedSyntax", "broken"))
        : statement.Contains("prepare", StringComparison.Ordinal) || ReadAll.Contains(statement) ? new([], [])
        : outcome;
}
