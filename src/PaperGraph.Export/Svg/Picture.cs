namespace PaperGraph.Export.Svg;

/// <summary>What is drawn.</summary>
/// <param name="Nodes">The nodes, the most important first.</param>
/// <param name="Edges">The lines between them, one for a pair.</param>
/// <param name="AllNodes">How many nodes there were to choose from.</param>
internal sealed record Picture(IReadOnlyList<PictureNode> Nodes, IReadOnlyList<PictureEdge> Edges, int AllNodes);

/// <summary>A circle.</summary>
/// <param name="Type">What gives it its colour.</param>
/// <param name="Label">What stands beside it.</param>
/// <param name="Support">What gives it its size: supporting papers, at least 1.</param>
internal sealed record PictureNode(string Type, string Label, long Support);

/// <summary>A line.</summary>
/// <param name="From">Number of the node that it starts at.</param>
/// <param name="To">Number of the node that it ends at.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Weight">How many papers or mentions are behind it.</param>
/// <param name="Strength">The weight against what both ends could have, about 0 to 1.</param>
internal sealed record PictureEdge(int From, int To, EdgeKind Kind, double Weight, double Strength);

/// <summary>Kinds of line, the most telling first: where a pair has several, it is drawn as the first.</summary>
internal enum EdgeKind
{
    /// <summary>A version, or a narrower concept.</summary>
    Hierarchy,

    /// <summary>Any other relationship.</summary>
    Relation,

    /// <summary>Named by the same papers.</summary>
    CoOccurrence,
}
