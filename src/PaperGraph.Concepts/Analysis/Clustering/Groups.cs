namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>The nodes of each community, in ascending order.</summary>
internal sealed class Groups
{
    private readonly int[] _starts;
    private readonly int[] _nodes;

    public Groups(int[] communityOf, int count)
    {
        _starts = new int[count + 1];
        foreach (var community in communityOf)
            _starts[community + 1]++;
        for (var community = 0; community < count; community++)
            _starts[community + 1] += _starts[community];
        _nodes = new int[communityOf.Length];
        var next = (int[])_starts.Clone();
        for (var node = 0; node < communityOf.Length; node++)
            _nodes[next[communityOf[node]]++] = node;
    }

    public ReadOnlySpan<int> Of(int community) => _nodes.AsSpan(_starts[community].._starts[community + 1]);
}
