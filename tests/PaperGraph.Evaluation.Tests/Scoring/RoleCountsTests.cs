using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using static PaperGraph.Evaluation.Tests.Entities;

namespace PaperGraph.Evaluation.Tests.Scoring;

public sealed class RoleCountsTests
{
    private static readonly RoleCounts Counts = Scorer.Score(
        Paper(Of(ConceptLabel.Method, "LoRA", Role.Uses), Of(ConceptLabel.Method, "QLoRA", Role.Introduces), Of(ConceptLabel.Topic, "ASR", Role.Studies)),
        Paper(Of(ConceptLabel.Method, "LoRA", Role.Uses), Of(ConceptLabel.Method, "QLoRA", Role.Uses), Of(ConceptLabel.Topic, "speech", Role.Studies))).RoleCounts;

    [Fact]
    public void Agreement_CountsFoundEntitiesAlone()
    {
        Assert.Equal((1, 2), Counts.Agreement());
        Assert.Equal((1, 2), Counts.Agreement(ConceptLabel.Method));
        Assert.Equal((0, 0), Counts.Agreement(ConceptLabel.Topic));
    }

    [Fact]
    public void ScoreOf_Role_CountsAllEntitiesThatHaveIt()
    {
        Assert.Equal(new EntityScore(1, 1, 1, 2), Counts.ScoreOf(Role.Uses));
        Assert.Equal(new EntityScore(0, 1, 0, 0), Counts.ScoreOf(Role.Introduces));
        Assert.Equal(new EntityScore(0, 1, 0, 1), Counts.ScoreOf(Role.Studies));
    }

    [Fact]
    public void Count_OfAPair_TellsWhatWasTakenForWhat() => Assert.Equal(1, Counts.Count(ConceptLabel.Method, Role.Introduces, Role.Uses));

    [Fact]
    public void FindRight_EqualEntities_AreToldApartByPlace()
    {
        var twice = Entity(ConceptLabel.Method, "LoRA");

        Assert.Equal([true, false], Scorer.FindRight(new("p", [Entity(ConceptLabel.Method, "LoRA")]), new("p", [twice with { Confidence = 1 }, twice with { Name = "other" }])));
    }

    private static AnnotatedEntity Of(ConceptLabel type, string name, Role role) => new() { Type = type, Name = name, Role = role };
}
