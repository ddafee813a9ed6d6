using PaperGraph.Core.Storage;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Search;

/// <summary>Full-text search over titles and abstracts of the paper records: whole words in any case, with their accents.</summary>
internal sealed class FullTextSearch(INeo4jTransport transport)
{
    public async Task<IReadOnlyList<PaperHit>> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var words = LuceneQuery.Words(text);
        if (words.Count == 0 || limit <= 0)
            return [];
        var result = await transport.ReadAsync(
            new(
                """
                CALL db.index.fulltext.queryNodes('papergraph_record_text', $query) YIELD node, score
                RETURN node.paperId AS id, node.title, score, node.abstract ORDER BY score DESC, id LIMIT $limit
                """,
                ("query", LuceneQuery.Of(words)), ("limit", limit)),
            cancellationToken).ConfigureAwait(false);
        return [.. result.Rows.Select(row => new PaperHit(row.Text(0), row.Text(1), row[2].AsFloat(), Snippet.Of(row.Text(1), row.Text(3), words)))];
    }
}
