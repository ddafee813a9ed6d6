namespace PaperGraph.Export.Svg;

/// <summary>Thins lines out until a person can follow them.</summary>
internal static class StrongestEdges
{
    private const int LinesPerNode = 3;

    /// <summary>All lines of the hierarchy and of the centre, and of every node its strongest others; in the given order.</summary>
    public static List<PictureEdge> Of(List<PictureEdge> edges, int nodes, int? centre)
    {
        var kept = new HashSet<PictureEdge>(ReferenceEqualityComparer.Instance);
        var lines = new int[nodes];
        foreach (var edge in edges.OrderByDescending(IsFixed).ThenByDescending(edge => edge.Strength).ThenByDescending(edge => edge.Weight))
        {
            if (IsFixed(edge) || lines[edge.From] < LinesPerNode || lines[edge.To] < LinesPerNode)
            {
                kept.Add(edge);
                lines[edge.From]++;
                lines[edge.To]++;
            }
        }

        return [.. edges.Where(kept.Contains)];

        bool IsFixed(PictureEdge edge) => edge.Kind == EdgeKind.Hierarchy || edge.From == centre || edge.To == centre;
    }
}
