using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Hosting;

internal sealed class ForceDirectedLayout : IGraphLayout
{
    public IReadOnlyList<Core.PropertyGraph.LayoutPoint> Place(int nodeCount, IReadOnlyList<Core.PropertyGraph.LayoutEdge> edges, CancellationToken cancellationToken = default) =>
        [.. ForceLayout.Compute([.. Enumerable.Repeat(8.0, nodeCount)], [.. edges.Select(e => new Concepts.Analysis.LayoutEdge(e.First, e.Second, e.Weight))], null, cancellationToken).Points.Select(p => new Core.PropertyGraph.LayoutPoint(p.X, p.Y))];
}
