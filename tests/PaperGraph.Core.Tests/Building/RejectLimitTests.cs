using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Core.Tests.Building;

public sealed class RejectLimitTests
{
    [Theory]
    [InlineData(5, 10)]
    [InlineData(999, 10)]
    [InlineData(5_000, 50)]
    public void Default_OfRecords_IsOnePercentButAtLeastTen(long records, long allowed) =>
        Assert.Equal(allowed, RejectLimit.Default.Of(records));

    [Theory]
    [InlineData("0", 1_000, 0)]
    [InlineData("25", 10, 25)]
    [InlineData("2%", 1_000, 20)]
    [InlineData("0.5%", 1_000, 5)]
    public void Parse_CountOrShare_IsTakenAsItIs(string text, long records, long allowed) =>
        Assert.Equal(allowed, RejectLimit.Parse(text).Of(records));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("101%")]
    [InlineData("1,5%")]
    public void Parse_AnythingElse_IsAUsageError(string text) =>
        Assert.Equal(ErrorKind.Usage, Assert.Throws<PaperGraphException>(() => RejectLimit.Parse(text)).Kind);
}
