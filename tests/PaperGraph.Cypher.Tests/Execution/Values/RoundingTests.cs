using PaperGraph.Cypher.Execution.Values;

namespace PaperGraph.Cypher.Tests.Execution.Values;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(2.5, 3.0)]
    [InlineData(-2.5, -2.0)]
    [InlineData(-0.4, 0.0)]
    [InlineData(0.49999999999999994, 0.0)]
    [InlineData(4503599627370497.0, 4503599627370497.0)]
    public void HalfUpwards_Float_GoesUpAtHalves(double number, double rounded) => Assert.Equal(rounded, Rounding.HalfUpwards(number));

    [Theory]
    [InlineData(1.005, 2, "HALF_UP", 1.01)]
    [InlineData(2.45, 1, "HALF_UP", 2.5)]
    [InlineData(-2.45, 1, "HALF_UP", -2.5)]
    [InlineData(2.45, 1, "HALF_DOWN", 2.4)]
    [InlineData(2.45, 1, "HALF_EVEN", 2.4)]
    [InlineData(2.451, 1, "HALF_DOWN", 2.5)]
    [InlineData(1.21, 1, "UP", 1.3)]
    [InlineData(1.29, 1, "DOWN", 1.2)]
    [InlineData(-1.21, 1, "CEILING", -1.2)]
    [InlineData(-1.21, 1, "FLOOR", -1.3)]
    [InlineData(1234.5, -2, "HALF_UP", 1200.0)]
    [InlineData(1250.0, -2, "HALF_UP", 1300.0)]
    [InlineData(9.99, 1, "HALF_UP", 10.0)]
    [InlineData(0.04, 1, "HALF_UP", 0.0)]
    [InlineData(0.05, 1, "HALF_UP", 0.1)]
    [InlineData(0.004, 1, "UP", 0.1)]
    [InlineData(3.0, 5, "HALF_UP", 3.0)]
    public void Round_Decimals_GoesByDecimalDigits(double number, long decimals, string mode, double rounded)
    {
        Assert.True(Rounding.TryGetMode(mode, out var rule));
        Assert.Equal(rounded, Rounding.Round(number, decimals, rule));
    }
}
