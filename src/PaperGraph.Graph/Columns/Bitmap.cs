namespace PaperGraph.Graph.Columns;

/// <summary>Which rows of a dense column are filled; a default one says that all are.</summary>
internal readonly struct Bitmap
{
    private readonly ulong[]? _words;

    private Bitmap(ulong[] words) => _words = words;

    public bool this[int row] => _words is null || (_words[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>The bitmap of the given rows out of <paramref name="count"/>.</summary>
    public static Bitmap Of(ReadOnlySpan<int> rows, int count)
    {
        if (rows.Length == count)
            return default;
        var words = new ulong[(count + 63) >> 6];
        foreach (var row in rows)
            words[row >> 6] |= 1UL << (row & 63);
        return new(words);
    }
}
