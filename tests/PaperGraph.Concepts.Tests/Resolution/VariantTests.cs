using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Tests.Resolution;

public sealed class VariantTests
{
    [Theory]
    [InlineData(ConceptLabel.Method, "mixture of experts", "Mixture-of-Experts", "mixture-of-expert")]
    [InlineData(ConceptLabel.Topic, "multimodal reasoning", "multi-modal reasoning", "Multimodal Reasoning")]
    [InlineData(ConceptLabel.Method, "fine-tuning", "finetuning", "Fine Tuning")]
    [InlineData(ConceptLabel.Topic, "topic modelling", "topic modeling")]
    [InlineData(ConceptLabel.Method, "layer normalisation", "layer normalization")]
    [InlineData(ConceptLabel.Topic, "behaviour cloning", "behavior cloning")]
    [InlineData(ConceptLabel.Model, "DeepSeek-R1", "DeepSeek R1")]
    [InlineData(ConceptLabel.Model, "Gemini-2.5-Pro", "Gemini-2.5 Pro", "Gemini2.5Pro")]
    [InlineData(ConceptLabel.Model, "LLaMA-2-7B", "LLaMA2-7B", "Llama 2 7b")]
    [InlineData(ConceptLabel.Benchmark, "GSM8K", "GSM-8K", "GSM8K dataset", "GSM8K benchmarks")]
    [InlineData(ConceptLabel.Topic, "visual reasoning", "visual reasoning tasks")]
    [InlineData(ConceptLabel.Topic, "bird's-eye view", "birds eye view", "Bird’s Eye View")]
    [InlineData(ConceptLabel.Topic, "Alzheimer's disease", "Alzheimer disease")]
    [InlineData(ConceptLabel.Benchmark, "ATLAS", "Atlas")]
    public void Variants_OfOneName_AreOneConcept(ConceptLabel label, params string[] names)
    {
        var graph = Settled.Of(names.Select((name, i) => Settled.Paper($"p{i}", label, name)));
        var id = Assert.Single(graph.ConceptIds());
        Assert.All(names, name => Assert.Equal(id, graph.Find(label, name)));
    }

    [Theory]
    [InlineData(ConceptLabel.Model, "GPT-4", "GPT-4o", "GPT-4.1", "GPT-41", "GPT 4 1")]
    [InlineData(ConceptLabel.Model, "LLaMA-2-7B", "LLaMA-27B", "LLaMA-7B")]
    [InlineData(ConceptLabel.Model, "Qwen2", "Qwen2.5", "Qwen2.5-7B", "Qwen2.5-72B")]
    [InlineData(ConceptLabel.Benchmark, "AIME 2024", "AIME 2025", "AIME 20 24")]
    [InlineData(ConceptLabel.Benchmark, "MMLU", "MMLU-Pro")]
    [InlineData(ConceptLabel.Topic, "filling", "filing")]
    [InlineData(ConceptLabel.Benchmark, "HANS", "HANs")]
    [InlineData(ConceptLabel.Method, "physical", "physical mechanism")]
    [InlineData(ConceptLabel.Method, "diffusion", "diffusion model")]
    public void Names_OfDifferentThings_StayApart(ConceptLabel label, params string[] names)
    {
        var graph = Settled.Of(names.Select((name, i) => Settled.Paper($"p{i}", label, name)));
        Assert.Equal(names.Length, graph.ConceptIds().Length);
    }

    [Fact]
    public void LexiconName_OfTwoSpellings_JoinsThem()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Benchmark, "AIME 24=AIME 2024"),
            Settled.Paper("b", ConceptLabel.Benchmark, "AIME 2024=AIME 2024"));
        Assert.Equal("benchmark/aime-2024", Assert.Single(graph.ConceptIds()));
        Assert.Equal(["AIME 24"], graph.Aliases("benchmark/aime-2024"));
    }

    [Fact]
    public void LexiconEntries_WhateverPapersWrite_StayTwo()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Benchmark, "Open Set=OpenSet", "open-set=Open Set Recognition"),
            Settled.Paper("b", ConceptLabel.Benchmark, "OpenSet=OpenSet"));
        Assert.Equal(["benchmark/open-set-recognition", "benchmark/openset"], graph.ConceptIds());
    }

    [Fact]
    public void InnerAbbreviation_WithItsLongForm_IsOneConcept()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Method, "chain-of-thought", "CoT", "Long-CoT").Defining("CoT", "chain-of-thought"),
            Settled.Paper("b", ConceptLabel.Method, "long chain-of-thought"));
        Assert.Equal(["method/chain-of-thought", "method/long-chain-of-thought"], graph.ConceptIds());
    }
}
