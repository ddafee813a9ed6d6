using PaperGraph.Concepts.Analysis.Clustering;

namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>Turns what lies in a community about its middle so that nodes come to lie on the side of what they are linked with outside.</summary>
/// <remarks>The turn that brings two sets of places nearest to each other (orthogonal Procrustes; Schönemann, 1966), which in the plane needs no search.</remarks>
internal static class Turning
{
    /// <summary>Turns all communities, a parent before its children.</summary>
    public static void Run(CommunityTree tree, WeightedGraph graph, Vector[] nodes, Circle[] communities, CancellationToken cancellationToken)
    {
        var inside = new bool[nodes.Length];
        foreach (var community in tree.Communities.Where(community => community.Nodes.Count > 1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var node in community.Nodes)
                inside[node] = true;
            var (cosine, sine) = TurnOf(community.Nodes, graph, nodes, communities[community.Number].Center, inside);
            foreach (var node in community.Nodes)
            {
                inside[node] = false;
                nodes[node] = Turned(nodes[node]);
            }

            TurnWithin(community);

            Vector Turned(Vector place) => communities[community.Number].Center + (place - communities[community.Number].Center).Turned(cosine, sine);

            void TurnWithin(Community parent)
            {
                foreach (var child in parent.Children)
                {
                    communities[child] = communities[child] with { Center = Turned(communities[child].Center) };
                    TurnWithin(tree.Communities[child]);
                }
            }
        }
    }

    private static (double Cosine, double Sine) TurnOf(IReadOnlyList<int> members, WeightedGraph graph, Vector[] nodes, Vector center, bool[] inside)
    {
        var (along, across) = (0.0, 0.0);
        foreach (var node in members)
        {
            var neighbours = graph.NeighboursOf(node);
            var weights = graph.WeightsOf(node);
            var from = nodes[node] - center;
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (inside[neighbours[i]])
                    continue;
                var to = nodes[neighbours[i]] - center;
                along += weights[i] * ((from.X * to.X) + (from.Y * to.Y));
                across += weights[i] * ((from.X * to.Y) - (from.Y * to.X));
            }
        }

        var length = Math.Sqrt((along * along) + (across * across));
        return length > 0 ? (along / length, across / length) : (1, 0);
    }
}
