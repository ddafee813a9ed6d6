using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph.Rules;
using PaperGraph.Graph.Transactions;

namespace PaperGraph.Graph.Tests.Views;

/// <summary>What papers' texts say is read as properties, and is not to be set; of other elements the same keys are ordinary properties.</summary>
public sealed class ComputedPropertyTests
{
    private readonly GraphTransaction _transaction = new(new GraphView(Build()));

    private GraphView View => _transaction.View;

    [Fact]
    public void Texts_OfPapers_AreReadAsProperties()
    {
        var paper = Find("paper/1");
        Assert.Equal(Value.Of("text of paper/1"), View.NodeProperty(paper, View.Keys.Find("abstract")));
        Assert.Equal(Value.Of("text of paper/1"), View.Node(paper).Properties["abstract"]);
        Assert.Equal(Value.Of("paper/1 title 7"), View.RelationshipProperty(0, View.Keys.Find("evidence")));
        Assert.Equal(Value.Of("paper/1 title 7"), View.Relationship(0).Properties["evidence"]);

        _transaction.SetRelationshipProperty(0, _transaction.Key("start"), Value.Of(9L));
        Assert.Equal(Value.Of("paper/1 title 9"), View.RelationshipProperty(0, View.Keys.Find("evidence")));
        Assert.Equal(Value.Of("paper/1 title 9"), View.RelationshipColumn(View.Keys.Find("evidence")).Get(0));
    }

    [Fact]
    public void Texts_OfPapers_CannotBeSet()
    {
        var paper = Find("paper/1");
        var text = _transaction.Key("abstract");
        _transaction.SetNodeProperty(paper, text, Value.Of("text of paper/1"));
        _transaction.SetNodeProperty(paper, text, Value.Null);
        Assert.Throws<ComputedPropertyException>(() => _transaction.SetNodeProperty(paper, text, Value.Of("mine")));
        Assert.Throws<ComputedPropertyException>(() => _transaction.SetRelationshipProperty(0, _transaction.Key("evidence"), Value.Of("mine")));

        Assert.Equal(Value.Of("text of paper/1"), View.NodeProperty(paper, text));
        Assert.DoesNotContain(_transaction.Finish().Nodes, row => row.Properties.Keys.Contains("abstract"));
    }

    [Fact]
    public void Keys_OfOtherElements_AreOrdinaryProperties()
    {
        var model = Find("model/x");
        _transaction.SetNodeProperty(model, _transaction.Key("abstract"), Value.Of("mine"));
        var foreign = _transaction.CreateRelationship(_transaction.Type("MY_NOTE"), model, model);
        _transaction.SetRelationshipProperty(foreign, _transaction.Key("evidence"), Value.Of("mine too"));

        Assert.Equal(Value.Of("mine"), View.NodeProperty(model, View.Keys.Find("abstract")));
        Assert.Equal(Value.Of("mine too"), View.RelationshipProperty(foreign, View.Keys.Find("evidence")));
    }

    private int Find(string id) => View.TryFindNode(id, out var node) ? node : throw new KeyNotFoundException(id);

    private static GraphSnapshot Build()
    {
        var builder = new GraphSnapshotBuilder();
        builder.AddNode(SomeGraph.NodeOf("paper/1", ["Paper"], PropertyMap.Empty));
        builder.AddNode(SomeGraph.NodeOf("model/x", ["Concept", "Model"], PropertyMap.Empty));
        builder.AddRelationship(new GraphRelationship("USES", "paper/1", "model/x", PropertyMap.Of(("field", Value.Of("title")), ("start", Value.Of(7L)))));
        return builder.Build(new Texts());
    }

    private sealed class Texts : IPropertyProvider
    {
        public Value FindAbstract(string paper) => Value.Of("text of " + paper);

        public Value FindSentence(string paper, bool inTitle, long position) => Value.Of($"{paper} {(inTitle ? "title" : "abstract")} {position}");
    }
}
