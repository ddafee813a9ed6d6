using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Tests.Resolution;

/// <summary>What people decide about names goes before whatever papers and the lexicon say.</summary>
public sealed class NameDecisionsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly PaperRecord[] Records =
    [
        Settled.Paper("a", ConceptLabel.Method, "chain of thought=chain of thought", "CoT").Defining("CoT", "chain of thought"),
        Settled.Paper("b", ConceptLabel.Method, "stepwise thinking", "CoT"),
        Settled.Paper("c", ConceptLabel.Method, "tree of thought=tree of thought"),
    ];

    [Fact]
    public void Merge_OfTwoNames_IsOneConcept()
    {
        var graph = Records.With(Decision.Merge(Method("stepwise thinking"), Method("chain of thought"), Monday));
        Assert.Equal(["method/chain-of-thought", "method/tree-of-thought"], graph.ConceptIds());
        Assert.Equal(["CoT", "stepwise thinking"], graph.Aliases("method/chain-of-thought"));
    }

    [Fact]
    public void Merge_OfTwoEntriesOfTheLexicon_IsOneConcept() =>
        Assert.Equal(2, Records.With(Decision.Merge(Method("tree of thought"), Method("chain of thought"), Monday)).ConceptIds().Length);

    [Fact]
    public void Split_FromAConcept_GoesBeforeThePapersDefinition()
    {
        var graph = Records.With(Decision.Split(Method("CoT"), Method("chain of thought"), Monday));
        Assert.Equal(["method/chain-of-thought", "method/cot", "method/stepwise-thinking", "method/tree-of-thought"], graph.ConceptIds());
        Assert.Equal(["method/chain-of-thought", "method/cot"], graph.ConceptsOf("a"));
        Assert.Equal(["method/cot", "method/stepwise-thinking"], graph.ConceptsOf("b"));
    }

    [Fact]
    public void Split_FromAll_IsAloneUnlessAPersonJoinsIt()
    {
        var alone = Decision.Split(Method("CoT"), null, Monday);
        Assert.Contains("method/cot", Records.With(alone).ConceptIds());
        Assert.Equal(["CoT"], Records.With(alone, Decision.Merge(Method("CoT"), Method("tree of thought"), Monday)).Aliases("method/tree-of-thought"));
    }

    [Fact]
    public void MergeAndSplit_OfTheSameNames_TheLaterHolds()
    {
        var merge = Decision.Merge(Method("stepwise thinking"), Method("chain of thought"), Monday);
        Decision Split(int days) => Decision.Split(Method("stepwise thinking"), Method("chain of thought"), Monday.AddDays(days));
        Assert.Equal(3, Records.With(merge, Split(1)).ConceptIds().Length);
        Assert.Equal(2, Records.With(merge, Split(-1)).ConceptIds().Length);
    }

    [Fact]
    public void Split_OfOneNameByItsKinds_IsTwoConcepts()
    {
        PaperRecord[] records = [Settled.Paper("a", ConceptLabel.Method, "Foo", "x"), Settled.Paper("b", ConceptLabel.Topic, "Foo", "y"), Settled.Paper("c", ConceptLabel.Method, "Foo")];
        Assert.Equal(["method/foo"], records.With().ConceptsOf("b").Where(id => id.EndsWith("foo", StringComparison.Ordinal)));

        var graph = records.With(Decision.Split(NameKey.Of(ConceptLabel.Topic, "Foo"), Method("Foo"), Monday));
        Assert.Contains("topic/foo", graph.ConceptsOf("b"));
        Assert.Contains("method/foo", graph.ConceptsOf("a"));
    }

    [Fact]
    public void Decision_TakenBack_IsAsIfItHadNeverBeen()
    {
        var gone = Decision.Merge(Method("stepwise thinking"), Method("chain of thought"), Monday).TakeBack(Monday.AddDays(1));
        Assert.Equal(Records.With().Dump(), Records.With(gone, Decision.Hide(Method("CoT"), Monday).TakeBack(Monday)).Dump());
    }

    [Fact]
    public void Keep_LeavesTheGraphAsItIs() =>
        Assert.Equal(Records.With().Dump(), Records.With(Decision.Keep(Method("CoT"), null, Monday), Decision.Keep(Method("CoT"), Method("tree of thought"), Monday)).Dump());

    [Fact]
    public void Retype_OfAName_MovesItsConcept()
    {
        var graph = Records.With(Decision.Retype(Method("CoT"), ConceptLabel.Topic, Monday));
        Assert.Contains("topic/chain-of-thought", graph.ConceptIds());
        Assert.Equal("topic/chain-of-thought", graph.Find(ConceptLabel.Method, "chain of thought"));
    }

    [Fact]
    public void Hide_OfAName_TakesItsConceptOutOfTheGraph()
    {
        var graph = Records.With(Decision.Hide(Method("chain of thought"), Monday));
        Assert.Equal(["method/stepwise-thinking", "method/tree-of-thought"], graph.ConceptIds());
        Assert.Empty(graph.ConceptsOf("a"));
    }

    [Fact]
    public void Decision_AboutANameOfAnotherKindByNow_StillHolds() =>
        Assert.Empty(Records.With(Decision.Hide(NameKey.Of(ConceptLabel.Topic, "tree of thought"), Monday)).ConceptsOf("c"));

    [Fact]
    public void Decision_AboutANameThatNoPaperWrites_ChangesNothing() =>
        Assert.Equal(Settled.Of(Records).Dump(), Records.With(Decision.Merge(Method("nowhere"), Method("CoT"), Monday), Decision.Hide(Method("neither"), Monday)).Dump());

    private static NameKey Method(string name) => NameKey.Of(ConceptLabel.Method, name);
}
