namespace PaperGraph.Core.PropertyGraph;

/// <summary>Finds places in the plane for the nodes of a picture, near where they are connected.</summary>
public interface IGraphLayout
{
    /// <summary>The place of every node, in units of the layout's own; whoever draws scales them. Equal input gives equal places.</summary>
    /// <param name="nodeCount">How many nodes there are; they are numbered from 0.</param>
    /// <param name="edges">What pulls nodes together. No pair occurs twice, none is a loop.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    IReadOnlyList<LayoutPoint> Place(int nodeCount, IReadOnlyList<LayoutEdge> edges, CancellationToken cancellationToken = default);
}

/// <summary>Two nodes that belong near each other.</summary>
/// <param name="First">Number of the one.</param>
/// <param name="Second">Number of the other, larger.</param>
/// <param name="Weight">How strongly; above 0.</param>
public readonly record struct LayoutEdge(int First, int Second, double Weight);

/// <summary>A place in the plane; the second coordinate grows downwards.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct LayoutPoint(double X, double Y);
