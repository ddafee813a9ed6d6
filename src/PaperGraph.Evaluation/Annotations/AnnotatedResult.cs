namespace PaperGraph.Evaluation.Annotations;

/// <summary>A score that a paper states.</summary>
/// <param name="Model">The name of the model or method that got it.</param>
/// <param name="Benchmark">The name of the benchmark.</param>
/// <param name="Value">The value as written, without a percent sign.</param>
public sealed record AnnotatedResult(string Model, string Benchmark, string Value);
