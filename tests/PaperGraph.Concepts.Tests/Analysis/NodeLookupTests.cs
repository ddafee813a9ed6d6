using PaperGraph.Concepts.Analysis;
using PaperGraph.Core.Names;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Testing;

namespace PaperGraph.Concepts.Tests.Analysis;

public sealed class NodeLookupTests
{
    private static readonly INamedQueries Graph = Queries.Of(Settled.Of(
        Settled.Paper("a", ConceptLabel.Benchmark, "GSM8K", "MATH"),
        Settled.Paper("b", ConceptLabel.Benchmark, "GSM8K", "RICE").Introducing("RICE"),
        Settled.Paper("c", ConceptLabel.Method, "Mixture-of-Thought", "MoT", "RICE").Introducing("RICE").Defining("MoT", "Mixture-of-Thought"),
        Settled.Paper("d", ConceptLabel.Method, "Mixture of Tongues", "MoT").Defining("MoT", "Mixture of Tongues"),
        Some.Record(Some.Paper("arxiv:1", "MixUp: a thing of its own"))).Snapshot());

    [Theory]
    [InlineData("benchmark/gsm8k", "benchmark/gsm8k")]
    [InlineData("gsm-8k", "benchmark/gsm8k")]
    [InlineData("mixture of thoughts", "method/mixture-of-thought")]
    [InlineData("RICE", "benchmark/rice", "method/rice")]
    [InlineData("MoT", "method/mixture-of-thought", "method/mixture-of-tongues")]
    public async Task Find_KnownName_GivesItsConcepts(string text, params string[] expected)
    {
        var answer = await FindAsync(text, NodeKinds.Concepts);
        Assert.Equal(expected, answer.Matches.Select(match => match.Id));
        Assert.Equal(expected.Length > 1, answer.IsAmbiguous);
        Assert.Empty(answer.Suggestions);
    }

    [Theory]
    [InlineData("GMS8K", "benchmark/gsm8k")]
    [InlineData("mixture", "method/mixture-of-thought", "method/mixture-of-tongues")]
    [InlineData("tongues", "method/mixture-of-tongues")]
    [InlineData("zzzzzz")]
    [InlineData("")]
    public async Task Find_UnknownName_SuggestsWhatMayBeMeant(string text, params string[] expected)
    {
        var answer = await FindAsync(text, NodeKinds.Concepts);
        Assert.Empty(answer.Matches);
        Assert.Equal(expected, answer.Suggestions.Select(suggestion => suggestion.Id));
    }

    [Theory]
    [InlineData("arxiv:1")]
    [InlineData("paper/arxiv:1")]
    [InlineData("mixup")]
    [InlineData("MixUp: A Thing of Its Own")]
    public async Task Find_Paper_ByIdentityOrTitle(string text) =>
        Assert.Equal("paper/arxiv:1", Assert.Single((await FindAsync(text, [NodeKinds.Paper])).Matches).Id);

    [Fact]
    public async Task FindById_OfAnotherKind_IsNothing()
    {
        var lookup = new NodeLookup(Graph);
        Assert.Equal("benchmark/gsm8k", (await lookup.FindByIdAsync(" Benchmark/GSM8K ", [NodeKinds.Benchmark], TestContext.Current.CancellationToken))?.Id);
        Assert.Null(await lookup.FindByIdAsync("benchmark/gsm8k", [NodeKinds.Paper], TestContext.Current.CancellationToken));
        Assert.Null(await lookup.FindByIdAsync("GSM8K", [NodeKinds.Benchmark], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abcdefgh", 4)]
    public void EditDistance_OfTwoTexts_StopsAboveTheLimit(string left, string right, int expected) =>
        Assert.Equal(expected, EditDistance.Between(left, right, 3));

    private static async Task<LookupAnswer> FindAsync(string text, IReadOnlyList<string> kinds) =>
        await new NodeLookup(Graph).FindAsync(text, kinds, cancellationToken: TestContext.Current.CancellationToken);
}
