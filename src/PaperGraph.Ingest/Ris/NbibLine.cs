namespace PaperGraph.Ingest.Ris;

/// <summary>One line of nbib.</summary>
internal static class NbibLine
{
    /// <summary>Divides a line into its tag of two to four capitals and its value; false for a line without a tag.</summary>
    public static bool TryParse(string line, out string tag, out ReadOnlySpan<char> value)
    {
        tag = "";
        value = default;
        var letters = line.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        if (letters is < 2 or > 4)
            return false;
        var hyphen = letters + line.AsSpan(letters).IndexOfAnyExcept(' ');
        if (hyphen < letters || line[hyphen] != '-' || (hyphen + 1 < line.Length && line[hyphen + 1] != ' '))
            return false;
        tag = line[..letters];
        value = line.AsSpan(hyphen + 1).Trim();
        return true;
    }
}
