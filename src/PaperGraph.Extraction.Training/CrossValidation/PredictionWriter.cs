using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>Writes what was found in the form of annotations.</summary>
internal static class PredictionWriter
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(string path, IEnumerable<PaperAnnotation> papers, CancellationToken cancellationToken)
    {
        var lines = papers.Select(paper => JsonSerializer.Serialize(
            new
            {
                id = paper.Id,
                entities = paper.Entities.Select(entity => new { type = entity.Type.ToString(), name = entity.Name, aliases = entity.Aliases.ToArray(), surfaces = entity.Surfaces.ToArray() }),
            },
            Options));
        await File.WriteAllLinesAsync(path, lines, cancellationToken).ConfigureAwait(false);
    }
}
