using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Tests.Scoring;

public sealed class ScoredNameTests
{
    [Theory]
    [InlineData("Chain-of-Thought Prompting", "chain of thought prompting")]
    [InlineData("GPT‑4o (mini)", "gpt 4o mini")]
    [InlineData("Qwen2.5-VL/7B", "qwen2.5 vl 7b")]
    [InlineData("pass@1 & top_k", "pass@1 top k")]
    [InlineData("  .Ontologies.  ", "ontology")]
    [InlineData("policies", "policy")]
    [InlineData("ties", "ty")]
    [InlineData("models", "model")]
    [InlineData("LLMs", "llm")]
    [InlineData("VLs", "vls")]
    [InlineData("loss analysis corpus", "loss analysis corpus")]
    [InlineData("ﬁne Ⅷ ½", "fine viii 1 2")]
    [InlineData("é É", "é é")]
    [InlineData("C++ 100% x^2", "c++ 100% x^2")]
    [InlineData("…!?", "")]
    public void Form_OfAName_IsWhatTheScorerCompares(string name, string form) => Assert.Equal(form, ScoredName.Of(name));

    [Fact]
    public void Form_OfHalfACharacter_IsABlank() => Assert.Equal("a b", ScoredName.Of("a\ud83db"));
}
