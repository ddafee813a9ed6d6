using PaperGraph.Concepts.Columns;

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
        var writer = new ColumnWriter(stream);
        writer.Put<int>([Mark, columns.Papers.Length, columns.Communities.Length, columns.EdgeSource.Length, columns.Relations.Ends.Length]);
        foreach (var texts in (TextColumn[])[columns.Ids, columns.Names, columns.Relations])
            writer.Put(texts);
        foreach (var numbers in (int[][])[columns.Papers, columns.FirstYear, columns.LastYear, columns.Community, columns.ById, columns.ByName, columns.ByConfidence, columns.EdgeSource, columns.EdgeTarget])
            writer.Put<int>(numbers);
        foreach (var numbers in (double[][])[columns.Confidence, columns.EdgeWeight, columns.EdgeConfidence])
            writer.Put<double>(numbers);
        writer.Put<float>(columns.X);
        writer.Put<float>(columns.Y);
        writer.Put<MapCommunity>(columns.Communities);
        writer.Put<byte>(columns.Kinds);
        writer.Put<byte>(columns.EdgeRelation);
    }

    /// <summary>Reads back what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">There is more or less of it, or it is something else.</exception>
    public static ConceptMap Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ColumnReader(bytes);
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
        reader.End();
        return new(columns);
    }
}
