using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;
using PaperGraph.Storage.Embedded.Codecs;
using PaperGraph.Storage.Embedded.Layout;
using PaperGraph.Testing;

namespace PaperGraph.Storage.Embedded.Tests.Layout;

/// <summary>Whoever has to change an expectation here changes the format: raise its version and keep reading the older one.</summary>
public sealed class StoreFormatTests
{
    [Fact]
    public void Numbers_ThatReachDisk_AreFrozen()
    {
        Assert.Equal((4, 0x50477266), (StoreFormat.Version, StoreFormat.ApplicationId));
        Assert.Equal((1, 2), (PropertyCodec.Version, MentionsCodec.Version));
        Assert.Equal("False=1 True=2 Integer=3 Float=4 Text=5 Name=6 List=7 IntegerList=8", Numbers<ValueTag>());
        Assert.Equal("Introduces=0 Evaluates=1 Uses=2 Studies=3 Mentions=4", Numbers<Role>());
        Assert.Equal("Model=0 Benchmark=1 Method=2 Topic=3", Numbers<ConceptLabel>());
        Assert.Equal("Merge=0 Split=1 Retype=2 Hide=3 Keep=4", Numbers<DecisionKind>());
        Assert.Equal("Title=0 Abstract=1", Numbers<PaperField>());
        Assert.Equal("Range=0 Text=1 FullText=2 Uniqueness=3", Numbers<RuleKind>());
        Assert.Equal("Node=0 Relationship=1", Numbers<ElementKind>());
        Assert.Equal("VariantOf=0 ComparedWith=1", Numbers<RelationKind>());
    }

    [Fact]
    public void Tables_OfAStore_AreFrozen() => Snapshot.Match(StoreFormat.Schema, "schema");

    private static string Numbers<T>()
        where T : struct, Enum =>
        string.Join(' ', Enum.GetValues<T>().Select(value => $"{value}={value:D}"));
}
