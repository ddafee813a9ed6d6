using PaperGraph.Core.Querying;
using PaperGraph.Testing;

namespace PaperGraph.Core.Tests.Querying;

public sealed class QueriesPageTests
{
    private const string Begin = "<!-- queries: made from cypher/queries -->\n", End = "<!-- end of queries -->";

    /// <summary>The page's table and the folder say the same. To change both: change a file, run with PAPERGRAPH_ACCEPT=1, review the page.</summary>
    [Fact]
    public void Table_IsTheFoldersHeaders()
    {
        var path = RepositoryFiles.At("docs", "queries.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var expected = page[..start] + WriteTable() + page[end..];

        if (Environment.GetEnvironmentVariable("PAPERGRAPH_ACCEPT") == "1")
            File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string WriteTable() =>
        "| name | question | parameters |\n|---|---|---|\n" + string.Concat(CypherLibrary.Queries.Select(query =>
            $"| [`{query.Name}`](../cypher/queries/{query.Name}.cypher) | {query.Answers} | {query.Parameters} |\n"));
}
