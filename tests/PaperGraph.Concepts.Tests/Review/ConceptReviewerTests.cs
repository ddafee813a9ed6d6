using PaperGraph.Concepts.Review;
using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Tests.Review;

/// <summary>What a person is asked, and that what he answered is not asked again.</summary>
public sealed class ConceptReviewerTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly PaperRecord[] Slip =
        [Settled.Paper("a", ConceptLabel.Method, "gradient descent", "backpropagation"), Settled.Paper("b", ConceptLabel.Method, "gradient decsent"), Settled.Paper("c", ConceptLabel.Method, "gradient descent")];

    [Fact]
    public async Task Names_ThatDifferByALetter_MayBeOne()
    {
        var doubt = Assert.Single(await FindAsync(Slip), doubt => doubt.Kind == DoubtKind.Same);

        Assert.Equal(("method/gradient-descent", "method/gradient-decsent", 1), (doubt.Concept.Id, doubt.Other!.Id, doubt.Papers));
        Assert.Equal(["a", "b"], doubt.Evidence.Select(place => place.Paper));
        Assert.Equal("merge Method:gradient decsent | Method:gradient descent", doubt.Correct(Monday).Id);
        Assert.Equal("keep Method:gradient decsent | Method:gradient descent", doubt.Keep(Monday).Id);
    }

    [Theory]
    [InlineData("GSM8K", "GSM9K")]
    [InlineData("bert", "bart")]
    [InlineData("policy gradient", "policy iteration")]
    public async Task Names_ThatDifferByMoreThanASlip_AreNotAsked(string one, string other) =>
        Assert.DoesNotContain(await FindAsync(Settled.Paper("a", ConceptLabel.Method, one), Settled.Paper("b", ConceptLabel.Method, other)), doubt => doubt.Kind == DoubtKind.Same);

    [Theory]
    [InlineData(ConceptLabel.Method, "fine-tune", "fine-tuned")]
    [InlineData(ConceptLabel.Method, "chain of thought", "chain of thought prompting")]
    [InlineData(ConceptLabel.Topic, "image segmentation", "image segmenting")]
    public async Task Names_ThatDifferInTheirEnds_MayBeOne(ConceptLabel label, string one, string other) =>
        Assert.Contains(await FindAsync(Settled.Paper("a", label, one), Settled.Paper("b", label, other)), doubt => doubt.Kind == DoubtKind.Same);

    [Fact]
    public async Task ShortForm_OfLikeLongForms_AsksWhetherTheyAreOne()
    {
        PaperRecord[] records =
        [
            .. Enumerable.Range(0, 9).Select(i => Settled.Paper($"a{i}", ConceptLabel.Topic, "visual question answering", "VQA").Defining("VQA", "visual question answering")),
            Settled.Paper("c", ConceptLabel.Topic, "video quality assessment", "VQA").Defining("VQA", "video quality assessment"),
            Settled.Paper("d", ConceptLabel.Topic, "visual questions answers", "VQA").Defining("VQA", "visual questions answers"),
            Settled.Paper("e", ConceptLabel.Topic, "VQA"),
        ];
        var doubts = await FindAsync(records);

        Assert.Contains(doubts, doubt => doubt.Kind == DoubtKind.Same && doubt.Other!.Name == "visual questions answers");
        Assert.DoesNotContain(doubts, doubt => doubt.Kind == DoubtKind.Same && doubt.Other!.Name == "video quality assessment");
    }

    [Fact]
    public async Task ProperName_OfTwoKindsWithNothingInCommon_MayBeSeveral()
    {
        PaperRecord[] records = [Settled.Paper("a", ConceptLabel.Benchmark, "GAPx", "one"), Settled.Paper("b", ConceptLabel.Method, "GAPx", "two")];
        var several = Assert.Single(await FindAsync(records), doubt => doubt.Kind == DoubtKind.Several);

        Assert.Equal(2, records.With(several.Correct(Monday)).ConceptIds().Count(id => id.EndsWith("gapx", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ProperName_OfTwoKinds_WrittenInTwoWays_IsAskedByTheNameThatIsTheOther_AndNotAgainOnceDecided()
    {
        PaperRecord[] records =
        [
            Settled.Paper("a", ConceptLabel.Benchmark, "GAPx", "one"), Settled.Paper("b", ConceptLabel.Benchmark, "GAPx", "one"),
            Settled.Paper("c", ConceptLabel.Method, "GAPx", "two"), Settled.Paper("d", ConceptLabel.Method, "GAP-x", "two"),
        ];
        var asked = new HashSet<string>();
        Decision[] decisions = [];
        while ((await FindAsync(records, decisions)).FirstOrDefault(doubt => doubt.Kind == DoubtKind.Several) is { } several)
        {
            Assert.True(asked.Add(several.Correct(Monday).Id), several.Correct(Monday).Id);
            decisions = [.. decisions, several.Correct(Monday)];
        }

        Assert.NotEmpty(asked);
        Assert.Equal(2, records.With(decisions).ConceptIds().Count(id => id.EndsWith("gapx", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Concept_ThatPapersTypeDifferently_IsOfAnotherKind()
    {
        PaperRecord[] records =
            [Settled.Paper("a", ConceptLabel.Method, "clustering", "x"), Settled.Paper("b", ConceptLabel.Topic, "clustering"), Settled.Paper("c", ConceptLabel.Method, "clustering", "x")];
        var doubt = Assert.Single(await FindAsync(records), doubt => doubt.Kind == DoubtKind.Kind);

        Assert.Equal(("method/clustering", ConceptLabel.Topic, 3), (doubt.Concept.Id, doubt.Label, doubt.Papers));
        Assert.DoesNotContain(await FindAsync(records, doubt.Keep(Monday)), again => again.Kind == DoubtKind.Kind);
        Assert.DoesNotContain(await FindAsync(records, doubt.Correct(Monday)), again => again.Kind == DoubtKind.Kind);
    }

    [Fact]
    public async Task Name_ThatOnlyDescribes_MayBeNoConcept_UnlessTheLexiconHasIt()
    {
        Assert.Contains(await FindAsync(Settled.Paper("a", ConceptLabel.Method, "fine-tuned")), doubt => doubt.Kind == DoubtKind.None && doubt.Correct(Monday).Id == "hide Method:fine tuned");
        Assert.Empty(await FindAsync(Settled.Paper("a", ConceptLabel.Method, "fine-tuned=fine-tuned")));
        Assert.Empty(await FindAsync(Settled.Paper("a", ConceptLabel.Method, "gradient descent")));
    }

    [Fact]
    public async Task Doubt_ThatWasAnswered_IsNotAskedAgain_UntilTheAnswerIsTakenBack()
    {
        var doubt = (await FindAsync(Slip)).Single(doubt => doubt.Kind == DoubtKind.Same);
        foreach (var answer in new[] { doubt.Keep(Monday), doubt.Correct(Monday), Decision.Split(doubt.Other!.Key, doubt.Concept.Key, Monday) })
        {
            Assert.DoesNotContain(await FindAsync(Slip, answer), again => again.Kind == DoubtKind.Same);
            Assert.Contains(await FindAsync(Slip, answer.TakeBack(Monday)), again => again.Kind == DoubtKind.Same);
        }
    }

    [Fact]
    public async Task Doubts_OfTheSameRecords_AreTheSameInAnyOrder_MostValuableFirst()
    {
        PaperRecord[] records = [.. Slip, Settled.Paper("d", ConceptLabel.Method, "fine-tuned"), Settled.Paper("e", ConceptLabel.Topic, "fine-tune"), Settled.Paper("f", ConceptLabel.Method, "fine-tuned")];
        var doubts = await FindAsync(records);

        Assert.Equivalent(doubts, await FindAsync([.. records.Reverse()]), strict: true);
        Assert.Equal(doubts.OrderByDescending(doubt => doubt.Value).Select(doubt => doubt.Value), doubts.Select(doubt => doubt.Value));
    }

    private static Task<IReadOnlyList<Doubt>> FindAsync(params PaperRecord[] records) => FindAsync(records, []);

    private static async Task<IReadOnlyList<Doubt>> FindAsync(PaperRecord[] records, params Decision[] decisions) =>
        await new ConceptReviewer().FindDoubtsAsync(records.ToAsyncEnumerable(), decisions, TestContext.Current.CancellationToken);
}
