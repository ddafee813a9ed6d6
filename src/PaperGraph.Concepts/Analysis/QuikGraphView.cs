using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>
/// An <see cref="AdjacencyGraph"/> as QuikGraph's algorithms see it, without a copy. QuikGraph's own delegate graph answers
/// <c>ContainsVertex</c> by walking all vertices, which makes its algorithms quadratic.
/// </summary>
internal sealed class QuikGraphView(AdjacencyGraph graph) : IVertexListGraph<int, Arc>
{
    public bool IsDirected => true;

    public bool AllowParallelEdges => true;

    public bool IsVerticesEmpty => graph.NodeCount == 0;

    public int VertexCount => graph.NodeCount;

    public IEnumerable<int> Vertices => Enumerable.Range(0, graph.NodeCount);

    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)graph.NodeCount;

    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    public int OutDegree(int vertex) => graph.ArcsFrom(vertex).Count;

    public IEnumerable<Arc> OutEdges(int vertex) => graph.ArcsFrom(vertex);

    public Arc OutEdge(int vertex, int index) => graph.ArcsFrom(vertex)[index];

    public bool TryGetOutEdges(int vertex, [NotNullWhen(true)] out IEnumerable<Arc>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(int source, int target, out Arc edge)
    {
        foreach (var arc in ContainsVertex(source) ? graph.ArcsFrom(source) : [])
        {
            if (arc.Target == target)
            {
                edge = arc;
                return true;
            }
        }

        edge = default;
        return false;
    }

    public bool TryGetEdges(int source, int target, [NotNullWhen(true)] out IEnumerable<Arc>? edges)
    {
        edges = ContainsVertex(source) && ContainsVertex(target) ? OutEdges(source).Where(arc => arc.Target == target) : null;
        return edges is not null;
    }
}
