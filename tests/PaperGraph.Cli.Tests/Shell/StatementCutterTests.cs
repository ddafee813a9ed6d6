using PaperGraph.Cli.Shell;

namespace PaperGraph.Cli.Tests.Shell;

public sealed class StatementCutterTests
{
    [Theory]
    [InlineData("RETURN 1;", 8)]
    [InlineData("RETURN 1", -1)]
    [InlineData("RETURN ';' AS a;", 15)]
    [InlineData("RETURN 'it\\'s;' AS a;", 20)]
    [InlineData("MATCH (`a;b`) RETURN 1;", 22)]
    [InlineData("RETURN 1 // one;\n;", 17)]
    [InlineData("RETURN /* ; */ 1;", 16)]
    [InlineData("RETURN 'open;", -1)]
    public void EndOf_Text_IsTheSemicolonThatEndsAStatement(string text, int expected) => Assert.Equal(expected, StatementCutter.EndOf(text));

    [Theory]
    [InlineData(" \n", true)]
    [InlineData("// nothing\n /* and\nnothing */ ", true)]
    [InlineData("/* something */ RETURN 1", false)]
    public void IsBlank_Text_SeesThroughComments(string text, bool expected) => Assert.Equal(expected, StatementCutter.IsBlank(text));
}
