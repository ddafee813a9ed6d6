using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Names;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Extraction.Training.Papers;

/// <summary>Keeps the papers that weights are measured on out of those that they are fitted to.</summary>
internal static class HeldOutPapers
{
    /// <summary>Removes papers whose titles, evened out, are among those of some files of texts; tells how many.</summary>
    /// <exception cref="PaperGraphException">A file cannot be read.</exception>
    public static async Task<int> RemoveAsync(List<AnnotatedPaper> papers, IReadOnlyList<string> textPaths, CancellationToken cancellationToken)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in textPaths)
        {
            foreach (var paper in await AnnotationReader.ReadTextsAsync(path, cancellationToken).ConfigureAwait(false))
                titles.Add(NameNormalizer.Normalize(paper.Title));
        }

        return papers.RemoveAll(paper => titles.Contains(NameNormalizer.Normalize(paper.Paper.Title)));
    }
}
