using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Tests.Roles;

public sealed class RoleModelTests
{
    private static readonly RoleModel Model = new([("Title", [".", "100", "-50", "0", "0", "-50", ".", "."]), ("Before on", [".", ".", "1", "2", "3", "4", "5", "."])]);

    [Fact]
    public void Weights_OfListedEvidence_AreItsLabels()
    {
        Assert.Equal([1, -0.5f, 0, 0, -0.5f], Model.Weights(Model.Row(ConceptLabel.Benchmark, RoleFeature.Title)).ToArray());
        Assert.Equal([0.01f, 0.02f, 0.03f, 0.04f, 0.05f], Model.Weights(Model.Row(ConceptLabel.Method, RoleWord.Before, 0)).ToArray());
    }

    [Fact]
    public void Weights_OfOtherEvidence_AreZero()
    {
        Assert.Equal(0, Model.Row(ConceptLabel.Model, RoleFeature.Title));
        Assert.Equal(0, Model.Row(ConceptLabel.Method, RoleWord.After, 0));
        Assert.All(Model.Weights(0).ToArray(), weight => Assert.Equal(0, weight));
    }

    [Fact]
    public void WordsOf_Document_NumbersKnownWords()
    {
        var document = Extractors.Read("on it", "Title");
        Assert.Equal([-1, 0, -1], Model.WordsOf(document));
    }
}
