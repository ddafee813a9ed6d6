namespace PaperGraph.Evaluation.Calibration;

/// <summary>Something that a system is so sure of, and whether it is right.</summary>
/// <param name="Confidence">How sure, 0 to 1.</param>
/// <param name="IsRight">Whether it is.</param>
public readonly record struct Judged(double Confidence, bool IsRight);
