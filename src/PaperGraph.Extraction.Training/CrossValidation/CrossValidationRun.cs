using System.Globalization;
using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>Fits two models, each without one half of the papers that are measured on, and scores each on that half.</summary>
internal sealed class CrossValidationRun(TextWriter console, CrfOptions options, int leastCount)
{
    private readonly PaperEncoder _encoder = new();

    public async Task RunAsync(CrossValidationFiles files, string? predictions, CancellationToken cancellationToken)
    {
        var test = new List<List<AnnotatedPaper>>();
        foreach (var (gold, texts) in files.Test.Zip(files.TestTexts))
            test.Add(await AnnotatedPaperReader.ReadAsync([gold], [texts], cancellationToken).ConfigureAwait(false));
        var titles = test.SelectMany(set => set).Select(paper => TitleOf(paper.Paper)).ToHashSet(StringComparer.Ordinal);
        var train = await AnnotatedPaperReader.ReadAsync(files.Gold, files.Texts, cancellationToken).ConfigureAwait(false);
        train.RemoveAll(paper => titles.Contains(TitleOf(paper.Paper)));
        var corpus = new Dictionary<string, Paper>(StringComparer.Ordinal);
        if (files.Corpus != null)
        {
            await foreach (var paper in CorpusReader.ReadAsync(files.Corpus, cancellationToken).ConfigureAwait(false))
                corpus.TryAdd(paper.Id, paper);
        }

        var examples = new ExampleSet(_encoder, leastCount);
        examples.AddGold(test.SelectMany(set => set), files.SilverEven == null ? 1 : 3);
        examples.AddGold(train, files.SilverEven == null ? 1 : 3);
        var halves = new[] { files.SilverEven, files.SilverOdd }.Select(path => path == null ? [] : SilverReader.Read(path, corpus)).ToList();
        examples.AddSilver(halves, paper => !titles.Contains(TitleOf(paper)));
        console.WriteLine($"{examples.Count} papers");
        var space = examples.Number();
        console.WriteLine($"{space.Features.Length} features, {space.Words.Length} words");
        var tests = test.SelectMany(set => set.Select((paper, i) => (Paper: paper, Half: i % 2))).ToList();
        var readings = new PaperReading[tests.Count];
        Parallel.For(0, 2, new() { MaxDegreeOfParallelism = 2 }, half =>
        {
            // The model of half 0 learns from the even papers and is measured on the odd ones.
            var papers = examples.Of(half, i => i >= tests.Count || tests[i].Half == half);
            var model = CrfTrainer.Fit(space, papers, options, line => console.WriteLine($"half {half}, {line}")).ToModel();
            for (var i = 0; i < tests.Count; i++)
            {
                if (tests[i].Half != half)
                    readings[i] = Read(tests[i].Paper.Paper, model);
            }
        });
        Report(test, readings);
        if (predictions != null)
            await PredictionWriter.WriteAsync(predictions, readings.Select(reading => reading.EntitiesAt(BestThreshold)), cancellationToken).ConfigureAwait(false);
    }

    private double BestThreshold { get; set; }

    private PaperReading Read(Paper paper, Model.CrfModel model)
    {
        var analysis = _encoder.Analyse(paper);
        return new(paper, analysis, model.Read(analysis));
    }

    private static string TitleOf(Paper paper) => NameNormalizer.Normalize(paper.Title);

    private void Report(List<List<AnnotatedPaper>> sets, PaperReading[] readings)
    {
        var gold = sets.SelectMany(set => set).ToDictionary(paper => paper.Paper.Id, paper => paper.Gold);
        var best = 0.0;
        for (var threshold = 0.2; threshold < 0.91; threshold += 0.05)
        {
            var score = Score(gold, readings, threshold);
            if (score.Micro.F1 > best)
                (best, BestThreshold) = (score.Micro.F1, threshold);
            Write($"{threshold:f2}", score);
        }

        console.WriteLine($"at {BestThreshold:f2}:");
        var first = 0;
        foreach (var set in sets)
        {
            Write($"set of {set.Count}", Score(set.ToDictionary(paper => paper.Paper.Id, paper => paper.Gold), readings[first..(first + set.Count)], BestThreshold));
            first += set.Count;
        }

        var whole = Score(gold, readings, BestThreshold);
        foreach (var type in Enum.GetValues<ConceptLabel>())
            Write(type.ToString(), whole.ByType[type]);
        Write("any type", whole.Any);
    }

    private static ScoreReport Score(IReadOnlyDictionary<string, PaperAnnotation> gold, IEnumerable<PaperReading> readings, double threshold) =>
        Scorer.Score(gold, readings.Select(reading => reading.EntitiesAt(threshold)).ToDictionary(paper => paper.Id));

    private void Write(string name, ScoreReport report) => Write(name, report.Micro);

    private void Write(string name, EntityScore score) => console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-12} P {score.Precision:f3} R {score.Recall:f3} F1 {score.F1:f4}  gold {score.Gold} predicted {score.Predicted}"));
}
