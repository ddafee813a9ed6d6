using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Tests.Parsing;

public sealed class DepthTests
{
    private const int Fine = 60, TooMany = 100_000;

    public static TheoryData<string, string, string, string> Nests { get; } = new()
    {
        { "RETURN ", "(", "1", ")" },
        { "RETURN ", "[", "", "]" },
        { "RETURN ", "{a: ", "1", "}" },
        { "RETURN ", "f(", "", ")" },
        { "RETURN ", "NOT ", "true", "" },
        { "RETURN ", "- ", "x", "" },
        { "RETURN ", "+", "x", "" },
        { "RETURN ", "l[", "0", "]" },
        { "RETURN ", "[x IN ", "l", "]" },
        { "RETURN ", "[(a)--(b) | ", "1", "]" },
        { "RETURN ", "CASE WHEN ", "1", " THEN 1 END" },
        { "RETURN ", "EXISTS { MATCH (a) WHERE ", "true", " }" },
        { "RETURN ", "COUNT { (a {x: ", "1", "})--() }" },
        { "MATCH ", "(", "(a)--(b)", ")" },
        { "MATCH (a:", "(", "A", ")" },
        { "MATCH (a:", "!", "A", "" },
        { "MATCH (n) WHERE ", "(n)--({x: ", "1", "})" },
        { "", "CALL { ", "RETURN 1 AS x", " }" },
        { "", "FOREACH (x IN l | ", "CREATE ()", ")" },
        { "RETURN 1 IS :: ", "LIST<", "ANY", ">" },
    };

    public static TheoryData<string, string> Chains { get; } = new()
    {
        { "RETURN 1", " + 1" }, { "RETURN 1", " * 1" }, { "RETURN 1", " || 1" }, { "RETURN 1", " ^ 1" }, { "RETURN n", ".x" }, { "RETURN n", "[0]" }, { "RETURN 1", " IN 1" }, { "RETURN n", " IS NULL" },
        { "RETURN n:A", "|A" }, { "RETURN n:A", "&A" }, { "RETURN 1 AS x", " UNION RETURN 1 AS x" },
    };

    public static TheoryData<string, string> Lists { get; } = new()
    {
        { "RETURN 1", " AND 1" }, { "RETURN 1", " OR 1" }, { "RETURN 1", " XOR 1" }, { "RETURN 1", " = 1" }, { "RETURN 1", ", 1" }, { "RETURN [1", ", 1" }, { "MATCH (a)", "--(a)" }, { "MATCH (a)", ", (a)" }, { "MATCH (a)", " MATCH (a)" },
        { "RETURN CASE", " WHEN 1 THEN 1" }, { "CREATE (a) SET a.x = 1", ", a.x = 1" },
    };

    [Theory]
    [MemberData(nameof(Nests))]
    public void Parse_DeepNesting_IsRefusedBeyondTheLimit(string before, string open, string inner, string close)
    {
        Assert.NotEqual("TooComplex", Detail($"{before}{Repeat(open, Fine)}{inner}{Repeat(close, Fine)}"));
        var text = $"{before}{Repeat(open, TooMany)}{inner}{Repeat(close, TooMany)}";
        Assert.Equal("TooComplex", Detail(text));
        Assert.NotNull(Detail($"{before}{Repeat(open, TooMany)}"));
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void Parse_LongChain_IsRefusedBeyondTheLimit(string before, string link)
    {
        Assert.Null(Detail(before + Repeat(link, Parser.MaximumHeight - 10)));
        Assert.Equal("TooComplex", Detail(before + Repeat(link, TooMany)));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Parse_LongList_Parses(string before, string link) =>
        Assert.Contains(Detail(before + Repeat(link, TooMany)), new[] { null, "UnexpectedSyntax" });

    [Fact]
    public void Parse_ChainsOfChains_AreMeasuredTogether()
    {
        var text = "1";
        for (var i = 0; i < 20; i++)
            text = $"({text}){Repeat(" + 1", 100)}";
        Assert.Equal("TooComplex", Detail($"RETURN {text}"));
    }

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

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
