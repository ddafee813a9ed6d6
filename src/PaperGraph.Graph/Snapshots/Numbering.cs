namespace PaperGraph.Graph.Snapshots;

/// <summary>From the row in which an element came to the number that it has in the snapshot.</summary>
/// <param name="Numbers">The number of each row.</param>
internal readonly record struct Numbering(int[] Numbers)
{
    /// <summary>Nodes by ordinal order of their ids.</summary>
    public static Numbering OfNodes(List<string> ids)
    {
        var rows = new int[ids.Count];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        if (!IsSorted(ids))
            Array.Sort(ids.ToArray(), rows, StringComparer.Ordinal);
        return OfOrder(rows);
    }

    /// <summary>The numbering that makes the given order of rows the order of numbers.</summary>
    public static Numbering OfOrder(int[] rows)
    {
        var numbers = new int[rows.Length];
        for (var number = 0; number < rows.Length; number++)
            numbers[rows[number]] = number;
        return new(numbers);
    }

    /// <summary>Values by row as values by number.</summary>
    public T[] Apply<T>(IReadOnlyList<T> values)
    {
        var result = new T[values.Count];
        for (var row = 0; row < result.Length; row++)
            result[Numbers[row]] = values[row];
        return result;
    }

    private static bool IsSorted(List<string> ids)
    {
        for (var i = 1; i < ids.Count; i++)
        {
            if (string.CompareOrdinal(ids[i - 1], ids[i]) > 0)
                return false;
        }

        return true;
    }
}
