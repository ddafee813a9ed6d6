using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Querying;
using PaperGraph.Storage.Neo4j.Prefixing;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Schema;

/// <summary>
/// Brings the constraints and indexes of <c>cypher/schema</c>, and those of the paper records, to a database. What is there already
/// is left alone and needs no right to make it; what stands in the way is named.
/// </summary>
internal sealed class StoreSchema(INeo4jTransport transport, string location, LabelPrefix prefix)
{
    private const int SecondsToFill = 600;

    private const string OfTheStore = """
        CREATE CONSTRAINT papergraph_node_id IF NOT EXISTS FOR (n:PaperGraphNode) REQUIRE n.id IS UNIQUE;
        CREATE CONSTRAINT papergraph_record_key IF NOT EXISTS FOR (r:PaperGraphRecord) REQUIRE r.key IS UNIQUE;
        CREATE FULLTEXT INDEX papergraph_record_text IF NOT EXISTS FOR (r:PaperGraphRecord) ON EACH [r.title, r.abstract];
        CREATE INDEX papergraph_scores_paper IF NOT EXISTS FOR ()-[r:SCORES]-() ON (r.paper);
        CREATE INDEX papergraph_variant_paper IF NOT EXISTS FOR ()-[r:VARIANT_OF]-() ON (r.paper);
        CREATE INDEX papergraph_compared_paper IF NOT EXISTS FOR ()-[r:COMPARED_WITH]-() ON (r.paper);
        """;

    /// <summary>Every rule, in the order in which they are made.</summary>
    public static IReadOnlyList<SchemaRule> Rules { get; } = [.. CypherLibrary.StatementsIn(OfTheStore).Concat(CypherLibrary.Schema).Select(SchemaRule.Parse)];

    private readonly List<SchemaRule> _rules = [.. Rules.Select(rule => SchemaRule.Parse(prefix.Rewrite(rule.Statement)))];

    /// <summary>Makes what is missing and looks that it is there.</summary>
    /// <exception cref="PaperGraphException">Something stands in the way, or the user may not make it.</exception>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var missing = Missing(await ServerRule.ReadAsync(transport, cancellationToken).ConfigureAwait(false));
        foreach (var rule in missing)
            await MakeAsync(rule, cancellationToken).ConfigureAwait(false);
        if (missing.Count == 0)
            return;
        foreach (var rule in missing)
            await transport.ReadAsync(new("CALL db.awaitIndex($name, $seconds)", ("name", rule.Name), ("seconds", SecondsToFill)), cancellationToken).ConfigureAwait(false);
        if (Missing(await ServerRule.ReadAsync(transport, cancellationToken).ConfigureAwait(false)) is [var absent, ..])
            throw new PaperGraphException(ErrorKind.Store, $"{location} took the statement for {absent.Name} on {absent.Subject}, but does not have it.", absent.Statement);
    }

    private async Task MakeAsync(SchemaRule rule, CancellationToken cancellationToken)
    {
        try
        {
            await transport.WriteAsync(new(rule.Statement), cancellationToken).ConfigureAwait(false);
        }
        catch (PaperGraphException error) when (error.InnerException is Neo4jFailure failure && SchemaFailure.Explain(rule, failure, location) is { } explained)
        {
            throw explained;
        }
    }

    private List<SchemaRule> Missing(List<ServerRule> present)
    {
        List<SchemaRule> missing = [];
        foreach (var rule in _rules)
        {
            if (present.Find(other => other.Serves(rule)) is { } serving)
                CheckState(serving);
            else if (present.Find(other => other.Blocks(rule)) is { } other)
                throw Conflict(rule, other);
            else
                missing.Add(rule);
        }

        return missing;
    }

    private void CheckState(ServerRule rule)
    {
        if (rule.State == "FAILED")
            throw new PaperGraphException(ErrorKind.Store, $"{location}: the index {rule.Name} on {rule.Subject} has failed and takes nothing.", $"DROP INDEX {rule.Name}, then the same command again");
    }

    private PaperGraphException Conflict(SchemaRule rule, ServerRule other)
    {
        var what = $"the {(other.IsConstraint ? "constraint" : "index")} {other.Name} ({other.Type} on {other.Subject})";
        return new(
            ErrorKind.Store, $"{location} has {what} where this graph needs {rule.Name} ({rule.Kind} on {rule.Subject}).",
            $"--label-prefix, another database, or DROP {(other.IsConstraint ? "CONSTRAINT" : "INDEX")} {other.Name} if nobody needs it");
    }
}
