using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Tests.Parsing;

public sealed class SuiteParsingTests
{
    [Fact]
    public void Parse_QueriesWithAnAnswer_AllParse()
    {
        var failures = SuiteQuery.All().Where(query => query.Error is null)
            .Select(query => (Query: query, Error: Record.Exception(() => StatementParser.Parse(query.Text))))
            .Where(result => result.Error is not null)
            .Select(result => $"{result.Query.Scenario}\n{Describe(result.Error!, result.Query.Text)}");
        Assert.Empty(failures);
    }

    private static string Describe(Exception error, string text) => error is CypherException cypher ? cypher.At("query", text).Message : error.ToString();
}
