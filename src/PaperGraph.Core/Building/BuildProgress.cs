namespace PaperGraph.Core.Building;

/// <summary>How far a build is.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="Records">Records read so far.</param>
/// <param name="Fraction">Share of the input read, 0 to 1; null where its size is unknown.</param>
public sealed record BuildProgress(BuildPhase Phase, long Records, double? Fraction);
