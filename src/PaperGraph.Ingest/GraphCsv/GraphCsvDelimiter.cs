using System.Globalization;

namespace PaperGraph.Ingest.GraphCsv;

/// <summary>What stands between the items of lists, and between labels.</summary>
public static class GraphCsvDelimiter
{
    /// <summary>The importer's own.</summary>
    public const char Usual = ';';

    private const string Script = "import.sh", Option = "--array-delimiter='";

    /// <summary>Reads one as the importer's option spells it: a character, or U+ and its number.</summary>
    public static bool TryParse(string? text, out char delimiter)
    {
        delimiter = text is [var only] ? only : '\0';
        if (text is { Length: > 1 } && text.StartsWith("U+", StringComparison.OrdinalIgnoreCase)
            && ushort.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            delimiter = (char)number;
        return delimiter is not ('\0' or ',' or '"' or '\r' or '\n');
    }

    /// <summary>
    /// The one of a folder: an export chooses one that none of its values holds, and gives it to the importer in the command beside the files. Where
    /// there is none, the usual one.
    /// </summary>
    public static char Of(string folder)
    {
        var script = Path.Combine(folder, Script);
        if (!File.Exists(script))
            return Usual;
        var parts = Inputs.FileAccess.Try(script, () => File.ReadAllText(script)).Split(Option, 2);
        return parts.Length == 2 && TryParse(parts[1].Split('\'', 2)[0], out var delimiter) ? delimiter : Usual;
    }
}
