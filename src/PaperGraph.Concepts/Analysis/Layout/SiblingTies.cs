using PaperGraph.Concepts.Analysis.Clustering;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Concepts.Analysis.Layout;

/// <summary>How strongly communities of one parent are related: the weight of the edges between them, by the geometric mean of all that theirs weigh.</summary>
internal sealed class SiblingTies
{
    private readonly CommunityTree _tree;
    private readonly double[] _strengths;
    private readonly Dictionary<int, List<(int Other, double Tie)>> _tiesOf = [];

    public SiblingTies(CommunityTree tree, IReadOnlyList<LayoutEdge> edges)
    {
        _tree = tree;
        _strengths = new double[tree.Communities.Count];
        var weights = new Dictionary<(int First, int Second), double>();
        foreach (var edge in edges)
        {
            AddStrength(tree.LeafOf[edge.First], edge.Weight);
            AddStrength(tree.LeafOf[edge.Second], edge.Weight);
            if (Siblings(tree.LeafOf[edge.First], tree.LeafOf[edge.Second]) is { } pair)
                weights[pair] = weights.GetValueOrDefault(pair) + edge.Weight;
        }

        foreach (var ((first, second), weight) in weights)
        {
            var tie = weight / Math.Sqrt(_strengths[first] * _strengths[second]);
            Add(first, second, tie);
            Add(second, first, tie);
        }
    }

    /// <summary>What a community is related to among those of its parent.</summary>
    public IReadOnlyList<(int Other, double Tie)> TiesOf(int community) => _tiesOf.GetValueOrDefault(community) ?? [];

    /// <summary>The ties between communities of one parent.</summary>
    public double[,] Between(int[] children)
    {
        var ties = new double[children.Length, children.Length];
        var numbers = children.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        for (var i = 0; i < children.Length; i++)
        {
            foreach (var (other, tie) in TiesOf(children[i]))
            {
                if (numbers.TryGetValue(other, out var j))
                    ties[i, j] = tie;
            }
        }

        return ties;
    }

    /// <summary>The communities around two that lie beside each other in one; null where both are one.</summary>
    private (int First, int Second)? Siblings(int first, int second)
    {
        while (first != second && Of(first).Parent != Of(second).Parent)
        {
            var (deepFirst, deepSecond) = (Of(first).Depth, Of(second).Depth);
            first = deepFirst >= deepSecond ? Of(first).Parent!.Value : first;
            second = deepSecond >= deepFirst ? Of(second).Parent!.Value : second;
        }

        return first == second ? null : (Math.Min(first, second), Math.Max(first, second));
    }

    private void AddStrength(int community, double weight)
    {
        for (int? at = community; at is { } number; at = Of(number).Parent)
            _strengths[number] += weight;
    }

    private Community Of(int number) => _tree.Communities[number];

    private void Add(int community, int other, double tie)
    {
        if (!_tiesOf.TryGetValue(community, out var ties))
            _tiesOf[community] = ties = [];
        ties.Add((other, tie));
    }
}
