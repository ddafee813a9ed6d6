namespace PaperGraph.Graph.Snapshots;

/// <summary>Counting sort: items by the number of the group that each is in.</summary>
internal static class Grouping
{
    /// <summary>Where each group begins once the items lie group by group; one entry more than there are groups.</summary>
    public static int[] Starts(int[] groupOf, int groups)
    {
        var starts = new int[groups + 1];
        foreach (var group in groupOf)
            starts[group + 1]++;
        for (var group = 0; group < groups; group++)
            starts[group + 1] += starts[group];
        return starts;
    }

    /// <summary>The items group by group, in their own order within a group.</summary>
    public static int[] Stable(int[] groupOf, int[] starts)
    {
        var next = (int[])starts.Clone();
        var items = new int[groupOf.Length];
        for (var item = 0; item < groupOf.Length; item++)
            items[next[groupOf[item]]++] = item;
        return items;
    }
}
