using PaperGraph.Core.Diagnostics;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Training.Tests.CrossValidation;

public sealed class FoldModelsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_WrittenFolder_KnowsTheFoldOfEachPaper()
    {
        var models = Write(("a", 0), ("b", 1), ("c", 0));
        Assert.Equal((2, 0, 1, 0), (models.Count, models.FoldOf("a"), models.FoldOf("b"), models.FoldOf("c")));
    }

    [Fact]
    public void FoldOf_PaperThatEveryModelSaw_SaysWhatToDo()
    {
        var error = Assert.Throws<PaperGraphException>(() => Write(("a", 0), ("b", 1)).FoldOf("z"));
        Assert.Contains("'z'", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public void RolesOf_WrittenWeights_AreThoseOfTheFold()
    {
        var models = Write(("a", 0), ("b", 1));
        models.WriteRoles(1, [("Always", [.. Enumerable.Repeat("10", 20)])]);
        Assert.True(models.RolesOf(1).Rows > 1);
    }

    [Fact]
    public void Read_NoFolder_IsAnError() =>
        Assert.Equal(ErrorKind.Input, Assert.Throws<PaperGraphException>(() => FoldModels.Read(_folder.At("nothing"))).Kind);

    private FoldModels Write(params (string Paper, int Fold)[] papers)
    {
        var folder = _folder.At("folds");
        Directory.CreateDirectory(folder);
        for (var fold = 0; fold < 2; fold++)
            FoldModels.WriteModel(folder, fold, new([7], new float[Tags.Count], new float[Transitions.WeightCount]), 0);
        FoldModels.WriteList(folder, papers);
        return FoldModels.Read(folder);
    }
}
