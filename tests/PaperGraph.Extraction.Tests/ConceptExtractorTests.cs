using CsCheck;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Tests;

public sealed class ConceptExtractorTests
{
    private static readonly string[] Pieces =
    [
        "We propose ", "FooNet", ", a novel framework ", "called BarQA", "(BQ) ", "large language models ", "on GSM8K, MATH and ", "Qwen2.5-7B-Instruct ", "$x^2$", "-based ",
        "inductive, deductive and ", "abductive reasoning. ", "achieves 86.7% on ", "AIME 2024", "e.g. ", "\n", "é\u0301", "𝒳 ", "(", ") ", "[1] ", "image segmentation task ", "; ", "’s ", "--", "https://a.org/b ",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 25].Select(string.Concat),
        Gen.String[0, 80]);

    [Fact]
    public void Extract_AnyText_GivesOrderedSpansThatDoNotOverlap() => Gen.Select(Text, Text).Sample((title, text) =>
    {
        var paper = Some.Paper(title: title + "T", text: text);
        var result = Extractors.Shipped.Extract(paper);
        var (field, end) = (PaperField.Title, 0);
        foreach (var mention in result.Mentions)
        {
            end = mention.Field == field ? end : 0;
            field = mention.Field >= field ? mention.Field : throw new InvalidOperationException("fields out of order");
            var sentence = result.Sentences[mention.Sentence];
            Assert.True(end <= mention.Start && mention.Start < mention.End);
            Assert.True(sentence.Field == mention.Field && sentence.Start <= mention.Start && mention.End <= sentence.End);
            Assert.InRange(mention.Confidence, 0.0, 1.0);
            Assert.True(mention.Extractor == "coordination" || mention.Name == NameText.Of(paper.Cut(mention), mention.Label));
            end = mention.End;
        }

        Assert.All(result.Scores, score => Assert.Equal(score.Value, paper.Text(score.Field)[score.Start..score.End]));
    });

    [Theory]
    [InlineData("(")]
    [InlineData("a-")]
    [InlineData("FooNet, ")]
    [InlineData("large deep model ")]
    [InlineData("x.y/")]
    [InlineData("GSM8K 7B (GB) ")]
    public void Extract_EndlessText_EndsAndReadsTheBeginning(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.All(Extractors.Extract(text).Mentions, mention => Assert.True(mention.End <= 20_000));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Extract_WordWithoutEnd_IsNoName(bool useModel)
    {
        var word = string.Concat(Enumerable.Repeat("Abc1", 100));
        var extractor = new ConceptExtractor(Lexicon.Shipped, new() { UseModel = useModel });
        var result = extractor.Extract(Some.Paper(title: $"{word}: A Model", text: $"We propose {word}, a model. {word}Net (AN) is tested on GSM8K."));
        Assert.All(result.Mentions, mention => Assert.InRange(mention.Name.Length, 1, 200));
        Assert.Empty(result.Abbreviations);
    }

    [Theory]
    [InlineData("We evaluate Code Llama 34B and Llama 2 70B on HumanEval.", "Code Llama 34B|Llama 2 70B|HumanEval")]
    [InlineData("GPT-3 175B outperforms GPT-3 on LAMBADA.", "GPT-3 175B|GPT-3|LAMBADA")]
    public void Extract_KnownNameWithASize_IsWhole(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Extractors.Extract(text).Mentions.Select(mention => mention.Name)));

    [Fact]
    public void Extract_AnyThreshold_GivesNothingLessSure()
    {
        var paper = Some.Paper(text: "We study inductive, deductive and abductive reasoning, visual and textual grounding, and discrete or continuous diffusion.");
        for (var threshold = 0.05; threshold < 1; threshold += 0.05)
            Assert.All(new ConceptExtractor(Lexicon.Shipped, new() { MinimumConfidence = threshold }).Extract(paper).Mentions, mention => Assert.InRange(mention.Confidence, Math.Round(threshold, 3), 1));
    }

    [Fact]
    public void Extract_Twice_GivesTheSame() => Text.Sample(text =>
    {
        var paper = Some.Paper(text: text);
        Assert.Equal(Extractors.Shipped.Extract(paper).Mentions, new ConceptExtractor(Lexicon.Shipped).Extract(paper).Mentions);
    }, iter: 20);

    [Fact]
    public void Extract_ProposedFramework_IsAnIntroducedMethod()
    {
        var mentions = Extractors.Extract("Old ways fail. We propose ZetaLoop, a novel framework for robot grasping. ZetaLoop is fast.").Mentions;
        var found = mentions.Where(mention => mention.Name == "ZetaLoop").ToList();
        Assert.Equal(2, found.Count);
        Assert.All(found, mention => Assert.Equal(ConceptLabel.Method, mention.Label));
        Assert.Equal((Role.Introduces, "model"), (found[0].Role, found[0].Extractor));
    }

    [Fact]
    public void Extract_TitleWithBenchmark_NamesIt()
    {
        var mentions = Extractors.Extract("We introduce ZetaBench, a benchmark of hard puzzles.", "ZetaBench: A Benchmark for Puzzle Solving").Mentions;
        Assert.All(mentions.Where(mention => mention.Name == "ZetaBench"), mention => Assert.Equal((ConceptLabel.Benchmark, Role.Introduces), (mention.Label, mention.Role)));
    }

    [Fact]
    public void Extract_SizedVariant_IsOneNameWithoutLexiconName()
    {
        var mention = Assert.Single(Extractors.Extract("We fine-tune Qwen2.5-7B today.").Mentions, mention => mention.Label == ConceptLabel.Model);
        Assert.Equal(("Qwen2.5-7B", null), (mention.Name, mention.LexiconName));
    }

    [Theory]
    [InlineData("We evaluate on SWE-bench Verified today, as on SWE-bench.", "SWE-bench Verified|SWE-bench")]
    [InlineData("We evaluate on the MATH dataset.", "MATH")]
    [InlineData("We evaluate on AIME 2024 and AIME 2025.", "AIME 2024|AIME 2025")]
    public void Extract_KnownBenchmarks_AreWholeAndWithoutClassNoun(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Extractors.Extract(text).Mentions.Where(mention => mention.Label == ConceptLabel.Benchmark).Select(mention => mention.Name)));

    [Fact]
    public void Extract_PartOfCompound_IsNoMention() =>
        Assert.DoesNotContain(Extractors.Extract("A cross-attentional view of self-attention-free design.").Mentions, mention => mention.Name == "attention");

    [Fact]
    public void Extract_AbbreviationOfLongForm_SharesItsLabel()
    {
        var mentions = Extractors.Extract("We study knowledge tracing networks (KTN). A KTN learns.").Mentions;
        Assert.Single(mentions.Where(mention => mention.Name is "KTN" or "knowledge tracing networks").Select(mention => mention.Label).Distinct());
    }

    [Theory]
    [InlineData("It covers inductive, deductive, and abductive reasoning.", "inductive reasoning|deductive reasoning|abductive reasoning")]
    [InlineData("It covers reasoning alone.", "")]
    public void Extract_SharedHead_IsCompleted(string text, string expected)
    {
        var names = Extractors.Extract(text).Mentions.Select(mention => mention.Name).Where(name => name.EndsWith(" reasoning", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join('|', names));
    }

    [Fact]
    public void Extract_MathInRunningText_IsNoBenchmark()
    {
        var mentions = Extractors.Extract("Models learn math. Math is hard; mathematical proofs too. (GSM8K: 80.1, MATH: 40.2)", "Math Informed Dialogues").Mentions;
        Assert.Equal(["GSM8K", "MATH"], mentions.Where(mention => mention.Label == ConceptLabel.Benchmark).Select(mention => mention.Name));
    }

    [Fact]
    public void Extract_RuleSwitchedOff_LeavesNoMentionOfIt()
    {
        var paper = Some.Paper(text: "We evaluate image segmentation with FooNet on GSM8K.");
        Assert.DoesNotContain(new ConceptExtractor(Lexicon.Shipped, new() { UseLexicon = false }).Extract(paper).Mentions, mention => mention.Extractor == "lexicon");
        Assert.DoesNotContain(new ConceptExtractor(Lexicon.Shipped, new() { UseModel = false, UsePhrases = false }).Extract(paper).Mentions, mention => mention.Extractor.StartsWith("phrase", StringComparison.Ordinal));
        Assert.DoesNotContain(new ConceptExtractor(Lexicon.Empty, new() { UseModel = false, UseShapes = false, UsePhrases = false, UsePatterns = false }).Extract(paper).Mentions, _ => true);
    }

    [Theory]
    [InlineData(0.15, true)]
    [InlineData(0.7, false)]
    [InlineData(0.4, true)]
    [InlineData(0, true)]
    public void Version_OfAnExtractor_TellsItsLeastConfidence(double least, bool useModel) =>
        Assert.Equal(least, ConceptExtractor.MinimumConfidenceOf(new ConceptExtractor(Lexicon.Empty, new() { MinimumConfidence = least, UseModel = useModel, UseScores = least > 0.1 }).Version));

    [Theory]
    [InlineData("model-1")]
    [InlineData("rules-1")]
    [InlineData("somebody's")]
    [InlineData("somebody's(0.2)")]
    public void Version_OfAnotherExtractor_TellsNothing(string version) => Assert.Null(ConceptExtractor.MinimumConfidenceOf(version));

    [Theory]
    [InlineData("rules-1(+++0.2)", 0.2)]
    [InlineData("model-3(++++++++0.65)", 0.65)]
    public void Version_OfAnEarlierExtractor_TellsTheConfidenceThatWasAskedFor(string version, double least) => Assert.Equal(least, ConceptExtractor.MinimumConfidenceOf(version));

    [Fact]
    public void Version_OtherOptions_Differs() =>
        Assert.Equal(3, new[] { new ExtractionOptions(), new() { UseModel = false }, new() { UsePatterns = false } }.Select(options => new ConceptExtractor(Lexicon.Shipped, options).Version).Distinct().Count());

    [Fact]
    public void Extract_ModelSwitchedOff_FindsByRules()
    {
        var mentions = new ConceptExtractor(Lexicon.Shipped, new() { UseModel = false }).Extract(Some.Paper(text: "We propose ZetaLoop, a novel framework for robot grasping.")).Mentions;
        Assert.Contains(mentions, mention => mention is { Name: "ZetaLoop", Extractor: "pattern:introduces" });
    }

    [Fact]
    public async Task ExtractAsync_ManyPapers_KeepsTheirOrder()
    {
        var papers = Enumerable.Range(0, 700).Select(i => Some.Paper($"p{i}", text: $"We test Foo{i}Net."));
        var results = new List<string>();
        await foreach (var result in Extractors.Shipped.ExtractAsync(papers.ToAsyncEnumerable(), TestContext.Current.CancellationToken))
            results.Add(result.PaperId);
        Assert.Equal(Enumerable.Range(0, 700).Select(i => $"p{i}"), results);
    }

    [Fact]
    public async Task ExtractAsync_Cancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await Extractors.Shipped.ExtractAsync(new[] { Some.Paper() }.ToAsyncEnumerable(), cancelled.Token).CountAsync(TestContext.Current.CancellationToken));
    }
}
