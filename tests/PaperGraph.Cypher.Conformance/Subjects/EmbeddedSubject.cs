using System.Collections.Immutable;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Optimization;
using PaperGraph.Graph.Transactions;
using PaperGraph.Testing;

namespace PaperGraph.Cypher.Conformance.Subjects;

/// <summary>Our engine.</summary>
/// <param name="place">Where its graph is kept.</param>
/// <param name="optimizer">Which steps its optimizer takes.</param>
internal sealed class EmbeddedSubject(IGraphPlace place, OptimizerOptions optimizer) : ISubject
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _importFolder = new();
    private ImmutableArray<ProcedureDefinition> _procedures = [];
    private IStatementGraph? _graph;

    /// <summary>Our engine over a graph in memory.</summary>
    public EmbeddedSubject()
        : this(new MemoryPlace(), OptimizerOptions.All)
    {
    }

    public bool KnowsErrors => true;

    public async ValueTask ResetAsync() => (_graph, _procedures) = (await place.CreateAsync(), []);

    public void Add(MockProcedure procedure) => _procedures = _procedures.Add(MockProcedureDefinition.Of(procedure));

    public void Add(string fileName, string content) => _importFolder.Write(fileName, content + "\n");

    public async ValueTask<Outcome> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        var engine = new CypherEngine(_graph ??= await place.ReopenAsync(), new() { ImportFolder = _importFolder.Path, RandomSeed = 1, Optimizer = optimizer }, _procedures);
        var query = new CypherQuery(statement) { Parameters = parameters, MayWrite = true, TimeLimit = Patience };
        try
        {
            // On a thread of its own, so that a statement that never ends fails one scenario and not the run.
            var result = await Task.Run(async () => await engine.RunAsync(query)).WaitAsync(2 * Patience);
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
        finally
        {
            _graph = null;
        }
    }

    public async ValueTask<GraphState> ReadStateAsync() => EmbeddedState.Of(await (_graph ??= await place.ReopenAsync()).ReadViewAsync());

    public ValueTask DisposeAsync()
    {
        _importFolder.Dispose();
        return place.DisposeAsync();
    }
}
