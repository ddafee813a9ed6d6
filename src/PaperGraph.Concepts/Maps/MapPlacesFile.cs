using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.Concepts.Maps;

/// <summary>
/// Keeps the places of a map in a stream: the bytes <c>PGMAP</c>, the version of the form (1), 32 bytes that tell the content that was placed,
/// then the counts of communities and concepts and their numbers, little-endian.
/// </summary>
public static class MapPlacesFile
{
    private const byte Version = 1;

    private static ReadOnlySpan<byte> Mark => "PGMAP"u8;

    /// <summary>Writes places.</summary>
    public static void Write(Stream stream, MapContent content, MapPlaces places)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(places);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(Fingerprint(content));
        writer.Write(places.Communities.Count);
        writer.Write(places.X.Count);
        foreach (var circle in places.Communities)
        {
            writer.Write(circle.Parent);
            writer.Write(circle.X);
            writer.Write(circle.Y);
            writer.Write(circle.Radius);
        }

        for (var i = 0; i < places.X.Count; i++)
        {
            writer.Write(places.X[i]);
            writer.Write(places.Y[i]);
            writer.Write(places.Community[i]);
        }
    }

    /// <summary>Reads places back; null where they are another content's, of another version, or cut off.</summary>
    /// <param name="stream">Holds the places up to its end, and knows its length.</param>
    /// <param name="content">What they are the places of.</param>
    public static MapPlaces? TryRead(Stream stream, MapContent content)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark) || reader.ReadByte() != Version || !reader.ReadBytes(SHA256.HashSizeInBytes).AsSpan().SequenceEqual(Fingerprint(content)))
                return null;
            var (communities, concepts) = (reader.ReadInt32(), reader.ReadInt32());
            return concepts == content.Concepts.Count && stream.Length - stream.Position == (16L * communities) + (12L * concepts) ? Read(reader, communities, concepts) : null;
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static MapPlaces? Read(BinaryReader reader, int communities, int concepts)
    {
        var circles = new MapCommunity[communities];
        for (var i = 0; i < communities; i++)
            circles[i] = new(reader.ReadInt32(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        var (x, y, community) = (new float[concepts], new float[concepts], new int[concepts]);
        for (var i = 0; i < concepts; i++)
            (x[i], y[i], community[i]) = (reader.ReadSingle(), reader.ReadSingle(), reader.ReadInt32());
        return community.All(number => number >= 0 && number < communities) && circles.Index().All(circle => circle.Item.Parent < circle.Index) ? new(x, y, community, circles) : null;
    }

    private static byte[] Fingerprint(MapContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var concept in content.Concepts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(concept.Id));
            AppendNumber(hash, concept.Papers);
        }

        foreach (var edge in content.Edges)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(edge.Relation));
            AppendNumber(hash, edge.Source);
            AppendNumber(hash, edge.Target);
            AppendNumber(hash, BitConverter.DoubleToInt64Bits(edge.Weight));
        }

        return hash.GetHashAndReset();
    }

    private static void AppendNumber(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
