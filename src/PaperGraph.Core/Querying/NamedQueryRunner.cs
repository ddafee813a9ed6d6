using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Querying;

/// <summary>Answers named queries by running their text.</summary>
/// <param name="runner">What runs it.</param>
public sealed class NamedQueryRunner(ICypherRunner runner) : INamedQueries
{
    private static readonly Dictionary<string, NamedQuery> Queries = CypherLibrary.Queries.Concat(CypherLibrary.VerbQueries).ToDictionary(query => query.Name);

    /// <inheritdoc/>
    public ValueTask<CypherResult> AskAsync(string name, IReadOnlyList<(string Name, Value Value)> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Queries.TryGetValue(name, out var query)
            ? runner.RunAsync(new(query.Text) { Source = name, Parameters = Complete(query, parameters) }, cancellationToken)
            : throw new PaperGraphException(ErrorKind.Query, $"There is no named query '{name}'.");
    }

    private static Dictionary<string, Value> Complete(NamedQuery query, IReadOnlyList<(string Name, Value Value)> parameters)
    {
        var all = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        foreach (var (name, value) in query.Defaults)
            all.TryAdd(name, value);
        return all;
    }
}
