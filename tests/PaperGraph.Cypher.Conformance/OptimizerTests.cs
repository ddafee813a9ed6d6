using PaperGraph.Cypher.Conformance.Differential;
using PaperGraph.Cypher.Conformance.Subjects;
using PaperGraph.Cypher.Optimization;

namespace PaperGraph.Cypher.Conformance;

/// <summary>What the optimizer does changes no answer of random statements: each of its steps alone, and all of them.</summary>
public sealed class OptimizerTests
{
    private const int RandomCases = 100;

    public static TheoryData<OptimizerStep> Steps => [.. Enum.GetValues<OptimizerStep>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public Task Rows_WithoutAStep_AreTheSame(OptimizerStep step) => CompareAsync(OptimizerOptions.Without(step), first: 10_000 * (int)step);

    [Fact]
    public Task Rows_WithoutAnyStep_AreTheSame() => CompareAsync(OptimizerOptions.None, first: 500_000);

    private static async Task CompareAsync(OptimizerOptions options, int first)
    {
        await using var engines = new EnginePair(new EmbeddedSubject(), new EmbeddedSubject(new MemoryPlace(), options)) { IgnoresFailures = true };
        var differences = await new DifferentialRun(engines).RandomAsync(first, RandomCases).ToListAsync(TestContext.Current.CancellationToken);
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }
}
