using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Records;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>The records of papers as a transaction sees them.</summary>
internal static class PaperTexts
{
    private const int RecordsAtATime = 500;

    public static async Task<Dictionary<string, PaperRecord>> FindAsync(INeo4jTransaction transaction, IEnumerable<string> paperIds, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, PaperRecord>();
        foreach (var chunk in paperIds.Distinct().Chunk(RecordsAtATime))
        {
            foreach (var row in (await transaction.RunAsync(RecordReader.Find(chunk), cancellationToken).ConfigureAwait(false)).Rows)
            {
                var record = StoredRecord.Read(row);
                found[record.Paper.Id] = record;
            }
        }

        return found;
    }
}
