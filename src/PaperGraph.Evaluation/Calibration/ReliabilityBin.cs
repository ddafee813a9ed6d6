namespace PaperGraph.Evaluation.Calibration;

/// <summary>Things of about one confidence.</summary>
/// <param name="Least">The smallest confidence among them.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Count">How many they are; a part of those that two bins share counts in each.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share of them that is right.</param>
public readonly record struct ReliabilityBin(double Least, double Most, double Count, double Confidence, double Right);
