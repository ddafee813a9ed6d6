namespace PaperGraph.Concepts.Analysis;

/// <summary>A paper beside a benchmark.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Role">The type of the relationship between the two.</param>
/// <param name="Relationship">Its number in the snapshot, under which its evidence is found.</param>
public sealed record PaperInRole(NodeSummary Paper, string Role, int Relationship);

/// <summary>A benchmark with the papers that share it.</summary>
public sealed record SharedBenchmark(NodeSummary Benchmark, IReadOnlyList<PaperInRole> Papers);

/// <summary>Papers against benchmarks.</summary>
/// <param name="Benchmarks">The columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record BenchmarkMatrix(IReadOnlyList<NodeSummary> Benchmarks, IReadOnlyList<BenchmarkMatrixRow> Rows);

/// <summary>A paper's row.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Roles">For each benchmark the type of the paper's relationship to it, or null.</param>
public sealed record BenchmarkMatrixRow(NodeSummary Paper, IReadOnlyList<string?> Roles);
