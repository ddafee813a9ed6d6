namespace PaperGraph.Concepts.Linking;

/// <summary>Keeps links to at most one parent free of cycles.</summary>
internal static class ParentForest
{
    /// <summary>In each cycle takes away the link of the least number.</summary>
    /// <param name="parents">The parent of each number, or -1; changed in place.</param>
    public static void CutCycles(int[] parents)
    {
        var walk = new int[parents.Length];
        for (var start = 0; start < parents.Length; start++)
        {
            var node = start;
            while (node >= 0 && walk[node] == 0)
            {
                walk[node] = start + 1;
                node = parents[node];
            }

            if (node >= 0 && walk[node] == start + 1)
                parents[LeastOnCycle(parents, node)] = -1;
        }
    }

    private static int LeastOnCycle(int[] parents, int node)
    {
        var least = node;
        for (var next = parents[node]; next != node; next = parents[next])
            least = Math.Min(least, next);
        return least;
    }
}
