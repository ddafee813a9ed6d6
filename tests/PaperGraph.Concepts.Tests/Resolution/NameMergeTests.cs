using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Tests.Resolution;

public sealed class NameMergeTests
{
    [Fact]
    public async Task FindMerges_SaysWhyNamesAreOneAndWhoSaysSo()
    {
        var merges = await new GraphSettler().FindMergesAsync(Records().ToAsyncEnumerable(), [], TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "Lexicon: mixing of road -> mixture of road (b)",
                "Spelling: mixtureof road -> mixture of road ()",
                "KindWord: mixture of road framework -> mixture of road ()",
                "Abbreviation: mor -> mixture of road (a)",
            ],
            merges.Select(merge => $"{merge.Reason}: {merge.Name.NormalForm} -> {merge.Other.NormalForm} ({string.Join(",", merge.Papers)})"));
        Assert.All(merges, merge => Assert.Equal("method/mixture-of-roads", merge.Concept));
    }

    private static IEnumerable<PaperRecord> Records() =>
    [
        Settled.Paper("b", ConceptLabel.Method, "mixing of roads=mixture of roads", "mixtureof roads"),
        Settled.Paper("a", ConceptLabel.Method, "Mixture of Roads framework", "MoR").Defining("MoR", "Mixture of Roads"),
    ];
}
