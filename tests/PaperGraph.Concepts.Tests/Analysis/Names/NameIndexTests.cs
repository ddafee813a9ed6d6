using PaperGraph.Concepts.Analysis.Names;

namespace PaperGraph.Concepts.Tests.Analysis.Names;

public sealed class NameIndexTests
{
    private static readonly NameIndex Index = NameIndex.Build(
    [
        Concept("method/chain-of-thought", 50, "chain-of-thought", "CoT"),
        Concept("method/fine-tuning", 40, "fine-tuning", "finetuning"),
        Concept("method/transformer", 60, "Transformer"),
        Concept("topic/reinforcement-learning", 55, "reinforcement learning", "RL"),
        Concept("benchmark/gsm8k", 30, "GSM8K", "GSM-8K"),
        Concept("model/llama-3", 20, "Llama 3"),
        Concept("model/llama-3-8b", 25, "Llama-3 8B"),
        Concept("model/bert", 45, "BERT"),
        Concept("model/bertscore", 70, "BERTScore"),
        Concept("author/schrodinger", 1, "E. Schrödinger"),
        Concept("topic/language-model", 90, "language model"),
        Concept("method/graph-neural-network", 95, "graph neural network"),
        Concept("model/language-flow-models", 1, "Language Flow Models"),
        Concept("paper/p1", 0, "Chain Rules in Human Thought"),
        Concept("paper/p2", 0, "Large Language Models and BERT"),
        Concept("paper/p3", 0, "Reading: Encoders of Transformers, Revisited"),
    ]);

    [Theory]
    [InlineData("gsm8k", "benchmark/gsm8k")]
    [InlineData("gsm 8k", "benchmark/gsm8k")]
    [InlineData("GSM-8K", "benchmark/gsm8k")]
    [InlineData("language models", "topic/language-model")]
    [InlineData("Graph Neural Networks ", "method/graph-neural-network")]
    [InlineData("transformers", "method/transformer")]
    [InlineData("language flow models", "model/language-flow-models")]
    [InlineData("cot", "method/chain-of-thought")]
    [InlineData("chain of thought", "method/chain-of-thought")]
    [InlineData("chainofthought", "method/chain-of-thought")]
    [InlineData("thought chain-of", "method/chain-of-thought")]
    [InlineData("finetun", "method/fine-tuning")]
    [InlineData("fine tuning", "method/fine-tuning")]
    [InlineData("schrodinger", "author/schrodinger")]
    [InlineData("SCHRÖDINGER", "author/schrodinger")]
    [InlineData("bert", "model/bert")]
    [InlineData("bertsc", "model/bertscore")]
    [InlineData("llama3", "model/llama-3")]
    [InlineData("llama 3", "model/llama-3")]
    [InlineData("llama 3 8", "model/llama-3-8b")]
    [InlineData("trasformer", "method/transformer")]
    [InlineData("trasfo", "method/transformer")]
    [InlineData("transfromer", "method/transformer")]
    [InlineData("reinforcment learnin", "topic/reinforcement-learning")]
    [InlineData("re inforcement learning", "topic/reinforcement-learning")]
    [InlineData("largelanguage", "paper/p2")]
    [InlineData("models language larg", "paper/p2")]
    [InlineData("encoders transf", "paper/p3")]
    [InlineData("encoders of nothing transformers", "paper/p3")]
    public void Suggest_WhatPeopleType_GivesFirstWhatTheyMean(string text, string id) =>
        Assert.Equal(id, Index.Suggest(text).Select(found => found.Entry.Id).FirstOrDefault());

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?! -")]
    [InlineData("zzzzqqq")]
    public void Suggest_NothingThatIsKnown_IsEmpty(string text) => Assert.Empty(Index.Suggest(text));

    [Theory]
    [InlineData("gsm 8", "[GSM8]K")]
    [InlineData("chain th", "[chain]-of-[th]ought")]
    [InlineData("chainofth", "[chain]-[of]-[th]ought")]
    [InlineData("schrod", "E. [Schröd]inger")]
    [InlineData("trasformer", "[Transformer]")]
    [InlineData("trasfo", "[Transf]ormer")]
    public void Suggest_Match_TellsWhatMatched(string text, string marked)
    {
        var first = Index.Suggest(text)[0];
        var result = first.Text;
        foreach (var span in first.Spans.Reverse())
            result = result.Insert(span.End, "]").Insert(span.Start, "[");
        Assert.Equal(marked, result);
    }

    [Fact]
    public void Suggest_OfAKind_GivesNoOther()
    {
        Assert.Equal(["paper/p1"], Index.Suggest("chain", kinds: ["paper"]).Select(found => found.Entry.Id));
        Assert.Empty(Index.Suggest("chain", kinds: []));
    }

    [Theory]
    [InlineData(100, "method/transformer")]
    [InlineData(20, "method/deblurring")]
    public void Suggest_TypingErrorThatANameHoldsToo_GivesFirstWhatFarMorePapersName(double papers, string first)
    {
        var index = NameIndex.Build([Concept("method/transformer", papers, "transformer"), Concept("method/deblurring", 1, "deblurring Transfomer network")], TestContext.Current.CancellationToken);

        Assert.Equal(first, index.Suggest("transfomer")[0].Entry.Id);
    }

    [Fact]
    public void Suggest_RareNameOneLetterFromAWeightyOne_StaysFirst()
    {
        var index = NameIndex.Build([Concept("method/vision-transformer", 700, "ViTs"), Concept("model/vilt", 2, "ViLT")], TestContext.Current.CancellationToken);

        Assert.Equal("model/vilt", index.Suggest("vilt")[0].Entry.Id);
    }

    [Fact]
    public void Suggest_LimitOfOne_GivesTheBest() =>
        Assert.Equal(["model/bert"], Index.Suggest("bert", 1).Select(found => found.Entry.Id));

    private static NameEntry Concept(string id, double weight, string name, params string[] others) => new(id, id[..id.IndexOf('/', StringComparison.Ordinal)], name, others, weight);
}
