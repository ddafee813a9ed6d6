using PaperGraph.Extraction.Patterns;

namespace PaperGraph.Extraction.Tests.Patterns;

public sealed class NameShapeTests
{
    [Theory]
    [InlineData("we ran GPT-4o and LLaMA2-7B", "GPT-4o|LLaMA2-7B")]
    [InlineData("with Qwen2.5-VL-72B, DeepSeek-R1-Distill-Qwen-7B and DeepSeek-V3", "Qwen2.5-VL-72B|DeepSeek-R1-Distill-Qwen-7B|DeepSeek-V3")]
    [InlineData("both AIME 2024 and GPT-4o mini", "AIME 2024|GPT-4o mini")]
    [InlineData("a CLIP-based loss by LoRA", "CLIP|LoRA")]
    [InlineData("on GSM8K 86.7% of runs", "GSM8K")]
    [InlineData("plain words of a text", "")]
    public void Find_NamesInText_AreWhole(string text, string expected)
    {
        var analysis = Extractors.Analyse(text);
        var names = NameShapes.Find(analysis).Select(span => analysis.Document.Cut(span).ToString());
        Assert.Equal(expected, string.Join('|', names));
    }

    [Theory]
    [InlineData("CogBench", "Bench")]
    [InlineData("ResUNet", "Net")]
    [InlineData("GRPO", "GRPO")]
    [InlineData("Qwen2", "Qwen")]
    public void LastPart_Name_IsItsLastWord(string name, string expected) => Assert.Equal(expected, NameEndings.LastPart(name).ToString());

    [Theory]
    [InlineData("7B", true)]
    [InlineData("8x7B", true)]
    [InlineData("A3B", true)]
    [InlineData("VL", false)]
    [InlineData("B", false)]
    public void IsSize_Word_IsTold(string word, bool expected) => Assert.Equal(expected, NameEndings.IsSize(word));
}
