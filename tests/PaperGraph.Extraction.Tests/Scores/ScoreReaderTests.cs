using PaperGraph.Extraction.Scores;
using PaperGraph.Testing;

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
    [InlineData("We propose ZetaNet, a framework. On GSM8K and MMLU it reaches 71.2% and 65.0%, respectively.", "ZetaNet/GSM8K=71.2|ZetaNet/MMLU=65.0")]
    [InlineData("We propose ZetaNet, a framework. It is tested on GSM8K and MMLU. ZetaNet reaches 71.2% and 65.0% accuracy, respectively.", "ZetaNet/GSM8K=71.2|ZetaNet/MMLU=65.0")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet reaches 71.2 F1 and 65.0 recall on GSM8K.", "ZetaNet/GSM8K=71.2|ZetaNet/GSM8K=65.0")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet scores 71.2% on GSM8K, ahead of GPT-4o (65.0%).", "ZetaNet/GSM8K=71.2|GPT-4o/GSM8K=65.0")]
    [InlineData("We introduce ZetaBench, a benchmark. Scores are low (42.7 for GPT-4o and 30.5 for DeepSeek-R1).", "GPT-4o/ZetaBench=42.7|DeepSeek-R1/ZetaBench=30.5")]
    [InlineData("We introduce ZetaBench, a benchmark. The best model reaches only 45.1% accuracy.", "")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet wins less than 40% accuracy on GSM8K.", "")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet has 10% average accuracy gains on GSM8K.", "")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet has 0.97% and 0.72% drops on GSM8K.", "")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet cuts the gap from 0.29 to 0.07 on GSM8K.", "")]
    [InlineData("We propose ZetaNet, a framework. On GSM8K, ZetaNet reaches 69.2, above the previous best score of 65.1.", "ZetaNet/GSM8K=69.2")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet lifts GSM8K from 19.1 percent to 87.3 percent.", "ZetaNet/GSM8K=87.3")]
    [InlineData("We propose ZetaNet, a framework. Here it gets 55.1% F1. We use GSM8K to train it.", "")]
    [InlineData("We introduce ZetaBench, a benchmark. With it most systems stay near 45.1%", "")]
    [InlineData("We propose ZetaNet, a framework. It achieves $\\textbf{0.89}$ on GSM8K and $82.5\\%$ on MMLU.", "ZetaNet/GSM8K=0.89|ZetaNet/MMLU=82.5")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet has an error of 49.9mm on GSM8K.", "ZetaNet/GSM8K=49.9")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet beats others by 1.5--2.5 points on GSM8K.", "")]
    [InlineData("We propose ZetaNet, a framework. On GSM8K, ZetaNet reaches 76.9 compared with 75.6 or below for others.", "ZetaNet/GSM8K=76.9")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet beats GPT-4o on GSM8K by 10.4 points in F1 (93.3% vs. 82.9%).", "ZetaNet/GSM8K=93.3|GPT-4o/GSM8K=82.9")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet improves GPT-4o from 60.1 to 71.2 on GSM8K.", "GPT-4o/GSM8K=60.1|ZetaNet/GSM8K=71.2")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet gets 71.2 F1 on GSM8K, and on the MMLU dataset, it gets 65.0 F1.", "ZetaNet/GSM8K=71.2|ZetaNet/MMLU=65.0")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet gets 79.6% on GSM8K (vs. GPT-4o at 80.8%), and 88.7 on MMLU.", "ZetaNet/GSM8K=79.6|GPT-4o/GSM8K=80.8|ZetaNet/MMLU=88.7")]
    [InlineData("We propose ZetaNet, a framework. Tests with GPT-4o show that our method gets 71.2% accuracy on GSM8K.", "ZetaNet/GSM8K=71.2")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet has a 29.2% absolute improvement on GSM8K (+2.9 over GPT-4o), 8.7% on MMLU.", "")]
    [InlineData("We propose ZetaNet, a framework. Across GSM8K and MMLU, ZetaNet reaches 71.2% and 65.0%, respectively.", "ZetaNet/GSM8K=71.2|ZetaNet/MMLU=65.0")]
    public void Read_Sentence_GivesAbsoluteScores(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Extractors.Extract(text).Scores.Select(score => $"{score.Subject}/{score.Benchmark}={score.Value}")));

    [Fact]
    public void Read_MetricBesideValue_IsKept()
    {
        var score = Assert.Single(Extractors.Extract("We propose ZetaNet, a framework. ZetaNet gets 86.7% accuracy on GSM8K.").Scores);
        Assert.Equal(("accuracy", 86.7), (score.Metric, score.Number));
    }

    [Theory]
    [InlineData("We propose ZetaNet, a framework. ZetaNet gets 86.7% accuracy on GSM8K.", "score:on:nearest")]
    [InlineData("We propose ZetaNet, a framework. It gets 86.7% accuracy on GSM8K.", "score:on:introduced")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet is best (GSM8K: 86.7).", "score:beside:nearest")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet gets 86.7 and 61.0 on GSM8K and MMLU.", "score:pairs:nearest")]
    [InlineData("We propose ZetaNet, a framework. On GSM8K, ZetaNet gets 86.7 in all.", "score:sentence:nearest")]
    [InlineData("We propose ZetaNet, a framework. We evaluate it on GSM8K. ZetaNet gets 86.7% accuracy.", "score:only:nearest")]
    [InlineData("We introduce ZetaBench, a benchmark. We also know GSM8K. Here GPT-4o gets 86.7% accuracy.", "score:own:nearest")]
    public void Read_Score_NamesItsRules(string text, string rule) => Assert.Equal(rule, Extractors.Extract(text).Scores[0].Extractor);

    [Theory]
    [InlineData("We propose ZetaNet, a framework. ZetaNet gets 86.7% zero-shot accuracy on GSM8K.", "zero-shot")]
    [InlineData("We propose ZetaNet, a framework. In the 5-shot case ZetaNet gets 86.7% on GSM8K.", "5-shot")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet gets 86.7% pass@1 on GSM8K.", "pass@1")]
    [InlineData("We propose ZetaNet, a framework. ZetaNet gets 86.7% on GSM8K.", "")]
    public void Read_Score_KeepsItsSetting(string text, string setting) => Assert.Equal(setting, Assert.Single(Extractors.Extract(text).Scores).Setting);

    [Theory]
    [InlineData((int)(ScoreRules.All & ~ScoreRules.On), 0)]
    [InlineData((int)(ScoreRules.All & ~ScoreRules.Nearest), 1)]
    [InlineData((int)ScoreRules.None, 0)]
    public void Read_RuleSwitchedOff_FindsNothingByIt(int rules, int expected)
    {
        var (analysis, places, roles) = Extractors.Shipped.Place(Some.Paper(title: "ZetaNet: Trams", text: "We propose ZetaNet, a framework. ZetaNet gets 86.7% on GSM8K."));
        Assert.Equal(expected, ScoreReader.Read(analysis, places, roles, (ScoreRules)rules).Length);
    }
}
