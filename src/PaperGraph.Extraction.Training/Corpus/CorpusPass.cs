using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Training.Fitting;

namespace PaperGraph.Extraction.Training.Corpus;

/// <summary>Goes through a corpus: papers are read by several threads and counted by one, in their order.</summary>
internal sealed class CorpusPass(IReadOnlyList<Paper> papers, int threads)
{
    private const int Batch = 512;

    private readonly PaperEncoder _reader = new();

    /// <summary>Shows every paper's signs to a counter.</summary>
    public void ForEach(Action<DocumentSigns> count, CancellationToken cancellationToken)
    {
        var signs = new DocumentSigns[Batch];
        for (var first = 0; first < papers.Count; first += Batch)
        {
            var length = Math.Min(Batch, papers.Count - first);
            var start = first;
            Parallel.For(0, length, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, i =>
                signs[i] = DocumentSigns.Of(_reader.Analyse(papers[start + i])));
            foreach (var document in signs.AsSpan(0, length))
                count(document);
        }
    }
}
