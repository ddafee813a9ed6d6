using PaperGraph.Core.Names;

namespace PaperGraph.Core.Tests.Names;

public sealed class NameNormalizerTests
{
    [Theory]
    [InlineData("Mixture-of-Experts", "mixture of expert")]
    [InlineData("mixture of experts", "mixture of expert")]
    [InlineData("LLMs", "llm")]
    [InlineData("LMs", "lm")]
    [InlineData("HANS", "hans")]
    [InlineData("Policies", "policy")]
    [InlineData("loss", "loss")]
    [InlineData("analyses", "analysis")]
    [InlineData("GPT-4", "gpt 4")]
    [InlineData("Qwen2.5-VL-7B", "qwen2.5 vl 7b")]
    [InlineData("1990s", "1990s")]
    [InlineData("C++", "c++")]
    [InlineData("A*", "a*")]
    [InlineData("Poincaré embeddings", "poincare embedding")]
    [InlineData("ﬁne‑tuning", "fine tuning")]
    [InlineData("…", "")]
    public void Normalize_Name_IsFrozen(string name, string expected) => Assert.Equal(expected, NameNormalizer.Normalize(name));

    [Theory]
    [InlineData("GPT-4", "GPT-4o")]
    [InlineData("LLaMA-7B", "LLaMA-13B")]
    [InlineData("Qwen2", "Qwen2.5")]
    [InlineData("AIME 2024", "AIME 2025")]
    [InlineData("C", "C++")]
    public void Normalize_VersionsAndSizes_StayApart(string left, string right) =>
        Assert.NotEqual(NameNormalizer.Normalize(left), NameNormalizer.Normalize(right));
}
