using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>An engine under test, with the one graph that it works on.</summary>
internal interface ISubject : IAsyncDisposable
{
    /// <summary>Whether its errors have the suite's types, phases and details; of one whose have not, only failing is judged.</summary>
    bool KnowsErrors { get; }

    /// <summary>Makes the graph empty, indexes, constraints, procedures and files included.</summary>
    ValueTask ResetAsync();

    /// <summary>Adds a procedure.</summary>
    /// <exception cref="NotSupportedException">This engine takes none.</exception>
    void Add(MockProcedure procedure);

    /// <summary>Puts a file where LOAD CSV finds it.</summary>
    void Add(string fileName, string content);

    /// <summary>Runs a statement in a transaction of its own.</summary>
    ValueTask<Outcome> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters);

    /// <summary>All that is in the graph.</summary>
    ValueTask<GraphState> ReadStateAsync();
}
