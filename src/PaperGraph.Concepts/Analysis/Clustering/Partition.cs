namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>Which community each node belongs to.</summary>
internal sealed class Partition
{
    private readonly int[] _communityOf;

    private Partition(int[] communityOf, int count) => (_communityOf, Count) = (communityOf, count);

    /// <summary>Numbers of communities go from 0 to below this; some may be empty until they are <see cref="Numbered"/>.</summary>
    public int Count { get; private set; }

    public int NodeCount => _communityOf.Length;

    public int this[int node]
    {
        get => _communityOf[node];
        set => _communityOf[node] = value;
    }

    public static Partition Singletons(int nodeCount) => new([.. Enumerable.Range(0, nodeCount)], nodeCount);

    public static Partition Of(int[] communityOf) => new(communityOf, communityOf.Length == 0 ? 0 : communityOf.Max() + 1);

    public Partition Copy() => new((int[])_communityOf.Clone(), Count);

    public int[] ToArray() => (int[])_communityOf.Clone();

    /// <summary>Adds a community without a node and gives its number.</summary>
    public int AddEmpty() => Count++;

    /// <summary>The same communities, numbered without gaps by their least node.</summary>
    public Partition Numbered()
    {
        var numbers = new int[Count];
        Array.Fill(numbers, -1);
        var next = 0;
        var result = new int[NodeCount];
        for (var node = 0; node < NodeCount; node++)
        {
            ref var number = ref numbers[_communityOf[node]];
            if (number < 0)
                number = next++;
            result[node] = number;
        }

        return new(result, next);
    }

    /// <summary>Of nodes that are communities of other nodes, the communities of those.</summary>
    public Partition Below(Partition finer)
    {
        var result = new int[finer.NodeCount];
        for (var node = 0; node < result.Length; node++)
            result[node] = _communityOf[finer[node]];
        return new(result, Count);
    }

    public Groups Members() => new(_communityOf, Count);
}
