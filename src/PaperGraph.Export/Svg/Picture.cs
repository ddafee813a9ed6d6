namespace PaperGraph.Export.Svg;

/// <summary>What is drawn.</summary>
/// <param name="Nodes">The nodes, the most important first.</param>
/// <param name="Edges">The lines between them, one for a pair.</param>
/// <param name="Centre">The node that the others lie around, first of the nodes; null where there is none.</param>
/// <param name="AllNodes">How many nodes there were to choose from.</param>
/// <param name="AllEdges">How many lines there were to choose from between the nodes drawn.</param>
internal sealed record Picture(IReadOnlyList<PictureNode> Nodes, IReadOnlyList<PictureEdge> Edges, PictureNode? Centre, int AllNodes, int AllEdges)
{
    private const double RoomyCount = 150;

    /// <summary>How much smaller than usual circles, gaps and lines are, so that many of them find room; 1 where there are few.</summary>
    public double Scale => Math.Min(1, Math.Sqrt(RoomyCount / Math.Max(1, Nodes.Count)));
}

/// <summary>A circle.</summary>
/// <param name="Type">What gives it its colour.</param>
/// <param name="Label">What stands beside it.</param>
/// <param name="Support">What gives it its size: supporting papers, at least 1.</param>
internal sealed record PictureNode(string Type, string Label, long Support);

/// <summary>A line.</summary>
/// <param name="From">Number of the node that it starts at.</param>
/// <param name="To">Number of the node that it ends at.</param>
/// <param name="Type">The type of its most telling relationship.</param>
/// <param name="Weight">How many papers or mentions are behind it.</param>
/// <param name="Strength">The weight against what both ends could have, about 0 to 1.</param>
internal sealed record PictureEdge(int From, int To, string Type, double Weight, double Strength)
{
    /// <summary>How it is drawn.</summary>
    public EdgeKind Kind { get; } = EdgeKinds.Of(Type);
}
