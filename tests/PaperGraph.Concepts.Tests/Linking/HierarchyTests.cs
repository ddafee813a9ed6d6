using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Tests.Linking;

public sealed class HierarchyTests
{
    [Theory]
    [InlineData(ConceptLabel.Method, "long chain-of-thought", "chain-of-thought=chain-of-thought")]
    [InlineData(ConceptLabel.Method, "long chain of thought", "chain of thought")]
    [InlineData(ConceptLabel.Topic, "multimodal large language models", "large language models")]
    [InlineData(ConceptLabel.Topic, "medical LLM", "LLM=large language model")]
    [InlineData(ConceptLabel.Method, "sparse Gaussian splatting", "Gaussian splatting=3D Gaussian splatting")]
    [InlineData(ConceptLabel.Method, "reinforcement learning from human feedback", "reinforcement learning")]
    [InlineData(ConceptLabel.Benchmark, "MMLU-STEM", "MMLU")]
    [InlineData(ConceptLabel.Benchmark, "SWE-bench Verified", "SWE-bench")]
    public void Broader_NarrowerName_PointsToIt(ConceptLabel label, string narrower, string broader)
    {
        var graph = Settled.Of(Settled.Paper("a", label, narrower, broader));
        Assert.Equal([$"{graph.Find(label, narrower)} → {graph.Find(label, broader.Split('=')[0])}"], graph.Edges(RelationshipTypes.Broader));
    }

    [Theory]
    [InlineData(ConceptLabel.Method, "mixture of experts", "experts=experts")]
    [InlineData(ConceptLabel.Method, "2D Gaussian splatting", "Gaussian splatting=3D Gaussian splatting")]
    [InlineData(ConceptLabel.Method, "graph convolutional network", "convolutional network=convolutional neural network")]
    [InlineData(ConceptLabel.Method, "long short-term memory", "short-term memory")]
    [InlineData(ConceptLabel.Topic, "scaling language models", "language models")]
    [InlineData(ConceptLabel.Method, "visual reasoning", "reasoning")]
    [InlineData(ConceptLabel.Topic, "non autoregressive generation", "autoregressive generation")]
    [InlineData(ConceptLabel.Topic, "out of domain data", "domain data")]
    [InlineData(ConceptLabel.Benchmark, "Math Odyssey", "MATH")]
    [InlineData(ConceptLabel.Benchmark, "MMLUX", "MMLU")]
    public void Broader_NameThatOnlyLooksAlike_HasNone(ConceptLabel label, string narrower, string broader)
    {
        Assert.Empty(Settled.Of(Settled.Paper("a", label, narrower, broader)).Edges(RelationshipTypes.Broader));
    }

    [Theory]
    [InlineData(ConceptLabel.Model, "Qwen2.5-7B", "Qwen2.5", "Qwen")]
    [InlineData(ConceptLabel.Model, "Qwen2.5-7B-Instruct", "Qwen")]
    [InlineData(ConceptLabel.Model, "LLaMA-2-70B", "LLaMA 2", "LLaMA")]
    [InlineData(ConceptLabel.Model, "LLaMA2", "LLaMA")]
    [InlineData(ConceptLabel.Model, "Mixtral-8x7B", "Mixtral")]
    [InlineData(ConceptLabel.Model, "GPT-4o-mini", "GPT-4o")]
    [InlineData(ConceptLabel.Model, "DeepSeek-V3", "DeepSeek")]
    [InlineData(ConceptLabel.Model, "GPT-4o", "GPT")]
    [InlineData(ConceptLabel.Model, "Phi-3-128K", "Phi-3")]
    [InlineData(ConceptLabel.Model, "ViT-B/16", "ViT-B")]
    [InlineData(ConceptLabel.Benchmark, "AIME 2024", "AIME")]
    [InlineData(ConceptLabel.Benchmark, "VQAv2", "VQA")]
    [InlineData(ConceptLabel.Benchmark, "CIFAR-10", "CIFAR")]
    public void VersionOf_Member_PointsToTheNearestFamily(ConceptLabel label, params string[] chain)
    {
        var graph = Settled.Of(Settled.Paper("a", label, chain));
        var expected = chain.Zip(chain.Skip(1), (member, family) => $"{graph.Find(label, member)} → {graph.Find(label, family)}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), graph.Edges(RelationshipTypes.VersionOf).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(ConceptLabel.Model, "Qwen2.5-VL-7B", "Qwen2.5")]
    [InlineData(ConceptLabel.Model, "Mistral-7B/24B", "Mistral")]
    [InlineData(ConceptLabel.Model, "Llama 1-2-3", "Llama")]
    [InlineData(ConceptLabel.Model, "LLaVA-665K", "LLaVA")]
    [InlineData(ConceptLabel.Benchmark, "AIME 24/25", "AIME 24")]
    [InlineData(ConceptLabel.Model, "GPT-4o", "GPT-4")]
    [InlineData(ConceptLabel.Model, "GPT-3.5", "GPT-3")]
    [InlineData(ConceptLabel.Model, "CLIP4Clip", "CLIP")]
    [InlineData(ConceptLabel.Benchmark, "MMLU-Pro", "MMLU")]
    [InlineData(ConceptLabel.Method, "stage 2", "stage")]
    [InlineData(ConceptLabel.Model, "o1", "O")]
    [InlineData(ConceptLabel.Benchmark, "DIV2K", "DI")]
    [InlineData(ConceptLabel.Benchmark, "BERT-F1", "BERT")]
    public void VersionOf_AnotherThing_HasNone(ConceptLabel label, string name, string other)
    {
        Assert.Empty(Settled.Of(Settled.Paper("a", label, name, other)).Edges(RelationshipTypes.VersionOf));
    }

    [Fact]
    public void VersionOf_ShortFormOfChance_HasNone()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Benchmark, "Facial Expressions in Rooms", "FER", "FER").Defining("FER", "Facial Expressions in Rooms"),
            Settled.Paper("b", ConceptLabel.Benchmark, "FER2013", "Facial Expressions in Rooms"),
            Settled.Paper("c", ConceptLabel.Benchmark, "Facial Expressions in Rooms"));
        Assert.Empty(graph.Edges(RelationshipTypes.VersionOf));
    }

    [Fact]
    public void Support_OfAHierarchy_CountsPapersThatNameBoth()
    {
        var graph = Settled.Of(
            Settled.Paper("a", ConceptLabel.Model, "Qwen2", "Qwen"),
            Settled.Paper("b", ConceptLabel.Model, "Qwen2", "Qwen"),
            Settled.Paper("c", ConceptLabel.Model, "Qwen"));
        var edge = Assert.Single(graph.Relationships, edge => edge.Type == RelationshipTypes.VersionOf);
        Assert.Equal(2, edge.Properties[PropertyNames.Support].AsInteger());
    }
}
