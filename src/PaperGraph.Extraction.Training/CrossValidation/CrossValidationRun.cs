using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>Fits two models, each without one half of the papers that are measured on, and scores each on that half.</summary>
internal sealed class CrossValidationRun(TextWriter console, CrfOptions options, int leastCount)
{
    private static readonly Lexicon[] Lexicons = [Lexicon.Empty, Lexicon.Shipped];

    private readonly PaperEncoder _encoder = new();

    public async Task RunAsync(CrossValidationFiles files, string? predictions, CancellationToken cancellationToken)
    {
        var test = new List<List<AnnotatedPaper>>();
        foreach (var (gold, texts) in files.Test.Zip(files.TestTexts))
            test.Add(await AnnotatedPaperReader.ReadAsync([gold], [texts], cancellationToken).ConfigureAwait(false));
        var examples = await EncodeAsync(files, [.. test.SelectMany(set => set)], cancellationToken).ConfigureAwait(false);
        var readings = Read([.. test.SelectMany(set => set.Select((paper, i) => (paper.Paper, i % 2)))], examples);
        var report = new CrossValidationReport(console, test);
        var threshold = report.Write("without lexicon", readings[0]);
        report.Write("with lexicon", readings[1]);
        if (predictions != null)
            await PredictionWriter.WriteAsync(predictions, readings[0].Select(reading => reading.EntitiesAt(threshold)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All papers that train, those first that are measured on; no other has the title of one of these.</summary>
    private async Task<ExampleSet> EncodeAsync(CrossValidationFiles files, List<AnnotatedPaper> test, CancellationToken cancellationToken)
    {
        var titles = test.Select(paper => TitleOf(paper.Paper)).ToHashSet(StringComparer.Ordinal);
        var train = await AnnotatedPaperReader.ReadAsync(files.Gold, files.Texts, cancellationToken).ConfigureAwait(false);
        train.RemoveAll(paper => titles.Contains(TitleOf(paper.Paper)));
        var examples = new ExampleSet(_encoder, leastCount);
        examples.AddGold(test.Concat(train), files.SilverEven == null ? 1 : FitRun.GoldRepeats);
        if (files is { SilverEven: { } even, SilverOdd: { } odd, Corpus: { } corpus })
        {
            var papers = await CorpusReader.ReadAllAsync(corpus, cancellationToken).ConfigureAwait(false);
            examples.AddSilver([SilverReader.Read(even, papers), SilverReader.Read(odd, papers)], paper => !titles.Contains(TitleOf(paper)));
        }

        return examples;
    }

    /// <summary>Every paper as the model reads it that did not learn from its half; without a lexicon and with the shipped one.</summary>
    private PaperReading[][] Read((Paper Paper, int Half)[] test, ExampleSet examples)
    {
        var space = examples.Number();
        console.WriteLine($"{examples.Count} papers, {space.Features.Length} features");
        var readings = Array.ConvertAll(Lexicons, _ => new PaperReading[test.Length]);
        Parallel.For(0, 2, new() { MaxDegreeOfParallelism = 2 }, half =>
        {
            // The model of half 0 learns from the even papers and is measured on the odd ones.
            var papers = examples.Of(half, i => i >= test.Length || test[i].Half == half);
            var model = CrfTrainer.Fit(space, papers, options, line => console.WriteLine($"half {half}, {line}")).ToModel(options.Smallest);
            foreach (var (lexicon, read) in Lexicons.Zip(readings))
            {
                var extractor = new ConceptExtractor(lexicon, null, model, RoleModel.Shipped);
                for (var i = 0; i < test.Length; i++)
                    read[i] = test[i].Half == half ? read[i] : PaperReading.Of(test[i].Paper, extractor, model);
            }
        });
        return readings;
    }

    private static string TitleOf(Paper paper) => NameNormalizer.Normalize(paper.Title);
}
