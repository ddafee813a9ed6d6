using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Core.Tests.Diagnostics;

public sealed class SourceErrorTests
{
    [Fact]
    public void ToString_WithColumn_PointsWithACaret() => Assert.Equal(
        """
        papers.jsonl:3:9: the year is text, a number was expected
          {"year":"soon"}
                  ^
          try: 2025
        """.ReplaceLineEndings(),
        new SourceError(new("papers.jsonl", 3, 9), "the year is text, a number was expected", """{"year":"soon"}""", "2025").ToString());

    [Fact]
    public void ToString_LongLine_ShowsThePartAroundTheColumn()
    {
        var line = new string('a', 500) + "!" + new string('b', 500);
        var lines = new SourceError(new("f", 1, 501), "m", line).ToString().Split(Environment.NewLine);
        Assert.Equal('!', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
        Assert.True(lines[1].Length <= 102);
    }
}
