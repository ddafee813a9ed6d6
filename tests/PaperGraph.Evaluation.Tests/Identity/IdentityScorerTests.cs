using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Identity;

namespace PaperGraph.Evaluation.Tests.Identity;

public sealed class IdentityScorerTests
{
    private static readonly IdentityUnit[] Units =
    [
        new("moe", ConceptLabel.Method, "mixture of experts", "a"),
        new("moe", ConceptLabel.Method, "MoE", "b"),
        new("rl", ConceptLabel.Method, "RL", "a"),
    ];

    [Fact]
    public void Score_OfTheRightConcepts_IsPerfect()
    {
        var score = IdentityScorer.Score(Units, ["1", "1", "2"]);

        Assert.Equal(1, score.BCubedF1);
        Assert.Equal(1, score.Pairs.F1);
        Assert.Equal(0, score.OverMerging);
    }

    [Fact]
    public void Score_OfEveryNameAlone_MissesThePair()
    {
        var score = IdentityScorer.Score(Units, ["1", "2", "3"]);

        Assert.Equal((1, 2.0 / 3), (score.BCubedPrecision, score.BCubedRecall));
        Assert.Equal(("MoE", "mixture of experts"), Assert.Single(score.MissedPairs));
        Assert.Equal(0, score.Pairs.F1);
    }

    [Fact]
    public void Score_OfAllNamesTogether_IsOverMerged()
    {
        var score = IdentityScorer.Score(Units, ["1", "1", "1"]);

        Assert.Equal(5.0 / 9, score.BCubedPrecision, 12);
        Assert.Equal(1, score.BCubedRecall);
        Assert.Equal(1.0 / 3, score.Pairs.Precision, 12);
        Assert.Equal(["MoE", "RL", "mixture of experts"], Assert.Single(score.OverMerged));
        Assert.Equal(1, score.OverMerging);
    }
}
