using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Cypher.Tests.Parsing;

/// <summary>The parser's bounds are low enough for every stage behind it, on a thread with two thirds of the usual stack.</summary>
public sealed class DeepStatementTests
{
    private const int Stack = 1_024 * 1_024;

    [Theory]
    [MemberData(nameof(DepthTests.Nests), MemberType = typeof(DepthTests))]
    public void Run_DeepestNesting_EndsInAnAnswerOrAnError(string before, string open, string inner, string close)
    {
        foreach (var depth in new[] { Parser.MaximumDepth - 5, (Parser.MaximumDepth / 2) - 5 })
            Run($"{before}{Repeat(open, depth)}{inner}{Repeat(close, depth)}");
    }

    [Theory]
    [MemberData(nameof(DepthTests.Chains), MemberType = typeof(DepthTests))]
    public void Run_LongestChain_EndsInAnAnswerOrAnError(string before, string link) => Run(before + Repeat(link, Parser.MaximumHeight - 10));

    [Fact]
    public void Run_ManyConditions_GivesTheAnswer() =>
        Assert.Null(Run($"UNWIND [1] AS x WITH x WHERE x = 0{Repeat(" OR x = 1", 20_000)} RETURN x"));

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static Exception? Run(string text)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => new CypherEngine(new MemoryGraph()).RunAsync(new CypherQuery(text) { MayWrite = true }).AsTask().GetAwaiter().GetResult()), Stack);
        thread.Start();
        thread.Join();
        Assert.True(failure is null or CypherException, $"{failure}");
        return failure;
    }
}
