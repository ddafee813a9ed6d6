using PaperGraph.Cypher.Diagnostics;

namespace PaperGraph.Cypher.Tests.Engine;

/// <summary>Values that nest deep, or are large because parts of them are shared, end in an error wherever they go.</summary>
public sealed class DeepValueTests
{
    private const int Stack = 1_024 * 1_024;

    public static TheoryData<string> Growths { get; } =
    [
        "[l]", "{a: l}", "[y IN [1] | l]", "m {.k, l: l}", "[] + {a: l}", "COLLECT { RETURN l }", "[[], l][1..]", "[(a)-->(b) | l]", "coalesce([l], 1)",
    ];

    [Theory]
    [MemberData(nameof(Growths))]
    public async Task DeepNesting_IsRefused(string growth)
    {
        using var engine = new TestEngine();
        await engine.RunAsync("CREATE ()-[:R]->()");

        var error = await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync($"WITH {{k: 1}} AS m RETURN reduce(l = [], x IN range(1, 100000) | {growth}) AS l"));

        Assert.Equal((CypherErrorType.LimitExceeded, "TooComplex"), (error.Type, error.Detail));
    }

    [Fact]
    public async Task DeepNesting_ClauseByClause_IsRefused()
    {
        using var engine = new TestEngine();
        var text = "WITH 1 AS l " + string.Concat(Enumerable.Repeat($"WITH {new string('[', 100)}l{new string(']', 100)} AS l ", 100)) + "RETURN l";

        Assert.Equal("TooComplex", (await Assert.ThrowsAsync<CypherException>(() => engine.RunAsync(text))).Detail);
    }

    [Theory]
    [InlineData("[l]")]
    [InlineData("{a: l}")]
    public void DeepestNesting_GoesEverywhereOnASmallStack(string growth)
    {
        using var engine = new TestEngine();
        var deepest = $"UNWIND [1, 2] AS i WITH reduce(l = [i], x IN range(1, 249) | {growth}) AS l, reduce(l = [1], x IN range(1, 249) | {growth}) AS k ";
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() =>
        {
            foreach (var end in new[]
            {
                "RETURN l, k", "RETURN l = k, l < k, l IN [k], [l] = [k]", "RETURN DISTINCT l", "RETURN l, count(*)", "RETURN l ORDER BY l", "RETURN min(l), max(k)", "RETURN valueType(l)", "RETURN l IS :: LIST<LIST<ANY>>",
                "RETURN collect(DISTINCT l) IS NULL", "WITH l, k WHERE l = k RETURN l", "RETURN CASE l WHEN k THEN 1 END", "RETURN nullIf(l, k)", "PROFILE RETURN l",
            })
            {
                try
                {
                    _ = string.Join(' ', TestEngine.RowsOf(engine.RunAsync(deepest + end).GetAwaiter().GetResult()));
                }
                catch (CypherException)
                {
                }
            }
        }), Stack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    [Theory]
    [InlineData("[l, l]")]
    [InlineData("{a: l, b: l}")]
    [InlineData("m {a: l, b: l}")]
    [InlineData("l + l")]
    [InlineData("[y IN [1, 2] | l]")]
    [InlineData("[l] + [l]")]
    [InlineData("'x' + split(replace(toString(x) + 'abcdefghij', '', 'xyxyxyxyxy'), '')[0] + l + l")]
    public async Task SharedParts_CountForTheMemoryLimit(string growth)
    {
        using var engine = new TestEngine(new() { MemoryLimit = 32 << 20 });

        var error = await Assert.ThrowsAsync<CypherException>(
            () => engine.RunAsync($"WITH {{k: 1}} AS m RETURN reduce(l = {(growth.StartsWith('\'') ? "'x'" : "[1]")}, x IN range(1, 100) | {growth}) AS l"));

        Assert.Equal("MemoryLimit", error.Detail);
    }
}
