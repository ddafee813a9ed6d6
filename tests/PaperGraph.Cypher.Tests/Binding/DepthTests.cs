using PaperGraph.Cypher.Binding;
using PaperGraph.Cypher.Functions;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Tests.Binding;

public sealed class DepthTests
{
    // What a thread has on the platform with the smallest stacks.
    private const int StackSize = 1024 * 1024;

    [Theory]
    [InlineData("RETURN EXISTS { MATCH (a) WHERE ", "true", " }", 90)]
    [InlineData("RETURN [x IN ", "[1]", " | x]", 190)]
    [InlineData("RETURN CASE WHEN true THEN ", "1", " END", 190)]
    [InlineData("RETURN [(a)-->(b) | ", "1", "]", 90)]
    [InlineData("CALL () { ", "CREATE ()", " }", 90)]
    public void Bind_NestedText_NeedsLittleStack(string open, string middle, string close, int depth)
    {
        var inner = open.Replace("RETURN ", "", StringComparison.Ordinal);
        var text = open + string.Concat(Enumerable.Repeat(inner, depth - 1)) + middle + string.Concat(Enumerable.Repeat(close, depth));
        Assert.Null(BindOnSmallStack(text));
    }

    [Fact]
    public void Bind_LongChains_NeedLittleStack()
    {
        Assert.Null(BindOnSmallStack("RETURN 1" + string.Concat(Enumerable.Repeat(" + 1", 390)) + " AS x"));
        Assert.Null(BindOnSmallStack("RETURN true" + string.Concat(Enumerable.Repeat(" AND true", 50_000)) + " AS x"));
        Assert.Null(BindOnSmallStack("RETURN $x" + string.Concat(Enumerable.Repeat(".x", 390)) + " AS x"));
        Assert.Null(BindOnSmallStack("RETURN 1 AS x" + string.Concat(Enumerable.Repeat(" UNION ALL RETURN 1 AS x", 390))));
    }

    private static Exception? BindOnSmallStack(string text)
    {
        Exception? error = null;
        var thread = new Thread(() => error = Record.Exception(() => Binder.Bind(StatementParser.Parse(text), StandardFunctions.Table)), StackSize);
        thread.Start();
        thread.Join();
        return error;
    }
}
