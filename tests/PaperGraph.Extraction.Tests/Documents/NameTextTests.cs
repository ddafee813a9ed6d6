using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;

namespace PaperGraph.Extraction.Tests.Documents;

public sealed class NameTextTests
{
    [Theory]
    [InlineData("large language model (LLM) agents", "large language model agents")]
    [InlineData("Large Language Model (LLM)-based agents", "Large Language Model-based agents")]
    [InlineData("text-to-image~(T2I) models", "text-to-image models")]
    [InlineData("out-of-distribution (OOD) detection (OODD)", "out-of-distribution detection")]
    [InlineData("SE(3)-equivariant network", "SE(3)-equivariant network")]
    [InlineData("text (glyph) animation", "text (glyph) animation")]
    [InlineData("medical (multi-coil MRI", "medical (multi-coil MRI")]
    [InlineData(@"\textbf{G}radient \textbf{I}nversion", "Gradient Inversion")]
    [InlineData(@"{\underline b}andits", "bandits")]
    [InlineData(@"\emph{OneManCompany", "OneManCompany")]
    [InlineData("R$^2$GRPO", "R^2GRPO")]
    [InlineData(@"Poincar\'e ball", "Poincare ball")]
    [InlineData(@"Tanks\&Temples", "Tanks&Temples")]
    [InlineData("supervised learn(cid:173) ing", "supervised learning")]
    [InlineData("seg\u00ADmentation", "segmentation")]
    [InlineData("fine-tuned", "fine-tuning")]
    [InlineData("Self-Supervised", "self-supervised learning")]
    [InlineData("chain of thought", "chain of thought")]
    [InlineData("$", "$")]
    public void Of_WrittenName_IsAsItShouldBeShown(string written, string shown) =>
        Assert.Equal(shown, NameText.Of(written, ConceptLabel.Method));

    [Fact]
    public void Of_ParticipleThatIsAProperName_Stays() => Assert.Equal("Supervised", NameText.Of("Supervised", ConceptLabel.Model));

    [Fact]
    public void Of_Definition_CleansTheLongForm() =>
        Assert.Equal("Variational Flow", NameText.Of(new Abbreviation("VaF", @"\textbf{Va}riational \textbf{F}low", PaperField.Abstract, 0, 9)).Long);
}
