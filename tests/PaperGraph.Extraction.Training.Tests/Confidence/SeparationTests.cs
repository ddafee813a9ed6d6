using PaperGraph.Extraction.Training.Confidence;

namespace PaperGraph.Extraction.Training.Tests.Confidence;

public sealed class SeparationTests
{
    [Fact]
    public void Area_RightOnesAllSurer_IsOne() =>
        Assert.Equal(1, Separation.Area([new(0.9, true), new(0.8, true), new(0.3, false)]));

    [Fact]
    public void Area_AllEquallySure_IsHalf() =>
        Assert.Equal(0.5, Separation.Area([new(0.4, true), new(0.4, false), new(0.4, false)]));

    [Fact]
    public void Area_OneOfTwoPairsInOrder_IsHalf() =>
        Assert.Equal(0.5, Separation.Area([new(0.2, false), new(0.5, true), new(0.8, false)]));

    [Fact]
    public void Error_ShareThatIsRight_IsNone() =>
        Assert.Equal(0, Separation.Error([.. Enumerable.Range(0, 10).Select(i => new Judged(0.7, i < 7))], 1), 1e-12);

    [Fact]
    public void Error_SureAndWrong_IsTheDistance() =>
        Assert.Equal(0.5, Separation.Error([new(0.9, true), new(0.9, false), new(0.1, true), new(0.1, false)], 2) + 0.1, 1e-12);
}
