using PaperGraph.Cypher.Conformance.Differential;
using PaperGraph.Cypher.Conformance.Subjects;
using PaperGraph.Cypher.Conformance.Values;
using PaperGraph.Testing.Querying;

namespace PaperGraph.Cypher.Conformance;

/// <summary>The named queries on our engine.</summary>
public sealed class NamedQueryTests
{
    [Fact]
    public async Task Queries_OnAMadeGraph_AnswerWhatWasWorkedOutByHand()
    {
        await using var engine = new EmbeddedSubject();
        await engine.ResetAsync();
        await GraphLoading.LoadAsync(engine, QueryGraph.Nodes, QueryGraph.Relationships);
        foreach (var asked in NamedQueryCases.All)
        {
            var outcome = await engine.RunAsync(asked.Query.Text, asked.Parameters);
            Assert.True(outcome.Failure is null, $"{asked}: {outcome.Failure}");
            var (expected, got) = (asked.Expect().Select(CellWriter.Exact.Write), outcome.Rows.Select(CellWriter.Exact.Write));
            Assert.True(expected.SequenceEqual(got), $"{asked}\nexpected:\n{string.Join('\n', expected)}\nanswered:\n{string.Join('\n', got)}");
        }
    }
}
