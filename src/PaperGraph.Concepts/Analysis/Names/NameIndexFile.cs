using PaperGraph.Concepts.Columns;

namespace PaperGraph.Concepts.Analysis.Names;

/// <summary>
/// Writes an index of names as bytes, and reads it back much faster than it was built, in the byte order of the machine. Whoever keeps the bytes sees
/// to it that they are whole and of this version of the program.
/// </summary>
public static class NameIndexFile
{
    /// <summary>The first number: tells an index that a machine of the other byte order wrote, and everything that is none.</summary>
    private const int Mark = 0x504E4931;

    /// <summary>Writes an index.</summary>
    public static void Write(Stream stream, NameIndex index)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(index);
        var (entries, terms, writer) = (index.Entries, index.Terms, new ColumnWriter(stream));
        writer.Put<int>([Mark, entries.Count, entries.Kinds.Count, entries.Names.Count, terms.Occurrences.Length]);
        writer.Put(entries.Ids);
        writer.Put(entries.Kinds);
        writer.Put<int>(entries.KindOf);
        writer.Put<double>(entries.Weights);
        writer.Put<int>(entries.Years);
        writer.Put(entries.Names);
        writer.Put<int>(entries.Starts);
        terms.Trie.Write(writer);
        writer.Put<NameOfEntry>(terms.Names);
        writer.Put<int>(terms.Starts);
        writer.Put<Occurrence>(terms.Occurrences);
    }

    /// <summary>Reads back what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">There is more or less of it, or it is something else.</exception>
    public static NameIndex Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ColumnReader(bytes);
        if (reader.Take<int>(5) is not [Mark, var entries, var kinds, var names, var occurrences])
            throw new InvalidDataException("This is no index of names.");
        var columns = new NameEntries
        {
            Ids = reader.TakeTexts(entries),
            Kinds = reader.TakeTexts(kinds),
            KindOf = reader.Take<int>(entries),
            Weights = reader.Take<double>(entries),
            Years = reader.Take<int>(entries),
            Names = reader.TakeTexts(names),
            Starts = reader.Take<int>(entries + 1),
        };
        var terms = new NameTerms(TermTrie.Read(ref reader), reader.Take<NameOfEntry>(names), reader.Take<int>(names + 1), reader.Take<Occurrence>(occurrences));
        reader.End();
        return new(columns, terms);
    }
}
