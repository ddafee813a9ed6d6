namespace PaperGraph.Core.Names;

/// <summary>How many letters must be added, dropped, changed or swapped with their neighbour to make one text of another.</summary>
/// <remarks>Optimal string alignment: F. J. Damerau, A technique for computer detection and correction of spelling errors (1964).</remarks>
public static class EditDistance
{
    /// <summary>The distance, or a number above the limit where it is greater.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var row = rows[i % 3];
            if (FillRow(left, right, i, row, rows[(i + 2) % 3], rows[(i + 1) % 3]) > limit)
                return limit + 1;
        }

        return rows[left.Length % 3][right.Length];
    }

    /// <summary>The candidate nearest to a text that was meant for one of them, or null where none is near: a quarter of the letters and one more may differ.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        var limit = 1 + (text.Length / 4);
        var near = candidates.Select(name => (Name: name, Distance: Between(text, name, limit))).Where(candidate => candidate.Distance <= limit);
        return near.OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal).FirstOrDefault().Name;
    }

    private static int FillRow(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int i, int[] row, int[] above, int[] twoAbove)
    {
        var least = row[0] = i;
        for (var j = 1; j <= right.Length; j++)
        {
            var change = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            least = Math.Min(least, row[j]);
        }

        return least;
    }
}
