namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>Communities within communities.</summary>
public sealed class CommunityTree
{
    private readonly Community[] _communities;
    private readonly int[] _leafOf;

    internal CommunityTree(Community[] communities, int nodeCount, double modularity)
    {
        (_communities, Modularity) = (communities, modularity);
        Roots = [.. communities.Where(community => community.Parent is null).Select(community => community.Number)];
        _leafOf = new int[nodeCount];
        foreach (var community in communities.Where(community => community.Children.Count == 0))
        {
            foreach (var node in community.Nodes)
                _leafOf[node] = community.Number;
        }
    }

    /// <summary>All communities by their numbers; a community stands before those within it, a larger one before its smaller sisters.</summary>
    public IReadOnlyList<Community> Communities => _communities;

    /// <summary>The numbers of those that lie in no other; they hold all nodes.</summary>
    public IReadOnlyList<int> Roots { get; }

    /// <summary>For each node the number of the innermost community that it is in.</summary>
    public IReadOnlyList<int> LeafOf => _leafOf;

    /// <summary>The modularity of <see cref="Roots"/>, by the resolution that was asked for; 0 without edges.</summary>
    public double Modularity { get; }

    /// <summary>For each node the number of its community, level by level from the finest to the coarsest; what is not divided stands in several.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Levels()
    {
        var levels = new List<IReadOnlyList<int>>();
        for (var depth = _communities.Select(community => community.Depth).DefaultIfEmpty(-1).Max(); depth >= 0; depth--)
            levels.Add(Array.ConvertAll(_leafOf, leaf => AncestorAt(leaf, depth)));
        return levels;
    }

    private int AncestorAt(int number, int depth)
    {
        while (_communities[number].Depth > depth)
            number = _communities[number].Parent!.Value;
        return number;
    }
}

/// <summary>Nodes with more to do with each other than with others.</summary>
/// <param name="Number">Its number in the tree.</param>
/// <param name="Parent">The community that it lies in; null for a root.</param>
/// <param name="Depth">How many communities it lies in.</param>
/// <param name="Nodes">The numbers of its nodes, in ascending order.</param>
/// <param name="Children">The numbers of the communities that it is divided into, the largest first; empty where it is not.</param>
public sealed record Community(int Number, int? Parent, int Depth, IReadOnlyList<int> Nodes, IReadOnlyList<int> Children);
