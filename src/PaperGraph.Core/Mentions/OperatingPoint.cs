namespace PaperGraph.Core.Mentions;

/// <summary>A least confidence that has a name.</summary>
/// <param name="Name">What users call it, in lower case.</param>
/// <param name="Threshold">The least confidence, 0 to 1.</param>
/// <param name="Meaning">What it is for.</param>
public sealed record OperatingPoint(string Name, double Threshold, string Meaning);
