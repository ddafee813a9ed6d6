using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>
/// Reads every annotated paper by a model that did not learn from it: the test papers half by half, with the silver labels of
/// a teacher that did not either; the others part by part, with those of one of the two teachers, who know them.
/// </summary>
internal sealed class HeldOutReader(TextWriter console, CrfOptions options, int leastCount, int parts)
{
    private readonly PaperEncoder _encoder = new();
    private readonly List<(string Set, AnnotatedPaper Paper)> _papers = [];
    private readonly List<int> _halves = [];

    public async Task<List<HeldOutPaper>> ReadAsync(CrossValidationFiles files, CancellationToken cancellationToken)
    {
        var tested = await AddAsync(files, cancellationToken).ConfigureAwait(false);
        var examples = await EncodeAsync(files, cancellationToken).ConfigureAwait(false);
        var space = examples.Number();
        console.WriteLine($"{examples.Count} papers, {space.Features.Length} features");
        var spans = new List<SpanProbability>[_papers.Count];
        foreach (var fit in Fits(tested))
            Read(fit, examples, space, spans);
        return [.. _papers.Zip(spans, (paper, found) => new HeldOutPaper(paper.Set, paper.Paper, found))];
    }

    /// <summary>The papers with spans that were read before; those without any are left out.</summary>
    public async Task<List<HeldOutPaper>> ReadAsync(CrossValidationFiles files, IReadOnlyDictionary<string, List<SpanProbability>> spans, CancellationToken cancellationToken)
    {
        await AddAsync(files, cancellationToken).ConfigureAwait(false);
        return [.. from paper in _papers where spans.ContainsKey(paper.Paper.Paper.Id) select new HeldOutPaper(paper.Set, paper.Paper, spans[paper.Paper.Paper.Id])];
    }

    private async Task<int> AddAsync(CrossValidationFiles files, CancellationToken cancellationToken)
    {
        await AddAsync(files.Test, files.TestTexts, cancellationToken).ConfigureAwait(false);
        var tested = _papers.Count;
        await AddAsync(files.Gold, files.Texts, cancellationToken).ConfigureAwait(false);
        return tested;
    }

    private async Task AddAsync(string[] gold, string[] texts, CancellationToken cancellationToken)
    {
        foreach (var (goldPath, textPath) in gold.Zip(texts))
        {
            var papers = await AnnotatedPaperReader.ReadAsync([goldPath], [textPath], cancellationToken).ConfigureAwait(false);
            _papers.AddRange(papers.Select(paper => (Path.GetFileNameWithoutExtension(goldPath), paper)));
            _halves.AddRange(Enumerable.Range(0, papers.Count));
        }
    }

    /// <summary>All annotated papers in their order, then the silver ones.</summary>
    private async Task<ExampleSet> EncodeAsync(CrossValidationFiles files, CancellationToken cancellationToken)
    {
        var examples = new ExampleSet(_encoder, leastCount);
        examples.AddGold(_papers.Select(paper => paper.Paper), files.SilverEven == null ? 1 : FitRun.GoldRepeats);
        if (files is { SilverEven: { } even, SilverOdd: { } odd, Corpus: { } corpus })
        {
            var titles = _papers.Select(paper => TitleOf(paper.Paper.Paper)).ToHashSet(StringComparer.Ordinal);
            var papers = await CorpusReader.ReadAllAsync(corpus, cancellationToken).ConfigureAwait(false);
            examples.AddSilver([SilverReader.Read(even, papers), SilverReader.Read(odd, papers)], paper => !titles.Contains(TitleOf(paper)));
        }

        return examples;
    }

    // The model of half 0 learns from the even papers and reads the odd ones, as cross-validate has it.
    private IEnumerable<HeldOutFit> Fits(int tested)
    {
        for (var i = 0; i < 2; i++)
        {
            var half = i;
            yield return new(half, paper => paper >= tested || _halves[paper] % 2 == half, paper => paper < tested && _halves[paper] % 2 != half);
        }

        for (var i = 0; i < parts; i++)
        {
            var part = i;
            yield return new(part % 2, paper => paper < tested || paper % parts != part, paper => paper >= tested && paper % parts == part);
        }
    }

    private void Read(HeldOutFit fit, ExampleSet examples, FeatureSpace space, List<SpanProbability>[] spans)
    {
        var read = Enumerable.Range(0, _papers.Count).Where(i => fit.Reads(i)).ToList();
        var titles = read.Select(i => TitleOf(_papers[i].Paper.Paper)).ToHashSet(StringComparer.Ordinal);
        var learnt = examples.Of(fit.Teacher, i => i >= _papers.Count || (fit.Learns(i) && !titles.Contains(TitleOf(_papers[i].Paper.Paper))));
        var last = "";
        var model = CrfTrainer.Fit(space, learnt, options, line => last = line).ToModel(options.Smallest);
        console.WriteLine($"{learnt.Count} papers learnt, {last}; {read.Count} papers read");
        foreach (var i in read)
            spans[i] = model.Read(_encoder.Analyse(_papers[i].Paper.Paper));
    }

    private static string TitleOf(Paper paper) => NameNormalizer.Normalize(paper.Title);
}
