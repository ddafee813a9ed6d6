using PaperGraph.Core.Names;

namespace PaperGraph.Core.Tests.Names;

public sealed class SlugTests
{
    [Theory]
    [InlineData("GSM8K", "gsm8k")]
    [InlineData("Qwen2.5-VL 7B", "qwen2.5-vl-7b")]
    [InlineData("Mixture of Experts", "mixture-of-experts")]
    [InlineData("c++", "cplusplus")]
    [InlineData("Humanity's Last Exam", "humanitys-last-exam")]
    [InlineData("Poincaré", "poincare")]
    [InlineData("naïve  --  Bayes.", "naive-bayes")]
    [InlineData("数学", "数学")]
    [InlineData("…", "u2026")]
    public void Of_Name_IsFrozen(string name, string expected) => Assert.Equal(expected, Slug.Of(name));
}
