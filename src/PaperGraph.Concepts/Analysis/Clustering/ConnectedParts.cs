namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>
/// Divides communities that are not connected, which only gains modularity. Leiden's refinement does so wherever it goes on; this
/// is for the last step, behind which nothing is refined.
/// </summary>
internal static class ConnectedParts
{
    public static Partition Of(WeightedGraph graph, Partition partition)
    {
        var part = new int[graph.NodeCount];
        Array.Fill(part, -1);
        var found = 0;
        var border = new Stack<int>();
        for (var start = 0; start < graph.NodeCount; start++)
        {
            if (part[start] >= 0)
                continue;
            part[start] = found;
            border.Push(start);
            while (border.TryPop(out var node))
            {
                foreach (var neighbour in graph.NeighboursOf(node))
                {
                    if (part[neighbour] >= 0 || partition[neighbour] != partition[start])
                        continue;
                    part[neighbour] = found;
                    border.Push(neighbour);
                }
            }

            found++;
        }

        return Partition.Of(part);
    }
}
