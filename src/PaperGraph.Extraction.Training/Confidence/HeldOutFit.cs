namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>One fit of a cross-validation.</summary>
/// <param name="Teacher">Whose silver labels it learns from.</param>
/// <param name="Learns">Which annotated papers it learns from, by number.</param>
/// <param name="Reads">Which it reads; it learns from none of them.</param>
internal sealed record HeldOutFit(int Teacher, Predicate<int> Learns, Predicate<int> Reads);
