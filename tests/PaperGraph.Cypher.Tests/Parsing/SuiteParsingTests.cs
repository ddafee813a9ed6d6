using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Tests.Parsing;

public sealed class SuiteParsingTests
{
    private const int SuiteSize = 3_930;

    // A pattern where no predicate may stand is for the binder to find; it shares its detail with what the parser finds.
    private static readonly string[] PatternScenarios = ["List6 [6]", "Pattern1 [22]", "Pattern1 [23]", "Pattern1 [24]"];

    private static readonly HashSet<string> ParserDetails =
    [
        "UnexpectedSyntax", "InvalidNumberLiteral", "IntegerOverflow", "FloatingPointOverflow", "InvalidUnicodeLiteral", "InvalidUnicodeCharacter",
        "InvalidRelationshipPattern",
    ];

    [Fact]
    public void Parse_SuiteQueries_FailWhereTheSuiteSaysSo()
    {
        var queries = SuiteQuery.All();
        Assert.Equal(SuiteSize, queries.Count);
        var failures = queries.Select(query => (Query: query, Expected: ExpectedDetail(query), Actual: Detail(query.Text)))
            .Where(result => result.Expected != result.Actual)
            .Select(result => $"{result.Query.Scenario}: {result.Query.Text}: expected {result.Expected}, got {result.Actual}");
        Assert.Equal("", string.Join('\n', failures));
    }

    [Fact]
    public void Parse_NamedQueriesAndSchema_AllParse()
    {
        var statements = CypherLibrary.Queries.Concat(CypherLibrary.VerbQueries).Select(query => query.Text).Concat(CypherLibrary.Schema);
        Assert.DoesNotContain(statements, text => Detail(text) is not null);
    }

    private static string? ExpectedDetail(SuiteQuery query) =>
        query.Error is { } error && ParserDetails.Contains(error.Detail) && !PatternScenarios.Any(query.Scenario.Contains) ? error.Detail : null;

    private static string? Detail(string text)
    {
        try
        {
            StatementParser.Parse(text);
            return null;
        }
        catch (CypherException error)
        {
            return error.Detail;
        }
    }
}
