using PaperGraph.Ingest.Text;

namespace PaperGraph.Ingest.BibTeX;

/// <summary>The key of an entry: any text up to the comma, which may be empty, or missing with its comma.</summary>
internal static class BibKey
{
    /// <summary>Reads the key and the comma after it; empty where a field follows at once.</summary>
    public static string Read(ReadOnlySpan<char> entry, ref int position)
    {
        var rest = entry[position..];
        var equals = rest.IndexOfAny('=', ',');
        if (equals >= 0 && rest[equals] == '=' && !rest[..equals].Trim(" \t\n").Contains('\n') && StartsValue(rest[(equals + 1)..]))
            return "";
        var end = rest.IndexOf(',');
        end = end < 0 ? rest.Length : end;
        // a key alone in its line, its comma forgotten, before a field
        var lineEnd = rest[..end].TrimEnd(" \t\n").IndexOf('\n');
        if (lineEnd > 0 && rest[lineEnd..end].Contains('='))
            end = lineEnd;
        position = Math.Min(entry.Length, position + end + 1);
        return WhiteSpace.Trim(rest[..end]).ToString();
    }

    private static bool StartsValue(ReadOnlySpan<char> text) => text.TrimStart(" \t\n") is ['{' or '"', ..];
}
