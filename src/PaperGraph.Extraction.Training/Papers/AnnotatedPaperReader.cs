using PaperGraph.Core.Diagnostics;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Extraction.Training.Papers;

/// <summary>Reads annotations with the texts that they are about.</summary>
internal static class AnnotatedPaperReader
{
    /// <summary>The annotated papers of pairs of files, in the order of the texts.</summary>
    /// <exception cref="PaperGraphException">A file cannot be read, or a text has no annotation.</exception>
    public static async Task<List<AnnotatedPaper>> ReadAsync(
        IReadOnlyList<string> goldPaths, IReadOnlyList<string> textPaths, CancellationToken cancellationToken)
    {
        if (goldPaths.Count != textPaths.Count)
            throw new PaperGraphException(ErrorKind.Usage, $"{goldPaths.Count} files of annotations, but {textPaths.Count} of texts.", "give one --texts for each --gold, in the same order");
        var papers = new List<AnnotatedPaper>();
        foreach (var (goldPath, textPath) in goldPaths.Zip(textPaths))
        {
            var gold = await AnnotationReader.ReadAsync(goldPath, cancellationToken).ConfigureAwait(false);
            foreach (var paper in await AnnotationReader.ReadTextsAsync(textPath, cancellationToken).ConfigureAwait(false))
            {
                papers.Add(gold.TryGetValue(paper.Id, out var annotation)
                    ? new(paper, annotation)
                    : throw new PaperGraphException(ErrorKind.Input, $"'{goldPath}' says nothing of the paper '{paper.Id}' of '{textPath}'."));
            }
        }

        return papers;
    }
}
