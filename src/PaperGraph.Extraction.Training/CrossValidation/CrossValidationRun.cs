using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Lexicons;
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
        var titles = test.SelectMany(set => set).Select(paper => TitleOf(paper.Paper)).ToHashSet(StringComparer.Ordinal);
        var train = await AnnotatedPaperReader.ReadAsync(files.Gold, files.Texts, cancellationToken).ConfigureAwait(false);
        train.RemoveAll(paper => titles.Contains(TitleOf(paper.Paper)));
        var corpus = files.Corpus == null ? [] : await CorpusReader.ReadAllAsync(files.Corpus, cancellationToken).ConfigureAwait(false);
        var examples = new ExampleSet(_encoder, leastCount);
        examples.AddGold(test.SelectMany(set => set), files.SilverEven == null ? 1 : FitRun.GoldRepeats);
        examples.AddGold(train, files.SilverEven == null ? 1 : FitRun.GoldRepeats);
        var halves = new[] { files.SilverEven, files.SilverOdd }.Select(path => path == null ? [] : SilverReader.Read(path, corpus)).ToList();
        examples.AddSilver(halves, paper => !titles.Contains(TitleOf(paper)));
        console.WriteLine($"{examples.Count} papers");
        var space = examples.Number();
        console.WriteLine($"{space.Features.Length} features, {space.Words.Length} words");
        var tests = test.SelectMany(set => set.Select((paper, i) => (Paper: paper, Half: i % 2))).ToList();
        var readings = new PaperReading[Lexicons.Length][];
        for (var i = 0; i < readings.Length; i++)
            readings[i] = new PaperReading[tests.Count];
        Parallel.For(0, 2, new() { MaxDegreeOfParallelism = 2 }, half =>
        {
            // The model of half 0 learns from the even papers and is measured on the odd ones.
            var papers = examples.Of(half, i => i >= tests.Count || tests[i].Half == half);
            var model = CrfTrainer.Fit(space, papers, options, line => console.WriteLine($"half {half}, {line}")).ToModel(options.Smallest);
            foreach (var (lexicon, read) in Lexicons.Zip(readings))
            {
                var extractor = new ConceptExtractor(lexicon, null, model);
                for (var i = 0; i < tests.Count; i++)
                    read[i] = tests[i].Half == half ? read[i] : PaperReading.Of(tests[i].Paper.Paper, extractor, model);
            }
        });
        var report = new CrossValidationReport(console, test);
        var threshold = report.Write("without lexicon", readings[0]);
        report.Write("with lexicon", readings[1]);
        if (predictions != null)
            await PredictionWriter.WriteAsync(predictions, readings[0].Select(reading => reading.EntitiesAt(threshold)), cancellationToken).ConfigureAwait(false);
    }

    private static string TitleOf(Paper paper) => NameNormalizer.Normalize(paper.Title);
}
