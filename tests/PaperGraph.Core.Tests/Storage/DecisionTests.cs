using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Core.Tests.Storage;

public sealed class DecisionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly NameKey Gpt4 = NameKey.Of(ConceptLabel.Model, "GPT-4");
    private static readonly NameKey Bert = NameKey.Of(ConceptLabel.Method, "BERT");

    [Fact]
    public void Id_OfEachKind_IsFrozen()
    {
        Assert.Equal("merge Model:gpt 4 | Method:bert", Decision.Merge(Bert, Gpt4, Noon).Id);
        Assert.Equal("split Model:gpt 4 | Method:bert", Decision.Split(Gpt4, Bert, Noon).Id);
        Assert.Equal("split Model:gpt 4", Decision.Split(Gpt4, null, Noon).Id);
        Assert.Equal("retype Method:bert", Decision.Retype(Bert, ConceptLabel.Model, Noon).Id);
        Assert.Equal("hide Model:gpt 4", Decision.Hide(Gpt4, Noon).Id);
        Assert.Equal("keep Model:gpt 4", Decision.Keep(Gpt4, null, Noon).Id);
        Assert.Equal("keep Model:gpt 4 | Method:bert", Decision.Keep(Bert, Gpt4, Noon).Id);
    }

    [Fact]
    public void ShortId_IsFrozen_AndMindsTheIdAlone()
    {
        Assert.Equal("777fa96", Decision.Hide(Gpt4, Noon).ShortId);
        Assert.Equal("777fa96", (Decision.Hide(Gpt4, DateTimeOffset.UnixEpoch) with { By = "Ada", Note = "x" }).TakeBack(Noon).ShortId);
    }

    [Fact]
    public void TakeBack_KeepsTheId_AndSaysWhen()
    {
        var gone = Decision.Merge(Gpt4, Bert, Noon).TakeBack(Noon.AddDays(1));
        Assert.Equal((true, Noon.AddDays(1), "merge Model:gpt 4 | Method:bert"), (gone.IsTakenBack, gone.At, gone.Id));
    }

    [Fact]
    public void After_OneThatAnotherClockMadeLater_IsLaterStill()
    {
        Assert.Equal(Noon.AddTicks(1), Decision.Hide(Gpt4, Noon.AddDays(-1)).After(Decision.Hide(Gpt4, Noon)).At);
        Assert.Equal(Noon, Decision.Hide(Gpt4, Noon).After(Decision.Hide(Gpt4, Noon.AddDays(-1))).At);
    }

    [Fact]
    public void Merge_InEitherOrder_IsOne() => Assert.Equal(Decision.Merge(Gpt4, Bert, Noon), Decision.Merge(Bert, Gpt4, Noon));

    [Fact]
    public void Of_PartsThatDoNotFit_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Decision.Merge(Gpt4, Gpt4, Noon));
        Assert.Throws<ArgumentException>(() => Decision.Split(Gpt4, Gpt4, Noon));
        Assert.Throws<ArgumentException>(() => Decision.Keep(Gpt4, Gpt4, Noon));
        Assert.Throws<ArgumentException>(() => Decision.Retype(Gpt4, ConceptLabel.Model, Noon));
        Assert.Throws<ArgumentException>(() => Decision.Hide(NameKey.Of(ConceptLabel.Topic, "…"), Noon));
        Assert.Throws<ArgumentException>(() => Decision.Of(DecisionKind.Merge, Gpt4, null, Noon));
        Assert.Throws<ArgumentException>(() => Decision.Of(DecisionKind.Retype, Gpt4, Bert, Noon));
        Assert.Throws<ArgumentException>(() => Decision.Of((DecisionKind)9, Gpt4, null, Noon));
    }
}
