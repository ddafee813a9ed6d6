namespace PaperGraph.Concepts.Analysis.Clustering;

/// <summary>How communities are found.</summary>
public sealed record CommunityOptions
{
    /// <summary>How fine they are: 1 is modularity as it was defined, more gives more and smaller ones.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>A community of more nodes than these is divided again inside, unless most would stand alone then.</summary>
    public int MaxSize { get; init; } = 300;

    /// <summary>The seed of what is left to chance; equal seeds give equal communities.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How often all nodes are divided, of which the best counts; null for as many runs as the graph's size allows.</summary>
    public int? Runs { get; init; }
}
