using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using Xunit;

namespace PaperGraph.Testing.Stores;

public abstract partial class GraphStoreSpecification
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, 123, TimeSpan.FromHours(2));

    [Fact]
    public async Task Decision_OfAnyKind_ComesBackEqualAndInOrder()
    {
        Decision[] decisions =
        [
            Decision.Hide(Key(ConceptLabel.Topic, "our approach"), Noon),
            Decision.Merge(Key(ConceptLabel.Model, "GPT 4"), Key(ConceptLabel.Model, "GPT4"), Noon) with { By = "Ada", Note = "the same; said \"so\", \u00e9\n" },
            Decision.Retype(Key(ConceptLabel.Method, "BERT"), ConceptLabel.Model, Noon.AddTicks(1)),
            Decision.Split(Key(ConceptLabel.Method, "MoT"), Key(ConceptLabel.Method, "mixture of tokens"), Noon),
            Decision.Split(Key(ConceptLabel.Method, "MoT"), null, DateTimeOffset.UnixEpoch),
            Decision.Keep(Key(ConceptLabel.Method, "MoT"), null, Noon),
            Decision.Keep(Key(ConceptLabel.Method, "MoT"), Key(ConceptLabel.Topic, "mixture of tokens"), Noon).TakeBack(Noon.AddTicks(1)) with { Note = "they are one" },
        ];
        await Store.CommitAsync(new() { Decisions = [.. decisions.Reverse()] }, Token);
        await ReopenAsync();

        Assert.Equal(decisions.OrderBy(decision => decision.Id, StringComparer.Ordinal), await Store.ReadDecisionsAsync(Token));
        Assert.Equal(0, (await Store.GetStatusAsync(Token)).Papers);
        Assert.Empty(await NodesAsync());
    }

    [Fact]
    public async Task Decision_MadeTwice_IsOneAndTheLaterForm()
    {
        var (one, other) = (Key(ConceptLabel.Benchmark, "ARC"), Key(ConceptLabel.Benchmark, "AI2 reasoning challenge"));
        await Store.CommitAsync(new() { Decisions = [Decision.Merge(one, other, Noon) with { Note = "first" }, Decision.Retype(one, ConceptLabel.Topic, Noon)] }, Token);
        Decision[] later = [Decision.Merge(other, one, Noon.AddDays(1)) with { By = "Ada" }, Decision.Retype(one, ConceptLabel.Method, Noon)];
        await Store.CommitAsync(new() { Decisions = later }, Token);

        Assert.Equal(later, await Store.ReadDecisionsAsync(Token));
    }

    [Fact]
    public async Task Decision_TakenBackAndMadeAgain_IsOneRecordAsItWasLastWritten()
    {
        var decision = Decision.Hide(Key(ConceptLabel.Topic, "x"), Noon);
        await Store.CommitAsync(new() { Decisions = [decision] }, Token);
        await Store.CommitAsync(new() { Decisions = [decision.TakeBack(Noon.AddDays(1))] }, Token);
        await ReopenAsync();
        Assert.Equal([decision.TakeBack(Noon.AddDays(1))], await Store.ReadDecisionsAsync(Token));

        var again = Decision.Hide(Key(ConceptLabel.Topic, "x"), Noon.AddDays(2));
        await Store.CommitAsync(new() { Decisions = [again] }, Token);
        Assert.Equal([again], await Store.ReadDecisionsAsync(Token));
    }

    [Fact]
    public async Task Decision_Deleted_IsGoneAndOthersStay()
    {
        var (gone, kept) = (Decision.Hide(Key(ConceptLabel.Topic, "x"), Noon), Decision.Hide(Key(ConceptLabel.Topic, "y"), Noon));
        await Store.CommitAsync(new() { Decisions = [gone, kept], Records = [Some.Record(Some.Paper())] }, Token);
        await Store.CommitAsync(new() { DeletedDecisions = [gone.Id, "hide Topic:unknown"] }, Token);

        Assert.Equal([kept], await Store.ReadDecisionsAsync(Token));
        Assert.Single(await RecordsAsync());
    }

    [Fact]
    public async Task Settled_AfterDecisionsChange_IsFalseUntilACommitSaysSo()
    {
        var decision = Decision.Hide(Key(ConceptLabel.Topic, "x"), Noon);
        await Store.CommitAsync(new() { Decisions = [decision] }, Token);
        Assert.False((await Store.GetStatusAsync(Token)).Settled);

        await Store.CommitAsync(new() { Decisions = [decision], Settled = true }, Token);
        Assert.True((await Store.GetStatusAsync(Token)).Settled);
        await Store.CommitAsync(new() { Graph = new GraphBatch() }, Token);
        Assert.True((await Store.GetStatusAsync(Token)).Settled);

        await Store.CommitAsync(new() { DeletedDecisions = [decision.Id] }, Token);
        Assert.False((await Store.GetStatusAsync(Token)).Settled);
    }

    private static NameKey Key(ConceptLabel label, string name) => NameKey.Of(label, name);
}
