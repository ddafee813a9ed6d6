using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Tests.Documents;

public sealed class EntityGrouperTests
{
    [Fact]
    public void Group_AbbreviationAndPlural_AreOneEntity()
    {
        var paper = Some.Paper(text: "Large language models (LLMs) are large. An LLM is a large language model.");
        var entity = Assert.Single(EntityGrouper.Group(paper, Extractors.Shipped.Extract(paper)), entity => entity.Label == ConceptLabel.Topic);
        Assert.Equal(["Large language models", "LLMs", "LLM", "large language model"], entity.Surfaces);
        Assert.Equal("Large language models", entity.Name);
        Assert.Equal(["LLMs"], entity.Aliases);
        Assert.Equal(4, entity.Mentions.Length);
    }

    [Theory]
    [InlineData("foo bar", "foobar", true)]
    [InlineData("knowledge graph embedding", "KGE", true)]
    [InlineData("policy gradient algorithm", "policy gradient", true)]
    [InlineData("robust visual tracking", "visual tracking", true)]
    [InlineData("GPT-4", "GPT-4o", false)]
    [InlineData("visual tracking", "tracking", false)]
    public void Group_Variants_AreJoined(string left, string right, bool joined)
    {
        var paper = Some.Paper(text: $"{left} ; {right}");
        var mentions = Some.Record(paper, Some.Mention(paper, ConceptLabel.Method, left), Some.Mention(paper, ConceptLabel.Method, $"; {right}") with { Name = right }).Mentions;
        Assert.Equal(joined ? 1 : 2, EntityGrouper.Group(paper, mentions).Length);
    }

    [Fact]
    public void Group_TwoRoles_TakesTheFirst()
    {
        var paper = Some.Paper(text: "Foo beats Foo");
        var first = Some.Mention(paper, ConceptLabel.Method, "Foo", Role.Uses);
        var record = Some.Record(paper, first, first with { Start = 10, End = 13, Role = Role.Introduces });
        Assert.Equal(Role.Introduces, Assert.Single(EntityGrouper.Group(paper, record.Mentions)).Role);
    }
}
