using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>A paper as an extractor reads it whose model never saw the paper.</summary>
internal sealed record PaperReading(Paper Paper, ConceptExtractor Extractor, Analysis Analysis, List<SpanProbability> Spans)
{
    public static PaperReading Of(Paper paper, ConceptExtractor extractor, CrfModel model)
    {
        var analysis = extractor.Analyse(paper);
        return new(paper, extractor, analysis, model.Read(analysis));
    }

    /// <summary>Its entities, the surest first, grouped as the product does.</summary>
    public PaperAnnotation EntitiesAt(double threshold) =>
        new(Paper.Id, [.. Found(threshold).OrderByDescending(entity => entity.Confidence).Select(Annotate)]);

    /// <summary>Its entities, grouped as the product does.</summary>
    public IEnumerable<PaperEntity> Found(double threshold) => EntityGrouper.Group(Paper, Extractor.Extract(Analysis, Spans, threshold));

    public static AnnotatedEntity Annotate(PaperEntity entity) => new()
    {
        Type = entity.Label,
        Name = entity.Name,
        Aliases = [.. entity.Aliases],
        Surfaces = [.. entity.Surfaces],
        Role = entity.Role,
    };
}
