using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Running;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Harness;

/// <summary>Tests of the tester: a wrong expectation must fail, a right one pass.</summary>
public sealed class ScenarioRunTests
{
    private static readonly Outcome TwoRows = new(["n", "l"], [[Value.Of(1), Value.List([2L, 1L])], [Value.Of(2), Value.Null]]);

    [Theory]
    [InlineData("the result should be, in any order:", "| n | l |", "| 2 | null |", "| 1 | [2, 1] |")]
    [InlineData("the result should be, in order:", "| n | l |", "| 1 | [2, 1] |", "| 2 | null |")]
    [InlineData("the result should be (ignoring element order for lists):", "| n | l |", "| 2 | null |", "| 1 | [1, 2] |")]
    [InlineData("the result should be, in order (ignoring element order for lists):", "| n | l |", "| 1 | [1, 2] |", "| 2 | null |")]
    public async Task Rows_AsTheyCame_Pass(string step, params string[] table) => Assert.Null(await ProblemAsync(TwoRows, step, table));

    [Theory]
    [InlineData("the result should be, in any order:", "| n | l |", "| 2 | null |", "| 1 | [1, 2] |")]
    [InlineData("the result should be, in any order:", "| n | l |", "| 2 | null |", "| 1.0 | [2, 1] |")]
    [InlineData("the result should be, in any order:", "| n | l |", "| 2 | null |")]
    [InlineData("the result should be, in any order:", "| n | l |", "| 1 | [2, 1] |", "| 2 | null |", "| 2 | null |")]
    [InlineData("the result should be, in any order:", "| l | n |", "| [2, 1] | 1 |", "| null | 2 |")]
    [InlineData("the result should be, in any order:", "| n | m |", "| 1 | [2, 1] |", "| 2 | null |")]
    [InlineData("the result should be, in order:", "| n | l |", "| 2 | null |", "| 1 | [2, 1] |")]
    [InlineData("the result should be, in order (ignoring element order for lists):", "| n | l |", "| 2 | null |", "| 1 | [1, 2] |")]
    [InlineData("the result should be empty")]
    [InlineData("a SyntaxError should be raised at compile time: UnexpectedSyntax")]
    [InlineData("a plan should be given")]
    [InlineData("the side effects should be:", "| +nodes | 1 |")]
    public async Task Rows_OtherThanExpected_Fail(string step, params string[] table) => Assert.NotNull(await ProblemAsync(TwoRows, step, table));

    [Theory]
    [InlineData("a TypeError should be raised at runtime: InvalidArgumentType")]
    [InlineData("a TypeError should be raised at any time: InvalidArgumentType")]
    [InlineData("a TypeError should be raised at runtime: *")]
    public async Task Error_AsItCame_Passes(string step) => Assert.Null(await ProblemAsync(Fails, step));

    [Theory]
    [InlineData("a SyntaxError should be raised at runtime: InvalidArgumentType")]
    [InlineData("a TypeError should be raised at compile time: InvalidArgumentType")]
    [InlineData("a TypeError should be raised at runtime: InvalidArgumentValue")]
    [InlineData("the result should be empty")]
    [InlineData("the result should be, in any order:", "| n |")]
    public async Task Error_OtherThanExpected_Fails(string step, params string[] table) => Assert.NotNull(await ProblemAsync(Fails, step, table));

    [Fact]
    public async Task Error_OfAnEngineWithOtherWords_NeedsOnlyToCome()
    {
        var scenario = Read("a SyntaxError should be raised at compile time: UnexpectedSyntax");
        Assert.True((await ScenarioRun.RunAsync(new ScriptedSubject(Fails) { KnowsErrors = false }, scenario)).Passed);
        Assert.False((await ScenarioRun.RunAsync(new ScriptedSubject(TwoRows) { KnowsErrors = false }, scenario)).Passed);
    }

    [Fact]
    public async Task FailedStatement_ThatChangedTheGraph_Fails() =>
        Assert.Contains("changes nothing", await ProblemAsync(Fails, "a TypeError should be raised at runtime: *", [], query: "create"), StringComparison.Ordinal);

    [Fact]
    public async Task SideEffects_AreTheDifferenceThatTheQueryMade()
    {
        Assert.Null(await ProblemAsync(TwoRows, "the side effects should be:", ["| +nodes | 1 |", "| +properties | 1 |"], query: "create"));
        Assert.NotNull(await ProblemAsync(TwoRows, "the side effects should be:", ["| +nodes | 1 |"], query: "create"));
        Assert.NotNull(await ProblemAsync(TwoRows, "no side effects", [], query: "create"));
        Assert.Null(await ProblemAsync(TwoRows, "no side effects", [], query: "read", before: "prepare by create"));
    }

    [Fact]
    public async Task Preparation_ThatFails_FailsTheScenario() =>
        Assert.Contains("before failed", await ProblemAsync(TwoRows, "no side effects", [], before: "broken"), StringComparison.Ordinal);

    [Fact]
    public async Task Scenario_WithoutAQuery_Fails()
    {
        var scenario = Assert.Single(FeatureReader.Read(new StringReader("Feature: f\n  Scenario: [1] s\n    Given any graph"), "f", "F"));
        Assert.False((await ScenarioRun.RunAsync(new ScriptedSubject(TwoRows), scenario)).Passed);
    }

    private static Outcome Fails => Outcome.Failed(new("TypeError", "runtime", "InvalidArgumentType", "no"));

    private static async Task<string?> ProblemAsync(Outcome outcome, string step, string[] table, string query = "read", string before = "prepare") =>
        (await ScenarioRun.RunAsync(new ScriptedSubject(outcome), Read(step, table, query, before))).Problem;

    private static Task<string?> ProblemAsync(Outcome outcome, string step, params string[] table) => ProblemAsync(outcome, step, table, "read");

    private static Scenario Read(string step, string[]? table = null, string query = "read", string before = "prepare") => Assert.Single(FeatureReader.Read(
        new StringReader(
            $""""
            Feature: f
              Scenario: [1] s
                Given an empty graph
                And having executed:
                  """
                  {before}
                  """
                When executing query:
                  """
                  {query}
                  """
                Then {step}
                  {string.Join("\n      ", table ?? [])}
            """"),
        "f", "F"));
}
