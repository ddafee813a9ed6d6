using System.Globalization;
using CsCheck;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Tests.PropertyGraph;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0.0, "0.0")]
    [InlineData(1e21, "1.0E21")]
    [InlineData(1e16, "1.0E16")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(1e8, "1.0E8")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(9999999.0, "9999999.0")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0001, "1.0E-4")]
    [InlineData(1e-7, "1.0E-7")]
    [InlineData(12345678.9, "1.23456789E7")]
    [InlineData(123456789.125, "1.23456789125E8")]
    [InlineData(100000.0, "100000.0")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(5e-324, "4.9E-324")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(-1.5e300, "-1.5E300")]
    [InlineData(0.00012, "1.2E-4")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Of_Float_HasJavasLayout(double number, string text) => Assert.Equal(text, NumberText.Of(number));

    [Fact]
    public void Of_AnyFloat_ReadsBack() => Gen.Double.Sample(number =>
        double.Parse(NumberText.Of(number).Replace("Infinity", "∞", StringComparison.Ordinal), CultureInfo.InvariantCulture).Equals(number)
        && NumberText.Of(number) is var text && (!double.IsFinite(number) || text.Contains('.', StringComparison.Ordinal)));
}
