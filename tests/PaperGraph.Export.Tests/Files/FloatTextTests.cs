using System.Globalization;
using CsCheck;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.Tests.Files;

public sealed class FloatTextTests
{
    [Theory]
    [InlineData(0.0, "0.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(1.0, "1.0")]
    [InlineData(100000.0, "100000.0")]
    [InlineData(9999999.0, "9999999.0")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(12345678.9, "1.23456789E7")]
    [InlineData(1e16, "1.0E16")]
    [InlineData(-1.5e300, "-1.5E300")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0001, "1.0E-4")]
    [InlineData(0.00012, "1.2E-4")]
    [InlineData(1e-7, "1.0E-7")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    public void Number_HasJavasLayout(double number, string text) => Assert.Equal(text, FloatText.Of(number));

    [Fact]
    public void Number_ReadAgain_IsTheSame() => Gen.Double.Where(double.IsFinite).Sample(number =>
        BitConverter.DoubleToInt64Bits(double.Parse(FloatText.Of(number), CultureInfo.InvariantCulture)) == BitConverter.DoubleToInt64Bits(number));
}
