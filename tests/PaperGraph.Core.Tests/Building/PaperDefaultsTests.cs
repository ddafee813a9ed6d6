using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Testing;

namespace PaperGraph.Core.Tests.Building;

public sealed class PaperDefaultsTests
{
    [Fact]
    public void Fill_MissingFields_TakesDefaults()
    {
        var filled = PaperDefaults.Parse(["year=2025", "venue=A Workshop"]).Fill(Some.Paper());
        Assert.Equal((2025, "A Workshop"), (filled.Year, filled.Venue));
    }

    [Fact]
    public void Fill_PresentFields_AreKept() =>
        Assert.Equal(1999, PaperDefaults.Parse(["year=2025"]).Fill(Some.Paper(year: 1999)).Year);

    [Theory]
    [InlineData("year")]
    [InlineData("year=soon")]
    [InlineData("year=3025")]
    [InlineData("title=x")]
    [InlineData("venue=")]
    public void Parse_AnythingElse_IsAUsageError(string assignment) =>
        Assert.Equal(ErrorKind.Usage, Assert.Throws<PaperGraphException>(() => PaperDefaults.Parse([assignment])).Kind);
}
