using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>Fits as many models as there are folds, each without one fold of the annotated papers, and writes them.</summary>
internal sealed class FoldRun(TextWriter console, CrfOptions options, int leastCount)
{
    public async Task RunAsync(FoldFiles files, int folds, CancellationToken cancellationToken)
    {
        if (folds % 2 != 0)
            throw new PaperGraphException(ErrorKind.Usage, $"{folds} folds cannot be told apart by their teachers.", "give an even number");
        var papers = await ReadAsync(files, folds, cancellationToken).ConfigureAwait(false);
        var examples = await EncodeAsync(files, papers.ConvertAll(item => item.Paper), cancellationToken).ConfigureAwait(false);
        var space = examples.Number();
        console.WriteLine($"{examples.Count} papers, {space.Features.Length} features");
        Directory.CreateDirectory(files.Output);
        for (var fold = 0; fold < folds; fold++)
        {
            // Silver labels are those of the teacher that never saw this fold's half.
            var train = examples.Of(1 - (fold % 2), i => i >= papers.Count || papers[i].Fold != fold);
            FoldModels.WriteModel(files.Output, fold, CrfTrainer.Fit(space, train, options, line => console.WriteLine($"fold {fold}, {line}")), options.Smallest);
        }

        FoldModels.WriteList(files.Output, papers.Select(item => (item.Paper.Paper.Id, item.Fold)));
    }

    /// <summary>The papers in turn to each fold, those of one title to the same.</summary>
    private static async Task<List<(AnnotatedPaper Paper, int Fold)>> ReadAsync(FoldFiles files, int folds, CancellationToken cancellationToken)
    {
        var papers = new List<(AnnotatedPaper, int)>();
        var byTitle = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (gold, texts) in files.Gold.Zip(files.Texts))
        {
            foreach (var (i, paper) in (await AnnotatedPaperReader.ReadAsync([gold], [texts], cancellationToken).ConfigureAwait(false)).Index())
            {
                byTitle.TryAdd(TitleOf(paper.Paper), i % folds);
                papers.Add((paper, byTitle[TitleOf(paper.Paper)]));
            }
        }

        return papers;
    }

    private async Task<ExampleSet> EncodeAsync(FoldFiles files, List<AnnotatedPaper> papers, CancellationToken cancellationToken)
    {
        var titles = papers.Select(paper => TitleOf(paper.Paper)).ToHashSet(StringComparer.Ordinal);
        var examples = new ExampleSet(new(), leastCount);
        examples.AddGold(papers, FitRun.GoldRepeats);
        var corpus = await CorpusReader.ReadAllAsync(files.Corpus, cancellationToken).ConfigureAwait(false);
        examples.AddSilver([SilverReader.Read(files.SilverEven, corpus), SilverReader.Read(files.SilverOdd, corpus)], paper => !titles.Contains(TitleOf(paper)));
        return examples;
    }

    private static string TitleOf(Paper paper) => NameNormalizer.Normalize(paper.Title);
}
