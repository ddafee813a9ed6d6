using PaperGraph.Concepts.Records;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Tests.Resolution;

public sealed class ConceptLinkTests
{
    [Fact]
    public async Task LinksOf_AConcept_SayWhyItsNamesAreOneAndWhoSaysSo()
    {
        var concepts = ConceptTable.Build(await RecordTable.ReadAsync(Records().ToAsyncEnumerable(), TestContext.Current.CancellationToken));
        var links = concepts.LinksOf(concepts.Find(NameKey.Of(ConceptLabel.Method, "MoR")));
        Assert.Equal(
            [
                "Lexicon: mixing of road -> mixture of road (b)",
                "Spelling: mixtureof road -> mixture of road ()",
                "KindWord: mixture of road framework -> mixture of road ()",
                "Abbreviation: mor -> mixture of road (a)",
            ],
            links.Select(link => $"{link.Reason}: {link.Left.NormalForm} -> {link.Right.NormalForm} ({string.Join(",", link.Papers)})"));
    }

    private static IEnumerable<PaperRecord> Records() =>
    [
        Settled.Paper("b", ConceptLabel.Method, "mixing of roads=mixture of roads", "mixtureof roads"),
        Settled.Paper("a", ConceptLabel.Method, "Mixture of Roads framework", "MoR").Defining("MoR", "Mixture of Roads"),
    ];
}
