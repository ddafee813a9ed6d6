using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>From the texts of a corpus to the facts that ship: numbers of words and runs of words, and no text.</summary>
internal sealed class MiningRun(TextWriter console)
{
    private const int LeastTexts = 4;
    private const int Threads = 2;

    private static readonly int[] Groups = [40, 150, 800];

    public async Task RunAsync(string corpusPath, string output, CancellationToken cancellationToken)
    {
        var papers = new List<Paper>();
        await foreach (var paper in CorpusReader.ReadAsync(corpusPath, cancellationToken).ConfigureAwait(false))
            papers.Add(paper);
        var pass = new CorpusPass(papers, Threads);
        var (words, runs) = (new WordCounter(), new RunCounter());
        pass.ForEach(signs => { words.Count(signs); runs.CountTexts(signs); }, cancellationToken);
        var (corpus, uses) = words.Finish(LeastTexts);
        runs.Select();
        console.WriteLine($"{papers.Count} texts, {corpus.Tokens.Length} tokens, {corpus.Keys.Length - 1} words, {runs.Runs.Length} runs");
        pass.ForEach(runs.CountUses, cancellationToken);
        var clusters = Clusters(corpus, cancellationToken);
        var whole = Sum(uses);
        using var file = File.Create(output);
        CorpusFacts.Write(file, corpus.Keys.AsSpan(1), clusters, uses.Skip(1).SelectMany(use => UseSteps.Of(use, whole)).ToArray(), runs.Runs, runs.Facts());
        console.WriteLine($"{file.Length} bytes written to {output}");
    }

    /// <summary>The groups of each word: coarse to fine by how it is used, then coarse to fine by what it is about.</summary>
    private ushort[] Clusters(CountedCorpus corpus, CancellationToken cancellationToken)
    {
        SkipGramOptions[] windows = [new(2, true, 1), new(8, false, 2)];
        var groups = new int[windows.Length * Groups.Length][];
        Parallel.For(0, windows.Length, new() { MaxDegreeOfParallelism = Threads, CancellationToken = cancellationToken }, i =>
        {
            var vectors = SkipGram.Learn(corpus, windows[i]);
            console.WriteLine($"vectors of window {windows[i].Window} learnt");
            for (var j = 0; j < Groups.Length; j++)
                groups[(i * Groups.Length) + j] = KMeans.Group(vectors, Groups[j], j + 1);
        });
        var clusters = new ushort[(corpus.Keys.Length - 1) * CorpusFacts.Clusters];
        for (var word = 1; word < corpus.Keys.Length; word++)
        {
            for (var i = 0; i < groups.Length; i++)
                clusters[((word - 1) * CorpusFacts.Clusters) + i] = (ushort)groups[i][word];
        }

        return clusters;
    }

    private static WordUse Sum(WordUse[] uses)
    {
        var whole = new WordUse();
        foreach (var use in uses)
            whole.Add(use);
        return whole;
    }
}
