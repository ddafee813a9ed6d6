using System.Text;
using PaperGraph.Ingest.Records;
using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>What an entry hands down to those that refer to it.</summary>
internal readonly record struct BibParent(int? Year, string? Venue);

/// <summary>
/// The entries that others may refer to by <c>crossref</c>. A file without that word is read once; with it, a first pass
/// keeps year and venue of volumes (proceedings, books, collections) and of entries that were referred to before.
/// </summary>
internal static class BibParents
{
    private static readonly byte[] Word = "crossref"u8.ToArray();
    private static readonly string[] VolumeTypes = ["proceedings", "mvproceedings", "book", "mvbook", "collection", "mvcollection", "reference", "periodical"];

    /// <summary>The parents of a file, by key in any case.</summary>
    public static Dictionary<string, BibParent> Find(InputContent content)
    {
        var parents = new Dictionary<string, BibParent>(StringComparer.OrdinalIgnoreCase);
        content.EnsureReopenable();
        if (!MentionsCrossref(content))
            return parents;
        var wanted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var macros = new BibMacros();
        var cutter = new BibEntryCutter(new TextLines(content.Open()));
        while (cutter.TryRead(out var chunk))
        {
            if (chunk.End == BibChunkEnd.TooLong || EscapedUtf8.IndexOfBroken(chunk.Text) >= 0)
                continue;
            var entry = new BibEntryParser(chunk, macros).Parse();
            if (entry["crossref"] is { } target)
                wanted.Add(target.Trim());
            if (VolumeTypes.Contains(entry.Type) || wanted.Contains(entry.Key))
                parents.TryAdd(entry.Key, new(BibRecord.Year(entry), BibRecord.Text(entry, "booktitle") ?? BibRecord.Text(entry, "title")));
        }

        return parents;
    }

    private static bool MentionsCrossref(InputContent content)
    {
        var lines = new LineReader(content.Open());
        while (lines.Read())
        {
            var line = lines.Line.Span;
            for (int found; (found = line.IndexOfAny((byte)'c', (byte)'C')) >= 0; line = line[(found + 1)..])
            {
                if (line.Length >= found + Word.Length && Ascii.EqualsIgnoreCase(line.Slice(found, Word.Length), Word))
                    return true;
            }
        }

        return false;
    }
}
