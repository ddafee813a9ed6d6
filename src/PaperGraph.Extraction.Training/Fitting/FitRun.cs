using PaperGraph.Core.Names;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>From annotated papers and silver ones to the model that ships.</summary>
internal sealed class FitRun(TextWriter console, CrfOptions options, int leastCount)
{
    /// <summary>How often a gold paper is seen in each pass where there are silver papers beside it.</summary>
    public const int GoldRepeats = 3;

    public async Task RunAsync(FitFiles files, CancellationToken cancellationToken)
    {
        var gold = await AnnotatedPaperReader.ReadAsync(files.Gold, files.Texts, cancellationToken).ConfigureAwait(false);
        var examples = new ExampleSet(new(), leastCount);
        examples.AddGold(gold, files.Silver == null ? 1 : GoldRepeats);
        if (files is { Silver: { } silver, Corpus: { } corpus })
        {
            var titles = gold.Select(paper => NameNormalizer.Normalize(paper.Paper.Title)).ToHashSet(StringComparer.Ordinal);
            var papers = await CorpusReader.ReadAllAsync(corpus, cancellationToken).ConfigureAwait(false);
            examples.AddSilver([SilverReader.Read(silver, papers)], paper => !titles.Contains(NameNormalizer.Normalize(paper.Title)));
        }

        var space = examples.Number();
        console.WriteLine($"{examples.Count} papers, {space.Features.Length} features");
        var (features, rows, transitions) = Fit(space, examples);
        using var file = File.Create(files.Output);
        CrfFile.Write(file, transitions, features, rows);
        console.WriteLine($"{features.Length} features, {file.Length} bytes written to {files.Output}");
    }

    private (uint[] Features, sbyte[] Rows, float[] Transitions) Fit(FeatureSpace space, ExampleSet examples)
    {
        var fitted = CrfTrainer.Fit(space, examples.Of(0, _ => true), options, console.WriteLine);
        var (features, rows) = fitted.Quantize(options.Smallest);
        return (features, rows, fitted.Transitions);
    }
}
