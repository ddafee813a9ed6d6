using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j;

public sealed partial class Neo4jGraphStore : ICypherRunner
{
    /// <inheritdoc/>
    public async ValueTask<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await _transport.ReadAsync(
            new(query.Text, [.. query.Parameters.Select(parameter => (parameter.Key, (object?)parameter.Value))]), cancellationToken).ConfigureAwait(false);
    }
}
