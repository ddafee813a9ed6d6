using CsCheck;
using PaperGraph.Concepts.Maps;

namespace PaperGraph.Concepts.Tests.Maps;

public sealed class MapPlacesFileTests
{
    [Fact]
    public void TryRead_WrittenPlaces_GivesThemBack() => Some.Maps.Sample(map =>
    {
        var read = MapPlacesFile.TryRead(new MemoryStream(Written(map)), map.Content)!;

        Assert.Equal(map.Places.X, read.X);
        Assert.Equal(map.Places.Y, read.Y);
        Assert.Equal(map.Places.Community, read.Community);
        Assert.Equal(map.Places.Communities, read.Communities);
    });

    [Fact]
    public void TryRead_PlacesOfAnotherContent_IsNothing() =>
        Assert.Null(MapPlacesFile.TryRead(new MemoryStream(Written(Some.Map)), Some.Map.Content with { Edges = [] }));

    [Fact]
    public void TryRead_AnyCutOrChangedByteOfTheHead_IsNothing()
    {
        var whole = Written(Some.Map);
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(MapPlacesFile.TryRead(new MemoryStream(whole[..length]), Some.Map.Content)));
        Assert.All(Enumerable.Range(0, 46), place =>
        {
            byte[] changed = [.. whole];
            changed[place] ^= 0x55;
            Assert.Null(MapPlacesFile.TryRead(new MemoryStream(changed), Some.Map.Content));
        });
    }

    private static byte[] Written(ConceptMap map)
    {
        using var stream = new MemoryStream();
        MapPlacesFile.Write(stream, map.Content, map.Places);
        return stream.ToArray();
    }
}
