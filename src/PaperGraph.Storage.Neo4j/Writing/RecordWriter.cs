using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Records;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>
/// Writes and deletes paper records, decisions and redirects. The abstract and the evidence that the graph carries of a changed paper change with it.
/// </summary>
internal sealed class RecordWriter(INeo4jTransaction transaction, int batchRows)
{
    private const int RecordsAtATime = 500;
    private static readonly string[] StatedTypes = [RelationshipTypes.Scores, RelationshipTypes.VariantOf, RelationshipTypes.ComparedWith];
    private const string WriteRecords = "UNWIND $rows AS row MERGE (r:PaperGraphRecord {key: row.key}) SET r += row.properties";

    /// <summary>Deletes the records of a commit, of papers and of decisions.</summary>
    public async Task DeleteAsync(StoreCommit commit, CancellationToken cancellationToken)
    {
        foreach (var chunk in commit.DeletedRecords.Select(StoredRecord.Key).Concat(commit.DeletedDecisions.Select(StoredDecision.Key)).Chunk(batchRows))
            await transaction.RunAsync(new("UNWIND $keys AS key MATCH (r:PaperGraphRecord {key: key}) DELETE r", ("keys", chunk)), cancellationToken).ConfigureAwait(false);
    }

    public async Task WriteAsync(IReadOnlyList<PaperRecord> records, CancellationToken cancellationToken)
    {
        foreach (var chunk in records.Chunk(RecordsAtATime))
        {
            await transaction.RunAsync(new(WriteRecords, ("rows", chunk.Select(StoredRecord.Write))), cancellationToken).ConfigureAwait(false);
            await RefreshAsync(chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task WriteAsync(IReadOnlyList<Decision> decisions, CancellationToken cancellationToken)
    {
        foreach (var chunk in decisions.Chunk(batchRows))
            await transaction.RunAsync(new(WriteRecords, ("rows", chunk.Select(StoredDecision.Write))), cancellationToken).ConfigureAwait(false);
    }

    public async Task RedirectAsync(IReadOnlyDictionary<string, string> redirects, CancellationToken cancellationToken)
    {
        foreach (var chunk in redirects.Chunk(batchRows))
        {
            var rows = chunk.Select(pair => new Dictionary<string, object?> { ["key"] = StoredRecord.RedirectKey(pair.Key), ["target"] = pair.Value });
            await transaction.RunAsync(
                new("UNWIND $rows AS row MERGE (r:PaperGraphRecord {key: row.key}) SET r.kind = 'redirect', r.target = row.target", ("rows", rows)), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RefreshAsync(PaperRecord[] records, CancellationToken cancellationToken)
    {
        var byNode = records.ToLookup(record => NodeIds.Paper(record.Paper.Id));
        var there = await transaction.RunAsync(
            new("UNWIND $ids AS id MATCH (p:Paper {id: id}) RETURN p.id, p.abstract", ("ids", byNode.Select(group => group.Key))), cancellationToken).ConfigureAwait(false);
        if (there.Rows.Count == 0)
            return;
        var rows = there.Rows.Select(row => (Id: row.Text(0), Old: row[1], New: ElementProperties.Abstract(byNode[row.Text(0)].Last().Paper))).Where(row => row.Old != row.New)
            .Select(row => new Dictionary<string, object?> { ["id"] = row.Id, ["abstract"] = row.New }).ToList();
        if (rows.Count > 0)
            await transaction.RunAsync(new("UNWIND $rows AS row MATCH (p:Paper {id: row.id}) SET p.abstract = row.abstract", ("rows", rows)), cancellationToken).ConfigureAwait(false);
        var ids = there.Rows.Select(row => row.Text(0)).ToList();
        await RefreshAsync("MATCH (a:Paper {id: id})-[r]->(b)", ids, byNode, cancellationToken).ConfigureAwait(false);
        foreach (var type in StatedTypes)
            await RefreshAsync($"MATCH (a)-[r:{type} {{paper: id}}]->(b)", ids, byNode, cancellationToken).ConfigureAwait(false);
    }

    private async Task RefreshAsync(string match, List<string> ids, ILookup<string, PaperRecord> records, CancellationToken cancellationToken)
    {
        var found = await transaction.RunAsync(
            new(
                $"""
                UNWIND $ids AS id {match}
                WHERE type(r) IN $types AND r.field IS NOT NULL AND r.start IS NOT NULL AND {NodeAnchor.IsOurs("a")} AND {NodeAnchor.IsOurs("b")}
                RETURN elementId(r), id, r.field, r.start, r.evidence
                """,
                ("ids", ids), ("types", RelationshipTypes.All)),
            cancellationToken).ConfigureAwait(false);
        List<Dictionary<string, object?>> changed = [];
        foreach (var row in found.Rows)
        {
            var evidence = ElementProperties.Evidence(records[row.Text(1)].Last(), row[2], row[3]);
            if (evidence != row[4])
                changed.Add(new() { ["relationship"] = row[0], ["evidence"] = evidence });
        }

        foreach (var chunk in changed.Chunk(batchRows))
            await transaction.RunAsync(new("UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.relationship SET r.evidence = row.evidence", ("rows", chunk)), cancellationToken).ConfigureAwait(false);
    }
}
