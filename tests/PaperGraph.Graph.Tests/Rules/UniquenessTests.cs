using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Storage;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Tests.Transactions;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Rules;

public sealed class UniquenessTests : IDisposable
{
    private static readonly GraphRule Rule = new("thing_k", RuleKind.Uniqueness, ElementKind.Node, ["Thing"], ["k"], PropertyMap.Empty);

    private readonly MemoryCommitLog _log = new();
    private readonly LiveGraph _graph;

    public UniquenessTests() => _graph = new(_log);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _graph.Dispose();

    // What a Neo4j server does: docs/compatibility.md.
    public static TheoryData<Value, Value, bool> Pairs => new()
    {
        { Value.Of(1L), Value.Of(1.0), true },
        { Value.Of(9_007_199_254_740_993), Value.Of(9_007_199_254_740_992.0), false },
        { Value.Of(9_007_199_254_740_992), Value.Of(9_007_199_254_740_992.0), true },
        { Value.Of("\u00c9"), Value.Of("E\u0301"), false },
        { Value.Of("a"), Value.Of("a "), false },
        { Value.Of("a"), Value.Of("a"), true },
        { Value.List([1L]), Value.List([Value.Of(1.0)]), true },
        { Value.Of(true), Value.Of(1L), false },
        { Value.Of(0.0), Value.Of(-0.0), true },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Values_OfTwoNodes_ConflictWhereTheyAreTheSameKey(Value first, Value second, bool conflict)
    {
        await CreateRuleAsync();
        var transaction = await _graph.BeginAsync(Token);
        var existing = Thing(transaction, first);

        if (!conflict)
        {
            Thing(transaction, second);
            return;
        }

        var error = Assert.Throws<ConstraintViolationException>(() => Thing(transaction, second));
        Assert.Equal((Rule, existing), (error.Rule, error.Existing));
        Assert.Equal([second], error.Values);
    }

    [Fact]
    public async Task Key_ThatIsFreeAgain_CanBeTaken()
    {
        await CreateRuleAsync();
        var transaction = await _graph.BeginAsync(Token);
        int first = Thing(transaction, Value.Of("x")), other = Thing(transaction, Value.Of("y"));
        transaction.SetNodeProperty(first, transaction.Key("k"), Value.Null);
        transaction.SetNodeProperty(other, transaction.Key("k"), Value.Of("x"));
        transaction.SetNodeProperty(other, transaction.Key("k"), Value.Of("x"));
        transaction.RemoveLabel(other, transaction.Label("Thing"));
        var third = Thing(transaction, Value.Of("x"));

        Assert.Throws<ConstraintViolationException>(() => transaction.AddLabel(other, transaction.Label("Thing")));
        transaction.DeleteNode(third);
        Assert.True(transaction.AddLabel(other, transaction.Label("Thing")));
        await _graph.CommitAsync(transaction, Token);
        Assert.Equal(2, (await _graph.ReadViewAsync(Token)).NodeCount);
    }

    [Fact]
    public async Task Rule_ThatWhatIsThereBreaks_IsNotMade()
    {
        var transaction = await _graph.BeginAsync(Token);
        Thing(transaction, Value.Of(1L));
        Thing(transaction, Value.Of(1.0));

        Assert.Throws<ConstraintViolationException>(() => transaction.CreateRule(Rule));
        Assert.Empty(transaction.View.Rules);
        transaction.CreateRule(Rule with { Kind = RuleKind.Range });
        Assert.Throws<ArgumentException>(() => transaction.CreateRule(Rule));
        Assert.True(transaction.DropRule(Rule.Name));
        Assert.False(transaction.DropRule(Rule.Name));
        _graph.Rollback(transaction);
    }

    [Fact]
    public async Task Rule_OverRelationships_KeepsTheirValuesApart()
    {
        var transaction = await _graph.BeginAsync(Token);
        transaction.CreateRule(new("t_k", RuleKind.Uniqueness, ElementKind.Relationship, ["T"], ["k", "l"], PropertyMap.Empty));
        var (node, k, l) = (transaction.CreateNode(), transaction.Key("k"), transaction.Key("l"));
        var relationships = new[] { "T", "T", "U" }.Select(type => transaction.CreateRelationship(transaction.Type(type), node, node)).ToArray();
        foreach (var relationship in relationships)
            transaction.SetRelationshipProperty(relationship, k, Value.Of(1L));
        transaction.SetRelationshipProperty(relationships[0], l, Value.Of(2L));
        transaction.SetRelationshipProperty(relationships[2], l, Value.Of(2L));

        Assert.Throws<ConstraintViolationException>(() => transaction.SetRelationshipProperty(relationships[1], l, Value.Of(2.0)));
        await _graph.CommitAsync(transaction, Token);
        Assert.Equal("t_k", Assert.Single((await _log.LoadAsync(Token)).Rules).Name);
    }

    [Fact]
    public async Task Batch_ThatBreaksARule_LeavesNothing()
    {
        await CreateRuleAsync();
        var batch = new GraphBatch { Nodes = [Node("a"), Node("b")] };

        await Assert.ThrowsAsync<ConstraintViolationException>(async () => await _graph.CommitAsync(new StoreCommit { Graph = batch }, Token));
        Assert.Equal(0, (await _graph.ReadAsync(Token)).NodeCount);

        static GraphNode Node(string id) => SomeGraph.NodeOf(id, ["Thing"], PropertyMap.Of(("k", Value.Of("same"))));
    }

    private async Task CreateRuleAsync()
    {
        var transaction = await _graph.BeginAsync(Token);
        transaction.CreateRule(Rule);
        await _graph.CommitAsync(transaction, Token);
    }

    private static int Thing(GraphTransaction transaction, Value k)
    {
        var node = transaction.CreateNode();
        transaction.AddLabel(node, transaction.Label("Thing"));
        transaction.SetNodeProperty(node, transaction.Key("k"), k);
        return node;
    }
}
