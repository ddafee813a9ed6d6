using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Differential;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Harness;

/// <summary>Tests of the tester: what two engines answer, files of statements, random cases.</summary>
public sealed class EnginePairTests
{
    private static readonly Outcome OneTwo = new(["x"], [[Value.Of(1)], [Value.Of(2)]]);
    private static readonly Outcome TwoOne = new(["x"], [[Value.Of(2)], [Value.Of(1)]]);
    private static readonly Outcome Failed = Outcome.Failed(new("TypeError", "runtime", "", "no"));
    private static readonly Outcome Broken = Outcome.Failed(new("NullReferenceException", "", "", "oh"));

    [Fact]
    public async Task Rows_InAnotherOrder_DifferOnlyWhereTheyAreOrdered()
    {
        Assert.Null(await CompareAsync(OneTwo, TwoOne, isOrdered: false));
        Assert.NotNull(await CompareAsync(OneTwo, TwoOne, isOrdered: true));
    }

    [Fact]
    public async Task Rows_OfOtherColumnsOrValues_Differ()
    {
        Assert.NotNull(await CompareAsync(OneTwo, OneTwo with { Columns = ["y"] }));
        Assert.NotNull(await CompareAsync(OneTwo, new(["x"], [[Value.Of(1)], [Value.Of(2.0)]])));
        Assert.NotNull(await CompareAsync(OneTwo, new(["x"], [[Value.Of(1)]])));
    }

    [Fact]
    public async Task Failures_OfBoth_AreNoDifferenceUnlessOursBroke()
    {
        Assert.Null(await CompareAsync(Failed, Failed));
        Assert.NotNull(await CompareAsync(Failed, OneTwo));
        Assert.NotNull(await CompareAsync(OneTwo, Failed));
        Assert.NotNull(await CompareAsync(Broken, Failed));
    }

    [Fact]
    public void StatementFile_RemarksSayHowToCompare()
    {
        var statements = StatementFile.Parse("// about\n\nRETURN 1;\n// in order\nRETURN 2\n  AS x;\n// lists in any order\nRETURN [3];\n");
        Assert.Equal([new("RETURN 1"), new("RETURN 2\n  AS x", IsOrdered: true), new("RETURN [3]", IgnoresListOrder: true)], statements);
    }

    [Fact]
    public void Statements_AreThreeHundredAtLeast() =>
        Assert.True(StatementFile.Read("reads.cypher").Count + StatementFile.Read("writes.cypher").Count >= 300);

    [Fact]
    public void RandomCase_OfASeed_IsAlwaysTheSame()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var (one, again) = (RandomCase.Of(seed), RandomCase.Of(seed));
            Assert.Equal((one.Graph.Statement, one.Query.Statement), (again.Graph.Statement, again.Query.Statement));
        }
    }

    [Fact]
    public async Task RandomCase_ThatDiffers_IsMadeSmaller()
    {
        await using var engines = new EnginePair(new ScriptedSubject(OneTwo), new ScriptedSubject(TwoOne with { Columns = ["y"] }));
        var difference = await RandomCase.Of(3).CompareAsync(engines);
        Assert.StartsWith("seed 3\n", difference, StringComparison.Ordinal);
        Assert.Single(difference!.Split('\n')[2].Split(" RETURN "));
    }

    private static async Task<string?> CompareAsync(Outcome ours, Outcome theirs, bool isOrdered = false)
    {
        await using var engines = new EnginePair(new ScriptedSubject(ours), new ScriptedSubject(theirs));
        return await engines.CompareAsync(new Statement("RETURN x", isOrdered));
    }
}
