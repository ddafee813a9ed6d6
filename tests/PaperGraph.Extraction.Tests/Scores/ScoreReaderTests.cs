namespace PaperGraph.Extraction.Tests.Scores;

public sealed class ScoreReaderTests
{
    [Theory]
    [InlineData("We propose ZetaNet, a framework. ZetaNet achieves 86.7 on AIME 2024.", "ZetaNet/AIME 2024=86.7")]
    [InlineData("We propose ZetaNet, a framework. It works (GSM8K: 80.1, MATH: 40.2).", "ZetaNet/GSM8K=80.1|ZetaNet/MATH=40.2")]
    [InlineData("We propose ZetaNet, a framework. It lifts accuracy on GSM8K from 91.7% to 94.1%.", "ZetaNet/GSM8K=94.1")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet reaches 71.2% and 65.0% on GSM8K and MMLU, respectively.", "ZetaNet/GSM8K=71.2|ZetaNet/MMLU=65.0")]
    [InlineData("We propose ZetaNet, a framework. It gains (GSM8K: +13.42%, MATH: +2.30%).", "")]
    [InlineData("We propose ZetaNet, a framework. It improves by 3.5% on GSM8K in 2024.", "")]
    [InlineData("We propose ZetaNet, a framework. On the MMMU benchmark, ZetaNet achieves an accuracy of 69.2 in all.", "ZetaNet/MMMU=69.2")]
    [InlineData("We introduce ZetaBench, a benchmark. Even the best model, GPT-4o, achieves only 45.1% accuracy.", "GPT-4o/ZetaBench=45.1")]
    [InlineData("We propose ZetaNet, a framework. It wins by 4.5% on MMLU, 8.9% on GSM8K and 2.6% on MATH.", "")]
    public void Read_Sentence_GivesAbsoluteScores(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Extractors.Extract(text).Scores.Select(score => $"{score.Subject}/{score.Benchmark}={score.Value}")));

    [Fact]
    public void Read_MetricBesideValue_IsKept()
    {
        var score = Assert.Single(Extractors.Extract("We propose ZetaNet, a framework. ZetaNet gets 86.7% accuracy on GSM8K.").Scores);
        Assert.Equal(("accuracy", 86.7), (score.Metric, score.Number));
    }
}
