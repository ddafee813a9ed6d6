using System.Text;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Query;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Testing;
using Spectre.Console;

namespace PaperGraph.Cli.Tests.Queries;

/// <summary>An answer with every kind of value in every format, as reviewed.</summary>
public sealed class QueryWriterTests
{
    private static readonly GraphNode Paper = InMemoryGraph.Node("paper/p1", ["Paper"], ("title", Value.Of("A \"Title\", long enough to be cut off somewhere behind its sixtieth letter")), ("year", Value.Of(2024L)));
    private static readonly GraphNode Benchmark = InMemoryGraph.Node("benchmark/gsm8k", ["Benchmark", "Concept"], ("name", Value.Of("GSM8K")));
    private static readonly GraphRelationship Link = new("USES", "paper/p1", "benchmark/gsm8k", PropertyMap.Of(("confidence", Value.Of(1.0)), ("count", Value.Of(2L))));

    private static readonly CypherResult Everything = new(
        ["kind", "value"],
        [
            [Value.Of("null"), Value.Null], [Value.Of("boolean"), Value.Of(true)], [Value.Of("integer"), Value.Of(9007199254740993)], [Value.Of("float"), Value.Of(1.0)],
            [Value.Of("large"), Value.Of(1e22)], [Value.Of("not a number"), Value.Of(double.NaN)], [Value.Of("empty"), Value.Of("")], [Value.Of("text"), Value.Of("a, \"b\"\nc\u001b[31m é")],
            [Value.Of("list"), Value.List(Value.Of(1L), Value.Of(2.0), Value.Of("x"), Value.Null)], [Value.Of("map"), Value.Of(ValueMap.Of(new("a", Value.Of(1.0)), new("b", Value.Null)))],
            [Value.Of("node"), Value.Of(Paper)], [Value.Of("relationship"), Value.Of(Link)], [Value.Of("path"), Value.Of(new ValuePath([Benchmark, Paper], [Link]))],
        ]);

    private static readonly CypherPlan Plan = new(
        "ProduceResults", ValueMap.Of(new("Details", Value.Of("n")), new("EstimatedRows", Value.Of(10.5)), new("Rows", Value.Of(1200L)), new("DbHits", Value.Of(0L))),
        [new("Apply", ValueMap.Of([]), [new("AllNodesScan", ValueMap.Of(KeyValuePair.Create("EstimatedRows", Value.Of(10.0))), [])])]);

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonLines")]
    [InlineData("csv")]
    public void Answer_InEveryFormat_IsReviewed(string format) => Snapshot.Match(Write(format, Everything).Replace("\u001b", "ESC", StringComparison.Ordinal), "answer-" + format);

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    public void Plan_IsATreeForPeopleAndJsonElsewhere(string format) => Snapshot.Match(Write(format, new CypherResult(["n"], []) { Plan = Plan }), "plan-" + format);

    [Theory]
    [InlineData("table", "no rows")]
    [InlineData("json", "[]")]
    [InlineData("jsonLines", "")]
    [InlineData("csv", "a")]
    public void Answer_WithoutRows_IsSaidInEveryFormat(string format, string written) => Assert.Equal(written, Write(format, new CypherResult(["a"], [])).Trim());

    private static string Write(string format, CypherResult result)
    {
        using var output = new MemoryStream();
        using var people = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(people) });
        console.Profile.Width = 100;
        new QueryWriter(new Terminal(console, console, () => Stream.Null, () => output), Enum.Parse<QueryFormat>(format, ignoreCase: true)).Write(result);
        return people + Encoding.UTF8.GetString(output.ToArray());
    }
}
