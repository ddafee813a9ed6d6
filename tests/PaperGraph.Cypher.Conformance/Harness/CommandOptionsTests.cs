using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Reports;

namespace PaperGraph.Cypher.Conformance.Harness;

/// <summary>Tests of the tester: which scenarios the words of a command line ask for.</summary>
public sealed class CommandOptionsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("clauses/match", true)]
    [InlineData("clauses/match/Match1", true)]
    [InlineData("clauses/match/Match1 [3]", true)]
    [InlineData("clauses/mat", false)]
    [InlineData("clauses/match/Match", false)]
    [InlineData("clauses/match/Match1 [2]", false)]
    public void Filter_IsAPath(string filter, bool includes) =>
        Assert.Equal(includes, CommandOptions.Parse(["--filter", filter]).Includes(new("clauses/match", "Match1", "[3] A title", 2, [])));

    [Fact]
    public void Temporal_IsLeftOutUnlessAskedFor()
    {
        var temporal = new Scenario("expressions/temporal", "Temporal1", "[1] A title", 0, []);
        var ordered = new Scenario("clauses/with-orderBy", "WithOrderBy1", "[1] A title", 0, [new RunQuery("WITH date('2000-01-01') AS d RETURN d")]);
        Assert.False(CommandOptions.Parse([]).Includes(temporal));
        Assert.False(CommandOptions.Parse([]).Includes(ordered));
        Assert.True(CommandOptions.Parse(["--temporal"]).Includes(temporal));
        Assert.True(CommandOptions.Parse(["--temporal"]).Includes(ordered));
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("--filter")]
    public void Words_ThatAreNotKnownOrLackTheirValue_AreAnError(string word) => Assert.Throws<FormatException>(() => CommandOptions.Parse([word]));
}
