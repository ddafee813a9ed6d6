using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>Writes and deletes relationships in batches, a statement for each type and pair of labels at its ends.</summary>
internal sealed class RelationshipWriter(INeo4jTransaction transaction, PaperTexts papers, int batchRows)
{
    // The texts of a window's papers are looked up once for all its statements.
    private const int BatchesInAWindow = 8;

    private const string EachRow = "UNWIND range(0, size($rows) - 1) AS place WITH place, $rows[place] AS row";

    /// <summary>Writes relationships whose nodes are there.</summary>
    /// <exception cref="ArgumentException">A node is not there.</exception>
    public async Task WriteAsync(IReadOnlyList<GraphRelationship> relationships, CancellationToken cancellationToken)
    {
        foreach (var window in relationships.Chunk(batchRows * BatchesInAWindow))
        {
            var texts = await papers.FindAsync(transaction, window.Select(ElementProperties.PaperOf).OfType<string>(), cancellationToken).ConfigureAwait(false);
            var batches = window.GroupBy(relationship => EndLabels.Of(relationship.Type, relationship.From, relationship.To))
                .SelectMany(group => group.Chunk(batchRows).Select(chunk => (Ends: group.Key, Rows: Rows(chunk, texts))));
            await foreach (var (ends, rows) in batches.MadeAhead(cancellationToken).ConfigureAwait(false))
                await WriteAsync(ends, rows, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Deletes relationships by what identifies them; those that are not there are gone already. Of parallel ones those go that a build wrote, and
    /// all where it wrote none.
    /// </summary>
    public async Task DeleteAsync(IReadOnlyList<RelationshipKey> keys, CancellationToken cancellationToken)
    {
        foreach (var group in keys.GroupBy(key => EndLabels.Of(key.Type, key.From, key.To)))
        {
            foreach (var chunk in group.Chunk(batchRows))
                await RunAsync(group.Key, MatchAndDelete(group.Key), [.. chunk.Select(Row)], cancellationToken).ConfigureAwait(false);
        }
    }

    private static List<Dictionary<string, object?>> Rows(GraphRelationship[] relationships, Dictionary<string, PaperRecord> texts) =>
    [
        .. relationships.Select(relationship => new Dictionary<string, object?>
        {
            ["from"] = relationship.From,
            ["to"] = relationship.To,
            ["properties"] = ElementProperties.Of(relationship, texts),
        }),
    ];

    private static Dictionary<string, object?> Row(RelationshipKey key) => new()
    {
        ["from"] = key.From,
        ["to"] = key.To,
        ["key"] = GraphSchema.KeyOf(key.Type).Count == 0 ? [] : key.Discriminator.Split('\u001f'),
    };

    private async Task WriteAsync(EndLabels ends, List<Dictionary<string, object?>> rows, CancellationToken cancellationToken)
    {
        var key = string.Join(", ", GraphSchema.KeyOf(ends.Type).Select(name => $"{name}: row.properties.{name}"));
        var missing = await RunAsync(ends, $"MERGE (a)-[r:{ends.TypeInText} {{{key}}}]->(b) SET r += row.properties", rows, cancellationToken).ConfigureAwait(false);
        if (missing is [var row, ..])
            throw new ArgumentException($"The relationship {row["from"]} -{ends.Type}-> {row["to"]} names a node that is not there.");
    }

    private static string MatchAndDelete(EndLabels ends)
    {
        if (!GraphSchema.IsOurs(ends.Type))
            return $"MATCH (a)-[r:{ends.TypeInText}]->(b) DELETE r";
        return $"MATCH (a)-[r:{ends.Type}]->(b) WHERE {HasKey("r")} AND ({BuiltRelationship.Is("r", ends.Type)}"
            + $" OR NOT EXISTS {{ (a)-[other:{ends.Type}]->(b) WHERE {HasKey("other")} AND {BuiltRelationship.Is("other", ends.Type)} }}) DELETE r";

        string HasKey(string variable) => $"row.key = [{string.Join(", ", GraphSchema.KeyOf(ends.Type).Select(name => $"coalesce(toString({variable}.{name}), 'null')"))}]";
    }

    // A row whose end is not found gives no row and no error, so the places that came back are counted.
    private async Task<List<Dictionary<string, object?>>> RunAsync(EndLabels ends, string action, List<Dictionary<string, object?>> rows, CancellationToken cancellationToken)
    {
        var missing = await RunAsync($"MATCH (a:{ends.From} {{id: row.from}}) MATCH (b:{ends.To} {{id: row.to}}) {action}", ends.Type, rows, cancellationToken).ConfigureAwait(false);
        if (missing.Count == 0)
            return missing;
        var nodes = await NodeFinder.FindAsync(transaction, missing.SelectMany(row => new[] { (string)row["from"]!, (string)row["to"]! }), cancellationToken).ConfigureAwait(false);
        foreach (var row in missing)
            (row["a"], row["b"]) = (nodes.GetValueOrDefault((string)row["from"]!), nodes.GetValueOrDefault((string)row["to"]!));
        return await RunAsync($"MATCH (a) WHERE elementId(a) = row.a MATCH (b) WHERE elementId(b) = row.b {action}", ends.Type, missing, cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<Dictionary<string, object?>>> RunAsync(string text, string type, List<Dictionary<string, object?>> rows, CancellationToken cancellationToken)
    {
        var statement = new Statement($"{EachRow} {text} RETURN count(DISTINCT place)", ("rows", rows), ("type", type));
        var done = (await transaction.RunAsync(statement, cancellationToken).ConfigureAwait(false)).Single.Integer(0);
        return done == rows.Count ? [] : await FindMissingAsync(text, type, rows, cancellationToken).ConfigureAwait(false);
    }

    // Everything is written or deleted by its key, so asking a second time for the places changes nothing.
    private async Task<List<Dictionary<string, object?>>> FindMissingAsync(string text, string type, List<Dictionary<string, object?>> rows, CancellationToken cancellationToken)
    {
        if (text.EndsWith("DELETE r", StringComparison.Ordinal))
            return rows;
        var statement = new Statement($"{EachRow} {text} RETURN DISTINCT place", ("rows", rows), ("type", type));
        var places = (await transaction.RunAsync(statement, cancellationToken).ConfigureAwait(false)).Rows.Select(row => row.Integer(0)).ToHashSet();
        return [.. rows.Where((_, place) => !places.Contains(place))];
    }
}
