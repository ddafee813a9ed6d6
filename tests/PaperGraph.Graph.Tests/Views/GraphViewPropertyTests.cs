using CsCheck;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Indexes;
using PaperGraph.Graph.Merging;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Tests.Transactions;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Views;

/// <summary>Random transactions on a view and on <see cref="ModelGraph"/> give the same graph; readers' views stay as they were.</summary>
public sealed class GraphViewPropertyTests
{
    private static readonly Gen<(List<GraphOperation> Operations, bool IsCommitted, bool IsMerged)> Transaction =
        Gen.Select(GraphOperation.Any.List[1, 12], Gen.Int[0, 3].Select(draw => draw > 0), Gen.Int[0, 3].Select(draw => draw == 0));

    private static readonly GraphRule NodeRule = new("by_b", RuleKind.Range, ElementKind.Node, ["A"], ["B"], PropertyMap.Empty);

    private static readonly GraphRule PairRule = new("by_b_c", RuleKind.Range, ElementKind.Node, ["B"], ["B", "C"], PropertyMap.Empty);

    private static readonly GraphRule RelationshipRule = new("by_type", RuleKind.Range, ElementKind.Relationship, ["A"], ["B"], PropertyMap.Empty);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task Transactions_OneAfterAnother_DoWhatTheModelDoes() => Transaction.List[1, 8].SampleAsync(async transactions =>
    {
        var log = new MemoryCommitLog();
        using var graph = new LiveGraph(log);
        var model = new ModelGraph();
        List<(GraphView View, string Shown)> held = [];
        foreach (var (operations, isCommitted, isMerged) in transactions)
        {
            var transaction = await graph.BeginAsync(Token);
            var after = model.Copy();
            foreach (var operation in operations)
            {
                operation.Do(after, transaction);
                AssertSame(after, transaction.View);
            }

            if (isCommitted)
            {
                await graph.CommitAsync(transaction, Token);
                model = after;
            }
            else
            {
                graph.Rollback(transaction);
            }

            var view = await graph.ReadViewAsync(Token);
            AssertSame(model, view);
            AssertSame(model, new GraphView(SnapshotMerge.Build(view, Token)));
            held.Add((view, model.Show()));
            if (isMerged)
                await ReadAnewAsync(graph);
        }

        Assert.All(held, one => Assert.Equal(one.Shown, ModelGraph.Show(one.View)));
        AssertSame(model, await log.LoadAsync(Token));

        // A graph that is loaded anew may give the numbers of what is gone again; commits are replayed onto what they were made of.
        if (!transactions.Exists(transaction => transaction.IsMerged))
            AssertSame(model, ChangeReplay.Apply(new GraphView(GraphSnapshot.Empty), log.Commits.ConvertAll(changes => (1L, changes))));
    });

    [Fact]
    public Task Indexes_InTransactions_FindWhatAScanFinds() => Transaction.List[1, 6].SampleAsync(async transactions =>
    {
        using var graph = new LiveGraph(new MemoryCommitLog());
        for (var i = 0; i < transactions.Count; i++)
        {
            var transaction = await graph.BeginAsync(Token);
            foreach (var operation in transactions[i].Operations)
                operation.Do(ModelOf(transaction.View), transaction);
            if (i == 1)
            {
                transaction.CreateRule(NodeRule);
                transaction.CreateRule(PairRule);
                transaction.CreateRule(RelationshipRule);
            }

            AssertIndexes(transaction.View);
            if (transactions[i].IsCommitted)
                await graph.CommitAsync(transaction, Token);
            else
                graph.Rollback(transaction);
            AssertIndexes(await graph.ReadViewAsync(Token));
            if (transactions[i].IsMerged)
                await ReadAnewAsync(graph);
            AssertIndexes(await graph.ReadViewAsync(Token));
        }
    });

    // A commit of a batch lets the view go; the next is loaded, with all that was written in its base.
    private static ValueTask ReadAnewAsync(LiveGraph graph) => graph.CommitAsync(new Core.Storage.StoreCommit(), Token);

    private static void AssertSame(ModelGraph model, GraphView view)
    {
        Assert.Equal(model.Show(), ModelGraph.Show(view));
        Assert.Equal((model.Nodes.Count, model.Relationships.Count), (view.NodeCount, view.RelationshipCount));
        for (var label = 0; label < view.Labels.Names.Count; label++)
        {
            var name = view.Labels.Names[label];
            var expected = model.Nodes.Where(pair => pair.Value.Labels.Contains(name)).Select(pair => pair.Key).ToList();
            List<long> found = [];
            for (var scan = view.NodesWith(label); scan.MoveNext();)
                found.Add(view.StoredNode(scan.Current));
            Assert.Equal(expected, found.Order());
            Assert.Equal(expected.Count, view.CountNodes(label));
        }

        for (var type = 0; type < view.Types.Names.Count; type++)
            Assert.Equal(model.Relationships.Values.Count(edge => edge.Type == view.Types.Names[type]), view.CountRelationships(type));
        foreach (var stored in model.Nodes.Keys)
            AssertNeighbours(model, view, stored);
    }

    private static void AssertNeighbours(ModelGraph model, GraphView view, long stored)
    {
        Assert.True(view.TryFindStoredNode(stored, out var node));
        Assert.True(view.TryFindNode(model.NameOf(stored), out var named));
        Assert.Equal(node, named);
        for (var type = -1; type < view.Types.Names.Count; type++)
        {
            var edges = model.Relationships.Where(pair => type < 0 || pair.Value.Type == view.Types.Names[type]).ToList();
            var outgoing = type < 0 ? view.Outgoing(node) : view.Outgoing(node, type);
            var incoming = type < 0 ? view.Incoming(node) : view.Incoming(node, type);
            Assert.Equal(
                edges.Where(pair => pair.Value.Start == stored).Select(pair => (pair.Key, pair.Value.End)),
                outgoing.Relationships.ToArray().Zip(outgoing.Nodes.ToArray(), (edge, end) => (view.StoredRelationship(edge), view.StoredNode(end))).Order());
            Assert.Equal(
                edges.Where(pair => pair.Value.End == stored).Select(pair => (pair.Key, pair.Value.Start)),
                incoming.Relationships.ToArray().Zip(incoming.Nodes.ToArray(), (edge, start) => (view.StoredRelationship(edge), view.StoredNode(start))).Order());
            Assert.Equal((outgoing.Count, incoming.Count), (view.Degree(node, type, true), view.Degree(node, type, false)));
        }
    }

    private static void AssertIndexes(GraphView view)
    {
        var (b, c) = (view.Keys.Find("B"), view.Keys.Find("C"));
        Value[] values = [Value.Of(1L), Value.Of(2.0), Value.Of("a"), Value.Of("ab"), Value.Of("\uFF21"), Value.Of("\U0001D504"), Value.Of(true), Value.List([0L]), Value.Of(double.NaN)];
        foreach (var value in values)
        {
            AssertFound(view, view.FindIndex(-1, view.Keys.Find("id"))!.Seek(value), Nodes(view, "", node => Holds(view.NodeProperty(node, view.Keys.Find("id")), value)));
            if (view.FindIndex(view.Labels.Find("A"), b) is not { } index)
                continue;
            AssertFound(view, index.Seek(value), Nodes(view, "A", node => Holds(view.NodeProperty(node, b), value)));
            AssertFound(view, index.Range(value, true, Value.Null, false), Nodes(view, "A", node => Orders(view.NodeProperty(node, b), value) >= 0));
            AssertFound(view, index.Range(Value.Null, false, value, false), Nodes(view, "A", node => Orders(view.NodeProperty(node, b), value) < 0));
            if (value.Kind == ValueKind.String)
                AssertFound(view, index.Prefix(value.AsString()), Nodes(view, "A", node => view.NodeProperty(node, b) is { Kind: ValueKind.String } text && text.AsString().StartsWith(value.AsString(), StringComparison.Ordinal)));
            AssertFound(view, view.FindIndex(view.Labels.Find("B"), b, c)!.Seek([value, Value.Of(1.0)]), Nodes(view, "B", node => Holds(view.NodeProperty(node, b), value) && Holds(view.NodeProperty(node, c), Value.Of(1.0))));
            var type = view.Types.Find("A");
            AssertFound(view, view.FindRelationshipIndex(type, b)!.Seek(value), Enumerable.Range(0, view.RelationshipCapacity).Where(relationship =>
                view.HasRelationship(relationship) && view.TypeOf(relationship) == type && Holds(view.RelationshipProperty(relationship, b), value)));
        }
    }

    private static void AssertFound(GraphView view, IndexSeek seek, IEnumerable<int> expected)
    {
        List<int> found = [];
        while (seek.MoveNext())
            found.Add(seek.Current);
        Assert.Equal(expected.Order(), found.Order());
        Assert.True(found.Count <= view.NodeCount + view.RelationshipCount);
    }

    private static IEnumerable<int> Nodes(GraphView view, string label, Func<int, bool> condition) => Enumerable.Range(0, view.NodeCapacity)
        .Where(node => view.HasNode(node) && (label.Length == 0 || view.HasLabel(node, view.Labels.Find(label))) && condition(node));

    private static bool Holds(Value left, Value right) => KeyValues.AreEqual(left, right);

    private static int? Orders(Value left, Value right) => KeyValues.AreComparable(left, right) ? KeyValues.Compare(left, right) : null;

    private static ModelGraph ModelOf(GraphView view)
    {
        var model = new ModelGraph();
        for (var scan = view.Nodes(); scan.MoveNext();)
        {
            var node = view.Node(scan.Current);
            model.Nodes.Add(view.StoredNode(scan.Current), new([.. node.Labels], new(node.Properties)));
        }

        for (var relationship = 0; relationship < view.RelationshipCapacity; relationship++)
        {
            if (view.HasRelationship(relationship))
                model.Relationships.Add(view.StoredRelationship(relationship), new(view.Types.Names[view.TypeOf(relationship)], view.StoredNode(view.StartNode(relationship)), view.StoredNode(view.EndNode(relationship)), new(view.RelationshipProperties(relationship))));
        }

        return model;
    }
}
