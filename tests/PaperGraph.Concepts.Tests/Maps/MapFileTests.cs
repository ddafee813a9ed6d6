using CsCheck;
using PaperGraph.Concepts.Maps;

namespace PaperGraph.Concepts.Tests.Maps;

public sealed class MapFileTests
{
    [Fact]
    public void Read_WrittenMap_GivesAllOfItBack() => Some.Maps.Sample(map =>
    {
        var read = MapFile.Read(Written(map));

        var numbers = Enumerable.Range(0, map.Count).ToList();
        Assert.Equal(map.Count, read.Count);
        Assert.Equal(numbers.Select(map.Concept), numbers.Select(read.Concept));
        Assert.Equal(numbers.Select(map.Place), numbers.Select(read.Place));
        Assert.Equal(numbers.Select(map.Community), numbers.Select(read.Community));
        Assert.Equal(numbers.Select(number => (int?)number), numbers.Select(number => read.Find(map.Id(number))));
        Assert.Equal(map.Edges, read.Edges);
        Assert.Equal(map.Communities, read.Communities);
        Assert.Equal((map.Left, map.Top, map.Right, map.Bottom), (read.Left, read.Top, read.Right, read.Bottom));
        Assert.All(Enum.GetValues<ConceptOrder>(), order => Assert.Equal(map.List(order), read.List(order)));
        Assert.Equivalent(map.View(new() { Scale = 12 }), read.View(new() { Scale = 12 }));
    });

    [Fact]
    public void Read_MoreOrLessThanWasWritten_IsRefused()
    {
        var whole = Written(Some.Map);

        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Throws<InvalidDataException>(() => MapFile.Read(whole.AsSpan(0, length))));
        Assert.Throws<InvalidDataException>(() => MapFile.Read([.. whole, 0]));
    }

    [Fact]
    public void Read_AnotherByteOrder_IsRefused()
    {
        var whole = Written(Some.Map);
        Array.Reverse(whole, 0, sizeof(int));

        Assert.Throws<InvalidDataException>(() => MapFile.Read(whole));
    }

    [Fact]
    public void Read_WrittenEmptyMap_IsEmpty() => Assert.Equal(0, MapFile.Read(Written(new ConceptMap(new([], []), new([], [], [], [])))).Count);

    private static byte[] Written(ConceptMap map)
    {
        using var stream = new MemoryStream();
        MapFile.Write(stream, map);
        return stream.ToArray();
    }
}
