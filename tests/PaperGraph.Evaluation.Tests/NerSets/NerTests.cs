using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.NerSets;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Testing;

namespace PaperGraph.Evaluation.Tests.NerSets;

public sealed class NerTests : IDisposable
{
    private static readonly NerTypes Scier = NerTypes.Parse("scier");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_PlacesInCodePoints_AreTurnedIntoUnits()
    {
        var texts = await ReadAsync("""{"id":"1","doc":null,"text":"𝛼 on SQuAD","entities":[{"start":5,"end":10,"type":"Dataset"}]}""");

        var text = Assert.Single(texts);
        Assert.Equal(("1", "SQuAD"), (text.Document, text.Text[text.Entities[0].Start..text.Entities[0].End]));
    }

    [Theory]
    [InlineData("""{"id":"1","text":"abc","entities":[{"start":1,"end":9,"type":"Task"}]}""")]
    [InlineData("""{"id":"1","text":"abc","entities":[{"start":2,"end":2,"type":"Task"}]}""")]
    [InlineData("""{"id":"1","text":"abc","entities":[{"end":2,"type":"Task"}]}""")]
    public async Task ReadAsync_PlaceOutsideTheText_IsAnErrorWithItsLine(string line)
    {
        var error = await Assert.ThrowsAsync<PaperGraphException>(() => ReadAsync(line));

        Assert.Contains("set.jsonl:1:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_KnownSet_MapsBothWays()
    {
        Assert.Equal(ConceptLabel.Benchmark, Scier.OfSet("Dataset"));
        Assert.Equal(ConceptLabel.Method, Scier.OfOurs(ConceptLabel.Model));
        Assert.Equal((null, "Method"), (Scier.OfSet("Metric"), Scier.NameOf(ConceptLabel.Method)));
        Assert.Equal("Method+ModelArchitecture", NerTypes.Parse("GSAP").NameOf(ConceptLabel.Method));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("Task=Job")]
    [InlineData("A=Method,B=Topic+Method")]
    public void Parse_NoMapping_IsAUsageError(string text) => Assert.Equal(ErrorKind.Usage, Assert.Throws<PaperGraphException>(() => NerTypes.Parse(text)).Kind);

    [Fact]
    public void Of_TextsOfADocument_AreReadTogetherUpToALength()
    {
        NerText[] texts = [new("d", "LoRA wins.", [new(0, 4, "Method")]), new("d", "On SQuAD.", [new(3, 8, "Dataset")]), new("e", "So.", []), new("e", new string('x', NerPassage.Length), [])];

        var passages = NerPassage.Of(texts, Scier);

        Assert.Equal(["d", "e", "e"], passages.Select(passage => passage.Document));
        Assert.Equal("LoRA wins. On SQuAD.", passages[0].Paper.Abstract);
        Assert.Equal(["LoRA", "SQuAD"], passages[0].Gold.OrderBy(span => span.Start).Select(span => passages[0].Paper.Abstract[span.Start..span.End]));
    }

    [Fact]
    public void Score_ModelFoundAtAMethod_IsRightAndWhatIsLeftAsideCountsNeitherWay()
    {
        NerText[] texts = [new("d", "BERT and BERT on a metric.", [new(0, 4, "Method"), new(9, 13, "Method"), new(17, 25, "Metric")]), new("f", "BERT.", [new(0, 4, "Method")])];
        var passages = NerPassage.Of(texts, Scier);
        PaperMentions[] found = [Found((ConceptLabel.Model, 0, 4), (ConceptLabel.Topic, 9, 13), (ConceptLabel.Topic, 19, 25)), Found()];

        var (spans, names) = (NerScorer.ScoreSpans(passages, found, Scier), NerScorer.ScoreNames(passages, found, Scier));

        Assert.Equal(new EntityScore(1, 3, 1, 1), spans.ByType[ConceptLabel.Method]);
        Assert.Equal(new EntityScore(0, 0, 0, 1), spans.ByType[ConceptLabel.Topic]);
        Assert.Equal(new EntityScore(1, 2, 1, 1), names.ByType[ConceptLabel.Method]);
    }

    private async Task<IReadOnlyList<NerText>> ReadAsync(string line) => await NerReader.ReadAsync(_folder.Write("set.jsonl", line), TestContext.Current.CancellationToken);

    private static PaperMentions Found(params (ConceptLabel Label, int Start, int End)[] spans) => new()
    {
        PaperId = "p",
        Sentences = [],
        Mentions = [.. spans.Select(span => new Mention
        {
            Label = span.Label,
            Name = "x",
            Field = PaperField.Abstract,
            Start = span.Start,
            End = span.End,
            Sentence = 0,
            Role = Role.Mentions,
            Extractor = "test",
            Confidence = 1,
        })],
    };
}
