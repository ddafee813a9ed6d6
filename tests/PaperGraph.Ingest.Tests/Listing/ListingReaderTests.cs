using CsCheck;

namespace PaperGraph.Ingest.Tests.Listing;

public sealed class ListingReaderTests
{
    private static readonly (string Title, string Abstract)[] Papers =
    [
        ("Lanterns for Small Boats: A Study of Light at Sea", "We ask how far a lantern is seen from a small boat. Forty boats were sent out at night with lanterns of three sizes. The middle size was seen from the greatest distance, since the largest blinded those who held it. We give a rule by which a fisherman chooses his lantern, and we tell what it costs."),
        ("Counting Sheep Twice", "Shepherds count their sheep in the evening. This paper counts them once more in the morning and compares both numbers over a whole year on nine farms. The numbers differ in one night of seven. Most of what is lost comes back by itself before noon, which no earlier count had shown."),
        ("Can Bread Be Baked Without an Oven?", "Ovens are heavy and cost wood. We bake bread in hot sand, on flat stones and under a black glass in the sun, and let forty villagers taste the loaves. Bread from sand is liked as much as bread from an oven, while the glass needs a day without clouds. All recipes are printed at the end"),
        ("BRIDGE-7: Seven Ways to Cross a River", "A river can be crossed by a ford, a ferry or a bridge. The paper collects seven ways that are used in the hills, draws each of them, and measures how many people cross in an hour. Rope bridges carry fewer people than ferries, but they work at night. See https://example.org/bridge"),
        ("On Weather Sayings and the Weather", "Sayings about the weather are older than instruments. We took two hundred sayings from four valleys and held each of them against the records of thirty years. One in nine holds more often than chance allows. They are those that speak of the next day, none speaks of a season."),
        ("Slow Clocks", "Clocks in towers go slow in winter. Oil is the reason that is always given. We changed the oil in half of the towers and found no difference; the cold makes the rods shorter, so that clocks should go fast. What slows them is snow on the hands, which a small roof keeps away. Roofs were built."),
    ];

    private static string[] Lines => [.. Papers.SelectMany(paper => new[] { paper.Title, paper.Abstract })];

    [Theory]
    [InlineData("Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe", "\n")]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("Get trending papers in your email inbox!\r\nSubscribe\r\n", "\r\n\r\n")]
    [InlineData("\n\n", "\n \n")]
    public async Task Read_BannerLineEndsAndBlankLines_GiveTheSamePapers(string banner, string lineEnd)
    {
        var reading = await Reading.OfTextAsync(banner + string.Join(lineEnd, Lines));

        Assert.Empty(reading.Rejects);
        Assert.Equal(Papers, reading.Papers.Select(paper => (paper.Title, paper.Abstract)));
    }

    [Fact]
    public async Task Read_AnyLineDeleted_LosesOnePaperAndSaysWhere()
    {
        for (var deleted = 0; deleted < Lines.Length; deleted++)
        {
            var reading = await Reading.OfTextAsync(string.Join('\n', Lines.Where((_, i) => i != deleted)));

            Assert.Equal(Papers.Where((_, i) => i != deleted / 2), reading.Papers.Select(paper => (paper.Title, paper.Abstract)));
            var position = reading.Reject.Error.Position;
            Assert.Equal(deleted % 2 == 0 ? deleted + 1 : deleted, position.Line);
        }
    }

    // an abstract and the title after it, both gone, leave what looks like one paper
    [Fact]
    public async Task Read_SeveralLinesDeleted_AllPairsAreTrue() => await Gen.Int[0, 11].HashSet[1, 4].Where(lines => !lines.Any(line => line % 2 == 1 && lines.Contains(line + 1))).SampleAsync(async deleted =>
    {
        var reading = await Reading.OfTextAsync(string.Join('\n', Lines.Where((_, i) => !deleted.Contains(i))), "listing");

        Assert.All(reading.Papers, paper => Assert.Contains((paper.Title, paper.Abstract), Papers));
        Assert.Equal(Lines.Length - deleted.Count, (2 * reading.Papers.Count) + reading.Rejects.Count);
    }, iter: 100);

    [Fact]
    public async Task Read_LongPage_SettlesAsItGoes()
    {
        var page = string.Join('\n', Enumerable.Range(0, 2_000).SelectMany(i => i == 777 ? [$"{i} {Papers[i % 6].Title}"] : new[] { $"{i} {Papers[i % 6].Title}", Papers[i % 6].Abstract }));

        var reading = await Reading.OfTextAsync(page);

        Assert.Equal(1_999, reading.Papers.Count);
        Assert.Equal(1_555, reading.Reject.Error.Position.Line);
        Assert.All(reading.Papers, paper => Assert.Contains(Papers, pair => paper.Title.EndsWith(pair.Title, StringComparison.Ordinal) && pair.Abstract == paper.Abstract));
    }

    [Fact]
    public async Task Read_TitleThatBeginsWithTheButtonsWord_KeepsIt()
    {
        var reading = await Reading.OfTextAsync($"Subscribers of Old Newspapers\n{Papers[1].Abstract}");

        Assert.Equal("Subscribers of Old Newspapers", reading.Paper.Title);
    }
}
