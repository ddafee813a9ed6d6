using System.IO.Compression;
using CsCheck;
using PaperGraph.Ingest.Detection;

namespace PaperGraph.Ingest.Tests.Detection;

public sealed class GzipContentTests
{
    private static readonly Gen<byte[]> Data = Gen.Int[0, 3].Array[0, 20_000].Select(values => Array.ConvertAll(values, value => (byte)('a' + value)));

    [Fact]
    public void Read_WholeMembers_GivesAllBytes() => Data.List[1, 4].Sample(members =>
    {
        var (bytes, damage) = Read([.. members.SelectMany(Compress)]);

        Assert.Null(damage);
        Assert.Equal([.. members.SelectMany(member => member)], bytes);
    }, iter: 50);

    [Fact]
    public void Read_CutAnywhere_SaysSoAndGivesAPrefix() => Gen.Select(Data, Gen.Double[0, 0.9999]).Sample((data, share) =>
    {
        var whole = Compress(data);

        var (bytes, damage) = Read(whole[..Math.Max(2, (int)(share * whole.Length))]);

        Assert.NotNull(damage);
        Assert.True(data.AsSpan().StartsWith(bytes));
    }, iter: 300);

    [Fact]
    public void Read_CutInTheTrailer_SaysSo()
    {
        var whole = Compress("some text"u8.ToArray());

        for (var missing = 1; missing <= 8; missing++)
            Assert.NotNull(Read(whole[..^missing]).Damage);
    }

    [Fact]
    public void Read_WrongChecksum_SaysSo()
    {
        var bytes = Compress("some text"u8.ToArray());
        bytes[^6] ^= 1;

        Assert.NotNull(Read(bytes).Damage);
    }

    private static (byte[] Bytes, string? Damage) Read(byte[] compressed)
    {
        using var content = new GzipContent(new MemoryStream(compressed));
        var result = new MemoryStream();
        content.CopyTo(result);
        return (result.ToArray(), content.Damage);
    }

    private static byte[] Compress(byte[] data)
    {
        var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(data);
        return result.ToArray();
    }
}
