using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>Our engine over a graph in memory.</summary>
internal sealed class EmbeddedSubject : ISubject
{
    public bool KnowsErrors => true;

    public ValueTask ResetAsync() => default;

    public void Add(MockProcedure procedure) { }

    public void Add(string fileName, string content) { }

    public ValueTask<Outcome> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters) => new(new Outcome([], []));

    public ValueTask<GraphState> ReadStateAsync() => new(new GraphState());

    public ValueTask DisposeAsync() => default;
}
