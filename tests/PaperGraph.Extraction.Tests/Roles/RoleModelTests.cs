using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Tests.Roles;

public sealed class RoleModelTests
{
    private static readonly RoleModel Model = new([("Title", [".", "100", "-50", "0", "0", "-50", ".", "."]), ("Before on", [".", ".", "1", "2", "3", "4", "5", "."])]);

    [Fact]
    public void Weights_OfListedEvidence_AreItsLabels()
    {
        Assert.Equal([1, -0.5f, 0, 0, -0.5f], Weights(Model.Row(ConceptLabel.Benchmark, RoleFeature.Title)));
        Assert.Equal([0.01f, 0.02f, 0.03f, 0.04f, 0.05f], Weights(Model.Row(ConceptLabel.Method, RoleWord.Before, 0)));
    }

    [Fact]
    public void Weights_OfOtherEvidence_AreZero()
    {
        Assert.Equal(0, Model.Row(ConceptLabel.Model, RoleFeature.Title));
        Assert.Equal(0, Model.Row(ConceptLabel.Method, RoleWord.After, 0));
        Assert.All(Weights(0), weight => Assert.Equal(0, weight));
    }

    [Fact]
    public void WordsOf_Document_NumbersKnownWords()
    {
        var document = Extractors.Read("on it", "Title");
        Assert.Equal([-1, 0, -1], Model.WordsOf(document));
    }

    private static float[] Weights(int row) => [.. Enumerable.Range(0, RoleModel.Roles).Select(role => Model.Weights(row)[role])];
}
