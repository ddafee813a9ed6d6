namespace PaperGraph.Evaluation.Curves;

/// <summary>What is right and what is found from a confidence on.</summary>
/// <param name="Threshold">The least confidence.</param>
/// <param name="Precision">Share of what is found that is right, 0 to 1.</param>
/// <param name="Recall">Share of what is there that is found, 0 to 1.</param>
public readonly record struct CurvePoint(double Threshold, double Precision, double Recall);
