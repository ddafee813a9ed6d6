using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Tests;

/// <summary>The simplest layout: all nodes on a circle.</summary>
internal sealed class CircleLayout : IGraphLayout
{
    public IReadOnlyList<LayoutPoint> Place(int nodeCount, IReadOnlyList<LayoutEdge> edges, CancellationToken cancellationToken = default) =>
        [.. Enumerable.Range(0, nodeCount).Select(i => new LayoutPoint(Math.Cos(Math.Tau * i / nodeCount), Math.Sin(Math.Tau * i / nodeCount)))];
}
