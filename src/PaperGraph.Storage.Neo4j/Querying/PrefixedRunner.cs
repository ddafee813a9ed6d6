using System.Collections.Frozen;
using PaperGraph.Core.Querying;

namespace PaperGraph.Storage.Neo4j.Querying;

/// <summary>Runs named queries with prefixed labels; a person's own text is taken as it stands.</summary>
/// <param name="prefixed">Runs what knows the plain labels only.</param>
/// <param name="plain">Runs a text as it is.</param>
internal sealed class PrefixedRunner(ICypherRunner prefixed, ICypherRunner plain) : ICypherRunner
{
    private static readonly FrozenSet<string> Named = CypherLibrary.Queries.Concat(CypherLibrary.VerbQueries).Select(query => query.Text).ToFrozenSet();

    public ValueTask<CypherResult> RunAsync(CypherQuery query, CancellationToken cancellationToken = default) =>
        (Named.Contains(query.Text) ? prefixed : plain).RunAsync(query, cancellationToken);
}
