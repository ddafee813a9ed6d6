namespace PaperGraph.Core.Building;

/// <summary>The two phases of a build.</summary>
public enum BuildPhase
{
    /// <summary>Papers become paper records, batch by batch.</summary>
    Streaming,

    /// <summary>Names become concepts, and the graph is brought up to date.</summary>
    Settling,
}
