using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using Xunit;

namespace PaperGraph.Testing.Stores;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Graph_OfAnyKind_ComesBackEqual()
    {
        var nodes = new[]
        {
            Node("model/x", ["Concept", "Model"], ("id", Value.Of("model/x")), ("name", Value.Of("x")), ("mixed", HoldsMixedLists ? Value.List([Value.Of(1), Value.Of("1")]) : Value.List(["1"]))),
            Node("topic/a", ["Gadget", "Thing"], ("list", Value.List(["x", ""])), ("integers", Value.List([1L, -1L, long.MaxValue])), ("yes", Value.Of(true))),
            Node("topic/b", [], ("big", Value.Of(long.MinValue)), ("number", Value.Of(0.1)), ("text", Value.Of("a\0b\u00e9"))),
        };
        var relationships = new[] { Relationship("KNOWS", "topic/a", "topic/b", ("since", Value.Of(2020))), Relationship("OTHER", "topic/b", "topic/b") };
        await CommitAsync(new GraphBatch { Nodes = nodes, Relationships = relationships });
        await ReopenAsync();

        Same(nodes, await NodesAsync());
        Assert.Equal(relationships, await RelationshipsAsync());
    }

    [Fact]
    public async Task Graph_WrittenInAnyOrder_IsReadInOrder()
    {
        await CommitAsync(new GraphBatch
        {
            Nodes = [Node("topic/c", ["Thing"]), Node("topic/a", ["Thing"]), Node("topic/b", ["Thing"])],
            Relationships = [Relationship("Z", "topic/b", "topic/a"), Score("topic/c", "topic/a", "2"), Score("topic/c", "topic/a", "10"), Relationship("Y", "topic/b", "topic/c"), Relationship("Z", "topic/a", "topic/c")],
        });
        await CommitAsync(new GraphBatch { Nodes = [Node("topic/aa", ["Thing"])], Relationships = [Relationship("Z", "topic/aa", "topic/a"), Relationship("Y", "topic/b", "topic/aa")] });

        var relationships = await RelationshipsAsync();
        Assert.Equal(["topic/a", "topic/aa", "topic/b", "topic/c"], (await NodesAsync()).Select(node => node.Id));
        Assert.Equal(relationships.Select(relationship => relationship.Key).Order(), relationships.Select(relationship => relationship.Key));
        Assert.Equal(7, relationships.Count);
    }

    [Fact]
    public async Task Write_OfANode_ReplacesTheSchemasPropertiesOnly()
    {
        await CommitAsync(new GraphBatch { Nodes = [Node("model/x", ["Concept", "Mine", "Model"], ("name", Value.Of("x")), ("firstYear", Value.Of(2020)), ("note", Value.Of("mine")))] });
        await CommitAsync(new GraphBatch { Nodes = [Node("model/x", ["Concept", "Model"], ("name", Value.Of("X")), ("papers", Value.Of(2)))] });

        Same([Node("model/x", ["Concept", "Mine", "Model"], ("name", Value.Of("X")), ("papers", Value.Of(2)), ("note", Value.Of("mine")))], await NodesAsync());
    }

    [Fact]
    public async Task Write_OfARelationship_ReplacesTheSchemasPropertiesOnly()
    {
        await CommitAsync(new GraphBatch { Nodes = [Node("model/x", []), Node("model/y", [])], Relationships = [Relationship("BROADER", "model/x", "model/y", ("support", Value.Of(2)), ("note", Value.Of("mine")))] });
        await CommitAsync(new GraphBatch { Relationships = [Relationship("BROADER", "model/x", "model/y", ("support", Value.Of(3)))] });

        Assert.Equal([Relationship("BROADER", "model/x", "model/y", ("support", Value.Of(3)), ("note", Value.Of("mine")))], await RelationshipsAsync());
    }

    [Fact]
    public async Task Write_OfScores_TellsThemApartByTheirKey()
    {
        await CommitAsync(new GraphBatch { Nodes = [Node("model/x", []), Node("benchmark/y", [])], Relationships = [Score("model/x", "benchmark/y", "1"), Score("model/x", "benchmark/y", "2")] });
        await CommitAsync(new GraphBatch { Relationships = [Score("model/x", "benchmark/y", "2", ("confidence", Value.Of(0.5)))] });
        await CommitAsync(new GraphBatch { DeletedRelationships = [Score("model/x", "benchmark/y", "1").Key] });

        Assert.Equal([Score("model/x", "benchmark/y", "2", ("confidence", Value.Of(0.5)))], await RelationshipsAsync());
    }

    [Fact]
    public async Task Delete_OfANodeWithForeignRelationships_KeepsIt()
    {
        var mine = Relationship("MY_NOTE", "topic/note", "model/x");
        await CommitAsync(new GraphBatch
        {
            Nodes = [Node("model/x", ["Concept", "Model"], ("name", Value.Of("x"))), Node("model/y", ["Concept", "Model"]), Node("topic/note", ["Note"])],
            Relationships = [mine, Relationship("VERSION_OF", "model/y", "model/x")],
        });
        await CommitAsync(new GraphBatch { DeletedRelationships = [Relationship("VERSION_OF", "model/y", "model/x").Key], DeletedNodes = ["model/x", "model/y", "model/z"] });

        Same([Node("model/x", ["Concept", "Model"], ("name", Value.Of("x"))), Node("topic/note", ["Note"])], await NodesAsync());
        Assert.Equal([mine], await RelationshipsAsync());
    }

    [Fact]
    public async Task Delete_OfANode_TakesTheBuildsRelationshipsWithIt()
    {
        await CommitAsync(new GraphBatch { Nodes = [Node("model/x", []), Node("model/y", [])], Relationships = [Relationship("VERSION_OF", "model/y", "model/x", ("support", Value.Of(1)))] });
        await CommitAsync(new GraphBatch { DeletedNodes = ["model/y"] });

        Assert.Equal(["model/x"], (await NodesAsync()).Select(node => node.Id));
        Assert.Empty(await RelationshipsAsync());
    }

    [Theory]
    [InlineData("VERSION_OF", "support")]
    [InlineData("USES", "confidence")]
    [InlineData("CITES", null)]
    public async Task Delete_OfANodeWithARelationshipThatAPersonMade_KeepsIt(string type, string? property)
    {
        var mine = property is "support" ? Relationship(type, "model/y", "model/x") : Relationship(type, "model/y", "model/x", (property ?? "note", Value.Of(1.0)));
        await CommitAsync(new GraphBatch { Nodes = [Node("model/x", []), Node("model/y", []), Node("model/z", [])], Relationships = [mine, Relationship("CO_OCCURS", "model/x", "model/z", ("count", Value.Of(2)))] });
        await CommitAsync(new GraphBatch { DeletedNodes = ["model/x", "model/z"] });

        Assert.Equal(["model/x", "model/y"], (await NodesAsync()).Select(node => node.Id));
        Assert.Equal([mine], await RelationshipsAsync());
    }

    [Fact]
    public async Task Build_AfterAPersonAddedToTheSchemasKinds_LeavesWhatTheyAdded()
    {
        var (paper, concept) = (Node("paper/mine", ["Paper"], ("title", Value.Of("Mine"))), Node("method/mine", ["Concept", "Method"], ("name", Value.Of("Mine"))));
        var author = Node("author/mine", ["Author"], ("name", Value.Of("Mine")));
        GraphRelationship[] mine =
        [
            Relationship("CITES", "paper/mine", "paper/old", ("by", Value.Of("me"))), Relationship("USES", "paper/mine", "method/mine", ("confidence", Value.Of(1.0))),
            Relationship("WRITTEN_BY", "paper/mine", "author/mine"),
        ];
        await CommitAsync(new GraphBatch
        {
            Nodes =
            [
                paper, concept, author, Node("author/old", ["Author"], ("name", Value.Of("Old"))), Node("venue/old", ["Venue"], ("name", Value.Of("Old"))),
                Node("paper/old", ["Paper"], ("title", Value.Of("Old")), ("source", Value.Of("test"))), Node("paper/gone", ["Paper"], ("title", Value.Of("Gone")), ("source", Value.Of("test"))),
                Node("method/old", ["Concept", "Method"], ("name", Value.Of("Old")), ("papers", Value.Of(1))),
            ],
            Relationships =
            [
                .. mine, Relationship("WRITTEN_BY", "paper/gone", "author/old", ("position", Value.Of(1))), Relationship("PUBLISHED_IN", "paper/gone", "venue/old"),
                Relationship("USES", "paper/gone", "method/old", ("extractor", Value.Of("test"))), Relationship("CITES", "paper/gone", "paper/old"),
            ],
        });
        var difference = await GraphDifference.ComputeAsync(await Store.ReadGraphAsync(Token), new() { Nodes = [], Relationships = [], Concepts = new Dictionary<NameKey, string>() }, Token);
        await CommitAsync(difference.Batch);

        // The paper that mine cites is kept for it.
        Same([author, concept, paper, Node("paper/old", ["Paper"], ("title", Value.Of("Old")), ("source", Value.Of("test")))], [.. await NodesAsync()]);
        Assert.Equal(mine.OrderBy(relationship => relationship.Key), await RelationshipsAsync());
    }

    [Fact]
    public async Task Delete_AndWriteInOneBatch_WritesAfresh()
    {
        await CommitAsync(new GraphBatch { Nodes = [Node("model/x", ["Mine"], ("note", Value.Of("mine"))), Node("model/y", [])], Relationships = [Relationship("BROADER", "model/x", "model/y", ("note", Value.Of(1)), ("support", Value.Of(1)))] });
        await CommitAsync(new GraphBatch { DeletedNodes = ["model/x"], Nodes = [Node("model/x", ["Model"])], Relationships = [Relationship("BROADER", "model/x", "model/y")] });

        Same([Node("model/x", ["Model"]), Node("model/y", [])], await NodesAsync());
        Assert.Equal([Relationship("BROADER", "model/x", "model/y")], await RelationshipsAsync());
    }

    [Fact]
    public async Task Commit_ThatFails_LeavesNothingBehind()
    {
        var generation = (await Store.GetStatusAsync(Token)).Generation;
        var impossible = new GraphBatch { Nodes = [Node("topic/a", [])], Relationships = [Relationship("T", "topic/a", "topic/nowhere")] };

        await Assert.ThrowsAnyAsync<Exception>(async () =>
            await Store.CommitAsync(new() { Records = [Some.Record(Some.Paper())], Graph = impossible }, Token));

        Assert.Empty(await RecordsAsync());
        Assert.Empty(await NodesAsync());
        Assert.Equal(generation, (await Store.GetStatusAsync(Token)).Generation);
    }

    [Fact]
    public virtual async Task Graph_ReadBeforeLaterCommits_StaysAsItWas()
    {
        var paper = Some.Paper("p", text: "Old text of it.");
        await Store.CommitAsync(new() { Records = [Some.Record(paper)], Graph = new() { Nodes = [PaperNode(paper.Id)] } }, Token);
        var graph = await Store.ReadGraphAsync(Token);
        await Store.CommitAsync(new() { Records = [Some.Record(paper with { Abstract = "New text." })], Graph = new() { Nodes = [Node("topic/new", [])] } }, Token);

        var node = Assert.Single(await graph.NodesAsync(GraphFilter.All, Token).ToListAsync(Token));
        Assert.Equal(Value.Of("Old text of it."), node.Properties[PropertyNames.Abstract]);
        Assert.Equal(2, (await NodesAsync()).Count);
    }

    [Fact]
    public async Task Evidence_AskedFor_IsTheSentenceOfThePaper()
    {
        var paper = Some.Paper("p", "On FooBench", "We use FooBench here.");
        var mention = Some.Mention(paper, ConceptLabel.Benchmark, "FooBench", Role.Uses);
        await Store.CommitAsync(
            new()
            {
                Records = [Some.Record(paper, mention)],
                Graph = new()
                {
                    Nodes = [PaperNode("p"), Node("benchmark/foobench", ["Benchmark", "Concept"]), Node("model/x", ["Concept", "Model"])],
                    Relationships = [
                        Relationship("USES", "paper/p", "benchmark/foobench", ("field", Value.Of("abstract")), ("start", Value.Of(mention.Start)), ("end", Value.Of(mention.End))),
                        Score("model/x", "benchmark/foobench", "1", ("paper", Value.Of("paper/p")), ("field", Value.Of("title")), ("start", Value.Of(3)), ("end", Value.Of(11)))],
                },
            },
            Token);

        var computed = await RelationshipsAsync();
        Assert.Equal(["On FooBench", "We use FooBench here."], computed.Select(relationship => relationship.Properties[PropertyNames.Evidence].ToString()));
        Assert.All(await RelationshipsAsync(new() { IncludeComputed = false }), relationship => Assert.True(relationship.Properties[PropertyNames.Evidence].IsNull));
        Assert.Equal(Value.Of("We use FooBench here."), (await NodesAsync()).Single(node => node.Id == "paper/p").Properties[PropertyNames.Abstract]);
        Assert.True((await NodesAsync(new() { IncludeComputed = false })).All(node => node.Properties[PropertyNames.Abstract].IsNull));
    }

    [Fact]
    public async Task Filter_ByLabelTypeIdAndConfidence_LeavesTheRestOut()
    {
        await CommitAsync(new GraphBatch
        {
            Nodes = [Node("topic/a", ["X"]), Node("topic/b", ["X", "Y"]), Node("topic/c", ["Z"])],
            Relationships = [
                Relationship("S", "topic/a", "topic/b", ("confidence", Value.Of(0.4))), Relationship("S", "topic/b", "topic/a"),
                Relationship("S", "topic/b", "topic/c", ("confidence", Value.Of(0.9))), Relationship("T", "topic/a", "topic/b", ("confidence", Value.Of(0.9)))],
        });

        Assert.Equal(["topic/b", "topic/c"], (await NodesAsync(new() { Labels = new HashSet<string> { "Y", "Z" } })).Select(node => node.Id));
        Assert.Equal(["topic/a"], (await NodesAsync(new() { Ids = new HashSet<string> { "topic/a", "topic/nobody" } })).Select(node => node.Id));
        Assert.Equal(["topic/a T topic/b", "topic/b S topic/a"], await ShownAsync(new() { Labels = new HashSet<string> { "X" }, MinConfidence = 0.5 }));
        Assert.Equal(["topic/a S topic/b", "topic/b S topic/a", "topic/b S topic/c"], await ShownAsync(new() { Types = new HashSet<string> { "S" } }));
    }

    [Fact]
    public async Task Description_CountsAndTypesWhatPasses()
    {
        await CommitAsync(new GraphBatch
        {
            Nodes = [Node("topic/a", ["X"], ("n", Value.Of(1)), ("m", Value.Of(1))), Node("topic/b", ["X", "Y"], ("n", Value.Of(2)), ("m", Value.Of("1"))), Node("topic/c", ["Z"], ("l", Value.List(Array.Empty<string>())))],
            Relationships = [Relationship("T", "topic/a", "topic/b", ("w", Value.Of(0.5))), Relationship("S", "topic/a", "topic/c", ("s", Value.List([1L])))],
        });
        var graph = await Store.ReadGraphAsync(Token);

        var all = await graph.DescribeAsync(GraphFilter.All, Token);
        Assert.Equal([new("X", 2), new("Y", 1), new("Z", 1)], all.Labels);
        Assert.Equal([new("S", 1), new("T", 1)], all.Types);
        Assert.Equal([new("id", PropertyType.String), new("l", PropertyType.StringList), new("m", PropertyType.String), new("n", PropertyType.Integer)], all.NodeProperties);
        Assert.Equal([new("s", PropertyType.IntegerList), new("w", PropertyType.Float)], all.RelationshipProperties);

        var part = await graph.DescribeAsync(new() { Labels = new HashSet<string> { "X" }, Ids = new HashSet<string> { "topic/a" } }, Token);
        Assert.Equal([new("X", 1)], part.Labels);
        Assert.Empty(part.Types);
        Assert.Equal([new("id", PropertyType.String), new("m", PropertyType.Integer), new("n", PropertyType.Integer)], part.NodeProperties);
    }

    [Fact]
    public async Task Redirect_OfAnIdThatIsGone_LeadsToTheLivingOne()
    {
        await CommitAsync(new GraphBatch
        {
            Nodes = [Node("model/c", []), Node("model/d", [])],
            Redirects = new Dictionary<string, string> { ["model/a"] = "model/b", ["model/x"] = "model/y", ["model/y"] = "model/x", ["model/d"] = "model/c" },
        });
        await CommitAsync(new GraphBatch { Redirects = new Dictionary<string, string> { ["model/b"] = "model/c" } });

        Assert.Equal("model/c", await Store.FindRedirectAsync("model/a", Token));
        Assert.Null(await Store.FindRedirectAsync("model/c", Token));
        Assert.Null(await Store.FindRedirectAsync("model/d", Token));
        Assert.Null(await Store.FindRedirectAsync("model/x", Token));
        Assert.Null(await Store.FindRedirectAsync("model/unknown", Token));
    }

    [Fact]
    public async Task Redirects_AreReadAsTheyWereWritten()
    {
        await CommitAsync(new GraphBatch { Redirects = new Dictionary<string, string> { ["model/a"] = "model/b", ["model/b"] = "model/c" } });
        await CommitAsync(new GraphBatch { Redirects = new Dictionary<string, string> { ["model/a"] = "model/d" } });

        Assert.Equal([new("model/a", "model/d"), new("model/b", "model/c")], (await Store.ReadRedirectsAsync(Token)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private async Task<IEnumerable<string>> ShownAsync(GraphFilter filter) =>
        (await RelationshipsAsync(filter)).Select(relationship => $"{relationship.From} {relationship.Type} {relationship.To}");

    private static GraphNode PaperNode(string paperId) =>
        Node(NodeIds.Paper(paperId), ["Paper"], ("id", Value.Of(NodeIds.Paper(paperId))), ("title", Value.Of("A Title")), ("source", Value.Of("test")));

    private static GraphNode Node(string id, string[] labels, params (string Key, Value Value)[] properties) =>
        new(id, [.. labels], PropertyMap.Of([.. properties, .. properties.Any(property => property.Key == "id") ? [] : new[] { ("id", Value.Of(id)) }]));

    private static GraphRelationship Relationship(string type, string from, string to, params (string Key, Value Value)[] properties) =>
        new(type, from, to, PropertyMap.Of(properties));

    private static GraphRelationship Score(string from, string to, string value, params (string Key, Value Value)[] properties) =>
        new("SCORES", from, to, PropertyMap.Of(
            ("paper", Value.Of("paper/p")), ("metric", Value.Of("")), ("setting", Value.Of("")), ("value", Value.Of(value))).With(PropertyMap.Of(properties)));

    private static void Same(IEnumerable<GraphNode> expected, IEnumerable<GraphNode> actual)
    {
        static IEnumerable<(string, string, PropertyMap)> Shown(IEnumerable<GraphNode> nodes) =>
            nodes.Select(node => (node.Id, string.Join(',', node.Labels), node.Properties));
        Assert.Equal(Shown(expected), Shown(actual));
    }
}
