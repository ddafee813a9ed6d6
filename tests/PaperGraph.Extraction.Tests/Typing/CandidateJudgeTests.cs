using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Tests.Typing;

public sealed class CandidateJudgeTests
{
    [Theory]
    [InlineData("We train models in sizes of 1.3B, 6B and 175B.", "1.3B")]
    [InlineData("Our system runs on thousands of TPU v4 chips.", "TPU v4 chips")]
    [InlineData("We store weights in NF4 and W4A8.", "NF4")]
    [InlineData("We store weights in NF4 and W4A8.", "W4A8")]
    [InlineData("We evaluate on the English-German benchmark.", "English-German")]
    [InlineData("We report ROUGE-1 on the benchmark.", "ROUGE-1")]
    [InlineData("It gains two dB PSNR over others.", "dB PSNR")]
    [InlineData("We send prompts to an API for speed.", "API")]
    [InlineData("It works by appending the word Wait.", "word Wait")]
    [InlineData("Crowd workers wrote questions.", "Crowd workers wrote")]
    [InlineData("We show that explanations help models.", "explanations help models")]
    public void Extract_WhatNamesNoConcept_IsLeftOut(string text, string name) =>
        Assert.DoesNotContain(Extractors.Extract(text).Mentions, mention => mention.Name == name);

    [Theory]
    [InlineData("We pre-train ViT-B on photographs.", "ViT-B")]
    [InlineData("Our encoder is BERT-base here.", "BERT-base")]
    [InlineData("Experiments on ImageNet use ViT-H too.", "ViT-H")]
    [InlineData("We compare it with T5-large on questions.", "T5-large")]
    public void Extract_ArchitectureWithSize_IsModel(string text, string name) =>
        Assert.Equal(ConceptLabel.Model, Assert.Single(Extractors.Extract(text).Mentions, mention => mention.Name == name).Label);

    [Fact]
    public void Extract_WholeTitle_IsNoTopic() =>
        Assert.DoesNotContain(Extractors.Extract("", "Scaling Instruction-Finetuned Tram Models").Mentions, mention => mention.Name.StartsWith("Scaling", StringComparison.Ordinal));
}
