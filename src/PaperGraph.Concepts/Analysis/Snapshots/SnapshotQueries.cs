using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>
/// Answers the named queries of the reading verbs from a graph in memory, with the columns, rows and order of their Cypher. It stands in
/// for an engine that runs the texts themselves, and goes when there is one.
/// </summary>
/// <param name="graph">The graph.</param>
public sealed class SnapshotQueries(GraphSnapshot graph) : INamedQueries
{
    private static readonly Dictionary<string, SnapshotAnswer> Answers =
        ((IEnumerable<SnapshotAnswer>)[.. NameAnswers.All, .. PaperAnswers.All, .. ConceptAnswers.All, .. BenchmarkAnswers.All, .. NeighbourAnswers.All, .. CountAnswers.All])
        .ToDictionary(answer => answer.Name);

    /// <summary>The named queries that it answers; the others need a server.</summary>
    public static IReadOnlyCollection<string> Names => Answers.Keys;

    /// <inheritdoc/>
    public ValueTask<CypherResult> AskAsync(string name, IReadOnlyList<(string Name, Value Value)> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        cancellationToken.ThrowIfCancellationRequested();
        if (!Answers.TryGetValue(name, out var answer))
            throw new PaperGraphException(ErrorKind.Query, $"The named query '{name}' runs on a Neo4j server only.", "--store http://host:7474");
        return new(new CypherResult(answer.Columns, [.. answer.Rows(graph, new(parameters))]));
    }
}

/// <summary>How a named query is answered from a snapshot.</summary>
/// <param name="Name">The query.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows in their order.</param>
internal sealed record SnapshotAnswer(string Name, string[] Columns, Func<GraphSnapshot, QueryParameters, IEnumerable<Value[]>> Rows);

/// <summary>The parameters of a question.</summary>
internal sealed class QueryParameters(IReadOnlyList<(string Name, Value Value)> parameters)
{
    public Value this[string name]
    {
        get
        {
            foreach (var (given, value) in parameters)
            {
                if (given == name)
                    return value;
            }

            throw new PaperGraphException(ErrorKind.Query, $"The query needs the parameter '{name}'.");
        }
    }

    public string Text(string name) => this[name].AsString();

    public bool Flag(string name) => this[name].AsBoolean();

    /// <summary>The parameter <c>minConfidence</c>, 0 where it is not given.</summary>
    public double MinConfidence { get; } = parameters.FirstOrDefault(parameter => parameter.Name == "minConfidence").Value is { IsNull: false } least ? least.AsFloat() : 0;

    /// <summary>The parameter <c>limit</c>.</summary>
    public int Limit => (int)this["limit"].AsInteger();

    public HashSet<string> Texts(string name) => [.. this[name].AsList().Select(item => item.AsString())];

    public HashSet<string>? TextsOrNull(string name) => this[name].IsNull ? null : Texts(name);
}
