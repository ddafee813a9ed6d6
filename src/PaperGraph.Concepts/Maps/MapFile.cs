using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PaperGraph.Concepts.Maps;

/// <summary>
/// Writes a map as bytes, and reads it back as fast as they are copied: the counts of what is in it, then a column behind the other, in the byte order
/// of the machine. Whoever keeps the bytes sees to it that they are whole and of this version of the program.
/// </summary>
public static class MapFile
{
    /// <summary>The first number: tells a map that a machine of the other byte order wrote, and everything that is none.</summary>
    private const int Mark = 0x50414D32;

    /// <summary>Writes a map.</summary>
    public static void Write(Stream stream, ConceptMap map)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(map);
        var columns = map.Columns;
        Put<int>(stream, [Mark, columns.Papers.Length, columns.Communities.Length, columns.EdgeSource.Length, columns.Relations.Ends.Length]);
        foreach (var texts in (TextColumn[])[columns.Ids, columns.Names, columns.Relations])
        {
            Put<int>(stream, texts.Ends);
            Put<byte>(stream, texts.Bytes);
        }

        foreach (var numbers in (int[][])[columns.Papers, columns.FirstYear, columns.LastYear, columns.Community, columns.ById, columns.ByName, columns.ByConfidence, columns.EdgeSource, columns.EdgeTarget])
            Put<int>(stream, numbers);
        foreach (var numbers in (double[][])[columns.Confidence, columns.EdgeWeight, columns.EdgeConfidence])
            Put<double>(stream, numbers);
        Put<float>(stream, columns.X);
        Put<float>(stream, columns.Y);
        Put<MapCommunity>(stream, columns.Communities);
        Put<byte>(stream, columns.Kinds);
        Put<byte>(stream, columns.EdgeRelation);
    }

    /// <summary>Reads back what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">There is more or less of it, or it is something else.</exception>
    public static ConceptMap Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new Reader(bytes);
        if (reader.Take<int>(5) is not [Mark, var concepts, var communities, var edges, var relations])
            throw new InvalidDataException("This is no map.");
        var (ids, names, types) = (reader.TakeTexts(concepts), reader.TakeTexts(concepts), reader.TakeTexts(relations));
        var columns = new MapColumns
        {
            Ids = ids,
            Names = names,
            Relations = types,
            Papers = reader.Take<int>(concepts),
            FirstYear = reader.Take<int>(concepts),
            LastYear = reader.Take<int>(concepts),
            Community = reader.Take<int>(concepts),
            ById = reader.Take<int>(concepts),
            ByName = reader.Take<int>(concepts),
            ByConfidence = reader.Take<int>(concepts),
            EdgeSource = reader.Take<int>(edges),
            EdgeTarget = reader.Take<int>(edges),
            Confidence = reader.Take<double>(concepts),
            EdgeWeight = reader.Take<double>(edges),
            EdgeConfidence = reader.Take<double>(edges),
            X = reader.Take<float>(concepts),
            Y = reader.Take<float>(concepts),
            Communities = reader.Take<MapCommunity>(communities),
            Kinds = reader.Take<byte>(concepts),
            EdgeRelation = reader.Take<byte>(edges),
        };
        return reader.IsAtEnd ? new(columns) : throw new InvalidDataException("Something follows the map.");
    }

    private static void Put<T>(Stream stream, ReadOnlySpan<T> values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values));

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public readonly bool IsAtEnd => _rest.IsEmpty;

        public TextColumn TakeTexts(int count)
        {
            var ends = Take<int>(count);
            return new(ends, Take<byte>(count == 0 ? 0 : ends[^1]));
        }

        public T[] Take<T>(int count)
            where T : unmanaged
        {
            if (count < 0 || (long)count * Unsafe.SizeOf<T>() > _rest.Length)
                throw new InvalidDataException("The map is cut off.");
            var values = GC.AllocateUninitializedArray<T>(count);
            var taken = MemoryMarshal.AsBytes(values.AsSpan());
            _rest[..taken.Length].CopyTo(taken);
            _rest = _rest[taken.Length..];
            return values;
        }
    }
}
