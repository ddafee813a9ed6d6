using System.Runtime.CompilerServices;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Records;

/// <summary>Finds paper records and redirects.</summary>
internal sealed class RecordReader(INeo4jTransport transport, int batchRows)
{
    private const int RecordsAtATime = 500;
    private const int MostHops = 100;

    public async Task<IReadOnlyDictionary<string, RecordStamp>> FindStampsAsync(IReadOnlyCollection<string> paperIds, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, RecordStamp>();
        foreach (var chunk in paperIds.Chunk(batchRows))
        {
            var result = await transport.ReadAsync(
                new("UNWIND $keys AS key MATCH (r:PaperGraphRecord {key: key}) RETURN r.paperId, r.contentHash, r.extractor, r.lexicon, r.resolver", ("keys", chunk.Select(StoredRecord.Key))),
                cancellationToken).ConfigureAwait(false);
            foreach (var row in result.Rows)
                found[row.Text(0)] = StoredRecord.ReadStamp(row, 1);
        }

        return found;
    }

    public async Task<IReadOnlyList<PaperRecord>> FindAsync(IEnumerable<string> paperIds, CancellationToken cancellationToken)
    {
        var result = await transport.ReadAsync(Find(paperIds), cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(StoredRecord.Read)];
    }

    /// <summary>The statement that gives the records of papers, in the columns of <see cref="StoredRecord.Read"/>.</summary>
    public static Statement Find(IEnumerable<string> paperIds) => new(
        $"UNWIND $keys AS key MATCH (r:PaperGraphRecord {{key: key}}) RETURN {StoredRecord.Columns}", ("keys", paperIds.Select(StoredRecord.Key)));

    /// <summary>
    /// The records whose papers were there at the beginning, in ordinal order. The ids are read first and sorted here: the server
    /// orders by code point, and a page by page read would meet papers that came meanwhile.
    /// </summary>
    public async IAsyncEnumerable<PaperRecord> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = await FindIdsAsync("", null, cancellationToken).ConfigureAwait(false);
        await foreach (var record in AllAsync(ids, cancellationToken).ConfigureAwait(false))
            yield return record;
    }

    /// <summary>The records of papers that are given in order; those that are not there are left out.</summary>
    public async IAsyncEnumerable<PaperRecord> AllAsync(IEnumerable<string> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var chunk in ids.Chunk(RecordsAtATime))
        {
            var records = (await FindAsync(chunk, cancellationToken).ConfigureAwait(false)).ToDictionary(record => record.Paper.Id);
            foreach (var id in chunk)
            {
                if (records.TryGetValue(id, out var record))
                    yield return record;
            }
        }
    }

    /// <summary>All stamps, in ordinal order of the papers' ids.</summary>
    public async Task<List<KeyValuePair<string, RecordStamp>>> AllStampsAsync(CancellationToken cancellationToken)
    {
        var result = await transport.ReadAsync(
            new("MATCH (r:PaperGraphRecord) WHERE r.kind = 'paper' RETURN r.paperId, r.contentHash, r.extractor, r.lexicon, r.resolver"), cancellationToken).ConfigureAwait(false);
        var stamps = result.Rows.Select(row => KeyValuePair.Create(row.Text(0), StoredRecord.ReadStamp(row, 1))).ToList();
        stamps.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return stamps;
    }

    /// <summary>What people decided, in ordinal order of the decisions' ids.</summary>
    public async Task<List<Decision>> AllDecisionsAsync(CancellationToken cancellationToken)
    {
        var result = await transport.ReadAsync(StoredDecision.All, cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(StoredDecision.Read).OrderBy(decision => decision.Id, StringComparer.Ordinal)];
    }

    /// <summary>All ids that are gone, each with its successor.</summary>
    public async Task<Dictionary<string, string>> AllRedirectsAsync(CancellationToken cancellationToken)
    {
        var result = await transport.ReadAsync(new("MATCH (r:PaperGraphRecord) WHERE r.kind = 'redirect' RETURN r.key, r.target"), cancellationToken).ConfigureAwait(false);
        return result.Rows.ToDictionary(row => row.Text(0)[StoredRecord.RedirectKey("").Length..], row => row.Text(1));
    }

    public Task<List<string>> FindPapersOfSourceAsync(string source, CancellationToken cancellationToken) =>
        FindIdsAsync("AND r.source = $source ", source, cancellationToken);

    /// <summary>The first living id along the redirects of an id that is not alive itself; null where there is none.</summary>
    public async Task<string?> FindRedirectAsync(string id, Func<string, Task<bool>> isAlive, CancellationToken cancellationToken)
    {
        if (await isAlive(id).ConfigureAwait(false))
            return null;
        var current = id;
        for (var hop = 0; hop < MostHops; hop++)
        {
            var result = await transport.ReadAsync(
                new("MATCH (r:PaperGraphRecord {key: $key}) RETURN r.target", ("key", StoredRecord.RedirectKey(current))), cancellationToken).ConfigureAwait(false);
            if (result.Rows.Count == 0)
                return null;
            current = result.Rows[0].Text(0);
            if (await isAlive(current).ConfigureAwait(false))
                return current;
        }

        return null;
    }

    private async Task<List<string>> FindIdsAsync(string condition, string? source, CancellationToken cancellationToken)
    {
        var result = await transport.ReadAsync(
            new($"MATCH (r:PaperGraphRecord) WHERE r.kind = 'paper' {condition}RETURN r.paperId", ("source", source)), cancellationToken).ConfigureAwait(false);
        var ids = result.Rows.Select(row => row.Text(0)).ToList();
        ids.Sort(StringComparer.Ordinal);
        return ids;
    }
}
