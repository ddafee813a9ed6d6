using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Optimization;
using PaperGraph.Graph.Transactions;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>Our engine over a graph in memory.</summary>
/// <param name="optimizer">Which steps its optimizer takes; all unless given.</param>
internal sealed class EmbeddedSubject(OptimizerOptions? optimizer = null) : ISubject
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _importFolder = new();
    private ImmutableArray<ProcedureDefinition> _procedures = [];
    private MemoryGraph _graph = new();
    private CypherEngine? _engine;

    public bool KnowsErrors => true;

    public ValueTask ResetAsync()
    {
        (_graph, _engine, _procedures) = (new(), null, []);
        return default;
    }

    public void Add(MockProcedure procedure) => _procedures = _procedures.Add(MockProcedureDefinition.Of(procedure));

    public void Add(string fileName, string content) => _importFolder.Write(fileName, content + "\n");

    public async ValueTask<Outcome> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        _engine ??= new(_graph, new() { ImportFolder = _importFolder.Path, RandomSeed = 1, Optimizer = optimizer ?? OptimizerOptions.All }, _procedures);
        var query = new CypherQuery(statement) { Parameters = parameters, MayWrite = true, TimeLimit = Patience };
        try
        {
            // On a thread of its own, so that a statement that never ends fails one scenario and not the run.
            var result = await Task.Run(async () => await _engine.RunAsync(query)).WaitAsync(2 * Patience);
            return new(result.Columns, result.Rows) { HasPlan = result.Plan is not null };
        }
        catch (CypherException error)
        {
            return Outcome.Failed(new(error.Type.ToString(), error.Phase == CypherPhase.CompileTime ? "compile time" : "runtime", error.Detail, error.Message));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return Outcome.Failed(new(error.GetType().Name, "", "", $"{error.Message} {error.StackTrace?.Split('\n')[0].Trim()}"));
        }
    }

    public async ValueTask<GraphState> ReadStateAsync() => EmbeddedState.Of(await _graph.ReadViewAsync());

    public ValueTask DisposeAsync()
    {
        _importFolder.Dispose();
        return default;
    }
}
