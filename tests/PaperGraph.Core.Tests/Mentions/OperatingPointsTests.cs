using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;

namespace PaperGraph.Core.Tests.Mentions;

public sealed class OperatingPointsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData(" 0.8 ", 0.8)]
    [InlineData(".25", 0.25)]
    [InlineData("1e-2", 0.01)]
    public void Parse_ANumber_IsThatNumber(string text, double expected) => Assert.Equal(expected, OperatingPoints.Parse(text));

    [Theory]
    [InlineData("precise")]
    [InlineData("Balanced")]
    [InlineData("COMPLETE")]
    public void Parse_AName_IsItsThreshold(string text) =>
        Assert.Equal(OperatingPoints.All.Single(point => point.Name.Equals(text, StringComparison.OrdinalIgnoreCase)).Threshold, OperatingPoints.Parse(text));

    [Theory]
    [InlineData("precize", "precise")]
    [InlineData("Complet", "complete")]
    [InlineData("high", "precise, balanced, complete, or a number from 0 to 1 such as 0.8")]
    [InlineData("", "precise, balanced, complete, or a number from 0 to 1 such as 0.8")]
    [InlineData("0,8", "precise, balanced, complete, or a number from 0 to 1 such as 0.8")]
    [InlineData("90", "precise, balanced, complete, or a number from 0 to 1 such as 0.8")]
    [InlineData("-0.1", "precise, balanced, complete, or a number from 0 to 1 such as 0.8")]
    [InlineData("NaN", "precise, balanced, complete, or a number from 0 to 1 such as 0.8")]
    public void Parse_AnythingElse_SaysWhatMayBeMeant(string text, string hint)
    {
        var error = Assert.Throws<PaperGraphException>(() => OperatingPoints.Parse(text));
        Assert.Equal((ErrorKind.Usage, hint), (error.Kind, error.Hint));
    }

    [Theory]
    [InlineData("0.65", true, "0.65 (precise)")]
    [InlineData("balanced", true, "0.4 (balanced)")]
    [InlineData("0.8", true, "0.8")]
    [InlineData("1.5", false, "")]
    [InlineData("high", false, "")]
    public void TryParse_IsTrueForWhatParseReads_AndDescribeNamesIt(string text, bool expected, string described)
    {
        Assert.Equal(expected, OperatingPoints.TryParse(text, out var confidence));
        if (expected)
            Assert.Equal(described, OperatingPoints.Describe(confidence));
    }

    [Fact]
    public void All_StandInOrder_EachWithinZeroAndOne()
    {
        Assert.Equal(OperatingPoints.All.OrderByDescending(point => point.Threshold), OperatingPoints.All);
        Assert.All(OperatingPoints.All, point => Assert.InRange(point.Threshold, 0, 1));
    }
}
