namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>A confidence, and whether what has it is right.</summary>
internal readonly record struct Judged(double Confidence, bool IsRight);
