using CsCheck;
using PaperGraph.Core.Papers;
using PaperGraph.Testing;

namespace PaperGraph.Core.Tests.Papers;

public sealed class ContentHashTests
{
    private static readonly Paper Full = new()
    {
        Id = "p1",
        Title = "A Title",
        Abstract = "Text.",
        Authors = ["Ada One", "Bo Two"],
        Year = 2025,
        Venue = "A Venue",
        Url = "https://example.org/p1",
        Doi = "10.1000/1",
        Arxiv = "2501.00001",
        References = ["p2"],
        Source = "s",
    };

    [Fact]
    public void Of_KnownPaper_IsFrozen() => Assert.Equal("3b73b8a25ee43f21d9b653db7d9f9212", ContentHash.Of(Full));

    [Fact]
    public void Of_EveryField_ChangesTheHash()
    {
        Paper[] changed =
        [
            Full with { Id = "p2" }, Full with { Title = "B" }, Full with { Abstract = "" }, Full with { Authors = ["Ada One Bo Two"] },
            Full with { Year = null }, Full with { Venue = null }, Full with { Url = null }, Full with { Doi = null },
            Full with { Arxiv = null }, Full with { References = [] }, Full with { Source = "t" },
        ];
        var hashes = changed.Select(ContentHash.Of).Append(ContentHash.Of(Full)).ToHashSet();
        Assert.Equal(changed.Length + 1, hashes.Count);
    }

    [Fact]
    public void Of_NeighbouringFields_AreKeptApart() =>
        Gen.Select(Gen.String, Gen.String).Where((left, right) => left.Length > 0 && right.Length > 0).Sample((left, right) =>
            Assert.NotEqual(
                ContentHash.Of(Some.Paper(title: left + right, text: "x")),
                ContentHash.Of(Some.Paper(title: left, text: right + "x"))), iter: 500);
}
