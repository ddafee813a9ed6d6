using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Records;

/// <summary>The store's record of itself.</summary>
/// <param name="Format">The version of its layout.</param>
/// <param name="Generation">Counts its commits.</param>
/// <param name="Settled">Whether its graph agrees with its records.</param>
/// <param name="Lot">Drawn by lot at each commit; empty where an older version made the last one.</param>
internal sealed record StoreMeta(long Format, long Generation, bool Settled, string Lot)
{
    /// <summary>The layout that this program writes. It reads 1 too, whose decisions are never taken back, and makes it 2 with the next commit.</summary>
    public const int CurrentFormat = 2;

    /// <summary>The record, or null in a database that holds no store.</summary>
    public static async Task<StoreMeta?> FindAsync(INeo4jTransport transport, string location, CancellationToken cancellationToken)
    {
        var result = await transport.ReadAsync(
            new("MATCH (m:PaperGraphRecord {key: 'meta'}) RETURN m.format, m.generation, m.settled, coalesce(m.lot, '')"), cancellationToken).ConfigureAwait(false);
        return result.Rows.Count == 0 ? null : Read(result.Rows[0], location);
    }

    /// <summary>
    /// Counts one more commit. It comes first in a transaction: writing the record locks it, so that a second writer waits here.
    /// </summary>
    /// <param name="transaction">The commit's transaction.</param>
    /// <param name="settled">Whether the graph agrees with the records now; null where the commit leaves that as it was.</param>
    /// <param name="location">What an error names.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task AdvanceAsync(INeo4jTransaction transaction, bool? settled, string location, CancellationToken cancellationToken)
    {
        var result = await transaction.RunAsync(
            new(
                """
                MERGE (m:PaperGraphRecord {key: 'meta'})
                ON CREATE SET m.kind = 'meta', m.format = $format, m.generation = 0, m.settled = true
                SET m.generation = m.generation + 1, m.lot = randomUUID()
                SET m.format = CASE WHEN m.format < $format THEN $format ELSE m.format END
                SET m.settled = coalesce($settled, m.settled)
                RETURN m.format, m.generation, m.settled, m.lot
                """,
                ("format", CurrentFormat), ("settled", settled)), cancellationToken).ConfigureAwait(false);
        Read(result.Single, location);
    }

    private static StoreMeta Read(IReadOnlyList<Value> row, string location)
    {
        var meta = new StoreMeta(row.Integer(0), row.Integer(1), row.Boolean(2), row.Text(3));
        return meta.Format <= CurrentFormat
            ? meta
            : throw new PaperGraphException(ErrorKind.Store, $"A newer PaperGraph wrote the store in {location} (format {meta.Format}, this one knows {CurrentFormat}).", "the newer version");
    }
}
