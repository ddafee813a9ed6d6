using System.Text.RegularExpressions;
using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Tests.Binding;

public sealed partial class SuiteBindingTests
{
    private const string CompileTime = "compile time";
    private const string AnyTime = "any time";

    // The engine looks for parameters when a run begins.
    private const string NotOurs = "MissingParameter";

    [Fact]
    public void Bind_QueriesWithoutCompileTimeError_AllBind() =>
        AssertNone(query => query.Error?.Phase is not (CompileTime or AnyTime) && !Temporal().IsMatch(query.Text), _ => "");

    [Fact]
    public void Bind_QueriesWithCompileTimeError_RaiseThatError() =>
        AssertNone(query => query.Error is { Phase: CompileTime, Detail: not NotOurs }, query => $"{query.Error!.Value.Type} {query.Error.Value.Detail}");

    private static void AssertNone(Func<SuiteQuery, bool> which, Func<SuiteQuery, string> expected)
    {
        var failures = SuiteQuery.All().Where(which).Select(query => (Query: query, Wanted: expected(query), Got: ErrorOf(query)))
            .Where(result => result.Wanted != Identity(result.Got))
            .Select(result => $"{result.Query.Scenario}\n{result.Query.Text}\n  expected: {result.Wanted}\n  got: {Identity(result.Got)}\n{result.Got?.Message}")
            .ToArray();
        Assert.True(failures.Length == 0, $"{failures.Length} failures\n{string.Join("\n\n", failures)}");
    }

    private static CypherException? ErrorOf(SuiteQuery query)
    {
        try
        {
            Binder.Bind(StatementParser.Parse(query.Text), MockProcedures.TableWith(query.Procedures));
            return null;
        }
        catch (CypherException error)
        {
            return error.At("query", query.Text);
        }
    }

    private static string Identity(CypherException? error) => error is null ? "" : $"{error.Type} {error.Detail}";

    [GeneratedRegex(@"\b(date|time|datetime|localtime|localdatetime|duration)\s*[.(]", RegexOptions.IgnoreCase)]
    private static partial Regex Temporal();
}
