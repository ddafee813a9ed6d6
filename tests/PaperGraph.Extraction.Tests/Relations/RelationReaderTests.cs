using PaperGraph.Core.Mentions;

namespace PaperGraph.Extraction.Tests.Relations;

public sealed class RelationReaderTests
{
    private const string Proposal = "We propose ZetaNet, a framework. ";

    [Theory]
    [InlineData("ZetaNet outperforms LoRA and DoRA on GSM8K.", "ZetaNet/LoRA|ZetaNet/DoRA")]
    [InlineData("Experiments show that ZetaNet consistently surpasses strong baselines such as LoRA on GSM8K.", "ZetaNet/LoRA")]
    [InlineData("ZetaNet reaches 71.2% on GSM8K, outperforming GPT-4o by 3%.", "ZetaNet/GPT-4o")]
    [InlineData("Our method outperforms LoRA by a large margin.", "ZetaNet/LoRA")]
    [InlineData("It is better than LoRA and as cheap.", "ZetaNet/LoRA")]
    [InlineData("ZetaNet gains 3% over LoRA on GSM8K.", "ZetaNet/LoRA")]
    [InlineData("Compared to LoRA, ZetaNet needs half the memory.", "ZetaNet/LoRA")]
    [InlineData("ZetaNet needs half the memory compared with LoRA.", "ZetaNet/LoRA")]
    [InlineData("ZetaNet is on par with LoRA on GSM8K.", "ZetaNet/LoRA")]
    [InlineData("We compare GPT-4o with LLaMA-2 on GSM8K.", "GPT-4o/LLaMA-2")]
    [InlineData("GPT-4o outperforms LLaMA-2, and BERT is worse.", "GPT-4o/LLaMA-2")]
    [InlineData("ZetaNet outperforms all previous methods.", "")]
    [InlineData("GPT-4 outperforms gpt-4 on GSM8K.", "")]
    [InlineData("ZetaNet averages over LoRA weights.", "")]
    [InlineData("ZetaNet outperforms LoRA-based methods.", "")]
    [InlineData("We train LLaMA-2 with LoRA.", "")]
    public void Read_Sentence_GivesComparisons(string sentence, string expected) =>
        Assert.Equal(expected, Said(Proposal + sentence, RelationKind.ComparedWith));

    [Theory]
    [InlineData("We introduce ZetaRA, a variant of LoRA that saves memory.", "ZetaRA/LoRA")]
    [InlineData("We introduce ZetaRA. ZetaRA is an extension of LoRA.", "ZetaRA/LoRA")]
    [InlineData("We propose a variant of LoRA called ZetaRA.", "ZetaRA/LoRA")]
    [InlineData("We propose ZetaRA, a framework that extends LoRA to graphs.", "ZetaRA/LoRA")]
    [InlineData("We introduce ZetaRA. It generalizes LoRA to graphs.", "ZetaRA/LoRA")]
    [InlineData("We introduce ZetaRA and evaluate several variants of LoRA.", "")]
    [InlineData("We introduce ZetaRA. We extend the context of GPT-4o.", "")]
    [InlineData("We introduce ZetaRA and use LoRA.", "")]
    public void Read_Sentence_GivesVariants(string text, string expected) => Assert.Equal(expected, Said(text, RelationKind.VariantOf));

    [Fact]
    public void Read_Statement_NamesItsWordsAndItsRule()
    {
        const string Text = "We propose ZetaNet, a framework. Here ZetaNet outperforms LoRA on GSM8K.";
        var relation = Assert.Single(Extractors.Extract(Text).Relations);
        Assert.Equal("ZetaNet outperforms LoRA", Text[relation.Start..relation.End]);
        Assert.Equal("relation:surpass:direct", relation.Extractor);
        Assert.InRange(relation.Confidence, 0.5, 1);
    }

    private static string Said(string text, RelationKind kind) => string.Join(
        '|', Extractors.Extract(text).Relations.Where(relation => relation.Kind == kind).Select(relation => $"{relation.Subject}/{relation.Object}").Distinct());
}
