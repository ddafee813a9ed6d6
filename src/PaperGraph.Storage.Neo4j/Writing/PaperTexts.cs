using System.Collections.Concurrent;
using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Records;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>
/// The papers with their sentences that abstracts and evidence are cut from. A build reads every record just before it writes the
/// graph, so what was read or written last is remembered, up to a limit; the rest is read from the server.
/// </summary>
internal sealed class PaperTexts
{
    private const int RecordsAtATime = 500;
    private const long MostCharacters = 32_000_000; // 64 MB, about 25,000 papers

    private readonly ConcurrentDictionary<string, PaperRecord> _remembered = new();
    private long _characters;

    /// <summary>Keeps a record's text as the newest; a record beyond the limit is only made to be read again.</summary>
    public void Remember(PaperRecord record)
    {
        Forget(record.Paper.Id);
        var length = LengthOf(record);
        if (Interlocked.Read(ref _characters) + length > MostCharacters)
            return;
        _remembered[record.Paper.Id] = record with { Mentions = record.Mentions with { Mentions = [], Abbreviations = [], Scores = [], Relations = [] } };
        Interlocked.Add(ref _characters, length);
    }

    public void Forget(string paperId)
    {
        if (_remembered.TryRemove(paperId, out var record))
            Interlocked.Add(ref _characters, -LengthOf(record));
    }

    /// <summary>After a commit that failed nothing is sure.</summary>
    public void Clear()
    {
        _remembered.Clear();
        Interlocked.Exchange(ref _characters, 0);
    }

    /// <summary>The records of papers as a transaction sees them; those that are not stored are left out.</summary>
    public async Task<Dictionary<string, PaperRecord>> FindAsync(INeo4jTransaction transaction, IEnumerable<string> paperIds, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, PaperRecord>();
        var unknown = new HashSet<string>();
        foreach (var id in paperIds)
        {
            if (_remembered.TryGetValue(id, out var record))
                found[id] = record;
            else
                unknown.Add(id);
        }

        foreach (var chunk in unknown.Chunk(RecordsAtATime))
        {
            foreach (var row in (await transaction.RunAsync(RecordReader.Find(chunk), cancellationToken).ConfigureAwait(false)).Rows)
            {
                var record = StoredRecord.Read(row);
                found[record.Paper.Id] = record;
            }
        }

        return found;
    }

    private static int LengthOf(PaperRecord record) => record.Paper.Title.Length + record.Paper.Abstract.Length;
}
