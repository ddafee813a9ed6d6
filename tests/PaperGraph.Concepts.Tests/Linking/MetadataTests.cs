using PaperGraph.Core.Building;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Testing;

namespace PaperGraph.Concepts.Tests.Linking;

public sealed class MetadataTests
{
    [Fact]
    public void Authors_OfOneReadableName_AreOneNodeWithTheMostFrequentForm()
    {
        var graph = Graph(Paper("a") with { Authors = ["Ann B. Lee", "Bo Ek", "Ann B. Lee"] }, Paper("b") with { Authors = ["Ann B Lee", " "] }, Paper("c") with { Authors = ["Ann B. Lee"] });
        Assert.Equal("Ann B. Lee", graph.Node("author/ann-b-lee").Properties[PropertyNames.Name].AsString());
        var edges = graph.Relationships.Where(edge => edge.Type == RelationshipTypes.WrittenBy).Select(edge => (edge.From, edge.To, edge.Properties[PropertyNames.Position].AsInteger()));
        Assert.Equal([("paper/a", "author/ann-b-lee", 1L), ("paper/a", "author/bo-ek", 2), ("paper/b", "author/ann-b-lee", 1), ("paper/c", "author/ann-b-lee", 1)], edges);
    }

    [Fact]
    public void References_MatchIdAndArxivAndDoi_AndWaitForThoseThatAreNotThere()
    {
        var graph = Graph(
            Paper("a") with { References = ["b", "arxiv:2401.1", "doi:10.1/x", "arxiv:9999.9", "a"] },
            Paper("b"), Paper("c") with { Arxiv = "2401.1" }, Paper("d") with { Doi = "10.1/x" });
        Assert.Equal(["paper/a → paper/b", "paper/a → paper/c", "paper/a → paper/d"], graph.Edges(RelationshipTypes.Cites));
    }

    [Fact]
    public void Paper_WithVenueAndYear_IsWrittenWithoutItsAbstract()
    {
        var graph = Graph(Paper("a") with { Venue = "Proc. X", Year = 2024, Abstract = "Text." });
        Assert.Equal(["paper/a → venue/proc-x"], graph.Edges(RelationshipTypes.PublishedIn));
        Assert.Equal(["id", "source", "title", "year"], graph.Node("paper/a").Properties.Keys);
    }

    private static SettledGraph Graph(params Paper[] papers) => Settled.Of(papers.Select(paper => Some.Record(paper)));

    private static Paper Paper(string id) => Some.Paper(id);
}
